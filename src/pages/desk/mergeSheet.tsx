import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Contribution } from '../shared/protocol';
import { useDesk } from './context';
import { mergeTargets } from './queue';
import { Sheet } from './sheet';
import { useDeskTexts } from './text';

const SHOWN = 30;

/** Finds what a contribution says the same as: type to filter, arrows to choose, Enter to merge. */
export function MergeSheet({ contribution, onClose }: { contribution: Contribution; onClose: () => void }) {
  const t = useDeskTexts();
  const { view, run, dispatch } = useDesk();
  const [typed, type] = useState('');
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const { contributionId } = contribution;
  const supports = (one: string) => view.tallies.get(one)?.ballots ?? 0;
  const targets = mergeTargets(view.contributions, contributionId, typed, supports).slice(0, SHOWN);
  const chosen = Math.min(place, targets.length - 1);

  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const merge = (into: Contribution | undefined) => {
    if (into === undefined) return;
    void run({ method: 'Merge', argument: { contributionId, into: into.contributionId } }, { said: t.queue.done.merge, about: contribution.text });
    dispatch({ type: 'movedOn', from: contributionId });
    onClose();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setPlace(Math.min(chosen + 1, targets.length - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') merge(targets[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Sheet title={t.queue.mergeAsk} onClose={onClose} wide>
      <blockquote dir="auto">{contribution.text}</blockquote>
      <p class="soft">{t.queue.mergeHint}</p>
      <label for={`${id}-filter`}>{t.queue.mergeFilter}</label>
      <input
        id={`${id}-filter`}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        autofocus
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        value={typed}
        onInput={event => { type(event.currentTarget.value); setPlace(0); }}
        onKeyDown={pressed}
      />
      <p class="soft" role="status">{targets.length === 0 ? t.queue.mergeNone : t.queue.mergeFound(targets.length)}</p>
      <ul class="targets" role="listbox" id={`${id}-list`} ref={list} aria-label={t.queue.mergeAsk}>
        {targets.map((target, index) => (
          <li
            key={target.contributionId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onClick={() => merge(target)}
          >
            <bdi>{target.text}</bdi> <span class="soft">{t.queue.support(supports(target.contributionId))}</span>
          </li>
        ))}
      </ul>
      <div class="row end">
        <button type="button" class="button quiet" onClick={onClose}>{t.cancel}</button>
        <button type="button" class="button primary" disabled={chosen < 0} onClick={() => merge(targets[chosen])}>{t.queue.mergeDo}</button>
      </div>
    </Sheet>
  );
}
