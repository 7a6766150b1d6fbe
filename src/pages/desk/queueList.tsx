import { useRef, useState } from 'preact/hooks';
import { nameFor } from './commands';
import { useDesk } from './context';
import { decide, undoRejection } from './decide';
import { actionOf, type KeyAction } from './keys';
import { QueueItem } from './queueItem';
import { decisions, type Decision } from './queue';
import { useDeskTexts } from './text';
import { useHeldFocus } from './useHeldFocus';

const PAGE = 60;

/** The contributions of the tab in view: one Tab stop, arrows and letters from there. */
export function QueueList() {
  const t = useDeskTexts();
  const desk = useDesk();
  const { state, view, dispatch } = desk;
  const { shown, current } = state.tabs[state.tab];
  const [pages, setPages] = useState(1);
  const box = useRef<HTMLDivElement>(null);
  useHeldFocus(box, [current, state.sheet, shown], state.sheet !== undefined);

  const byId = new Map(view.contributions.map(c => [c.contributionId, c]));
  const selected = current === undefined ? undefined : byId.get(current);
  // The list grows as one goes down it; thousands at once would make every key slow.
  const length = Math.max(pages * PAGE, current === undefined ? 0 : shown.indexOf(current) + 20);

  const act = (action: KeyAction): void => {
    if (isStep(action)) dispatch({ type: 'step', by: action });
    else if (action === 'help') dispatch({ type: 'sheet', sheet: { kind: 'keys' } });
    else if (action === 'undo') undoRejection(desk, t);
    else if (selected && isDecision(action)) decide(desk, t, action, selected);
  };
  const pressed = (event: KeyboardEvent): void => {
    const action = actionOf(event, 'queue', state.keys);
    if (!action) return;
    event.preventDefault();
    act(action);
  };

  return (
    <div class="queue-box" ref={box} onKeyDown={pressed}>
      {shown.length === 0
        ? <p class="empty soft" data-focus tabIndex={-1}>{t.queue.empty[state.tab]}</p>
        : (
          <ol class="queue" role="list" aria-label={t.queue.list(t.queue.tabs[state.tab])}>
            {shown.slice(0, length).map(id => {
              const contribution = byId.get(id);
              return contribution && (
                <QueueItem
                  key={id}
                  contribution={contribution}
                  supports={view.tallies.get(id)?.ballots ?? 0}
                  current={id === current}
                  busy={[...state.busy].some(name => name.endsWith(id) && name !== nameFor('ShowOnProjector', id))}
                  dispatch={dispatch}
                />
              );
            })}
          </ol>
        )}
      {shown.length > length && (
        <button type="button" class="button" onClick={() => setPages(pages + 1)}>{t.queue.more(shown.length - length)}</button>
      )}
    </div>
  );
}

function isStep(action: KeyAction): action is 'next' | 'previous' | 'first' | 'last' {
  return action === 'next' || action === 'previous' || action === 'first' || action === 'last';
}

function isDecision(action: KeyAction): action is Decision {
  return decisions.some(decision => decision === action);
}
