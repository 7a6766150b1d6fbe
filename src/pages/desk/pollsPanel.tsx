import { useState } from 'preact/hooks';
import { Localized } from '../shared/localized';
import { useLanguage, localized } from '../shared/i18n';
import { keep, recall } from '../shared/memory';
import type { AgendaItem, Poll } from '../shared/protocol';
import { BusyButton } from './busyButton';
import { useDesk } from './context';
import { isOver } from './over';
import { PollCard } from './pollCard';
import { useDeskTexts } from './text';

const SHOW = 'dialogengine.desk.showWhenOpened';

/** The agenda with the polls of each item, and those that belong to none. */
export function PollsPanel() {
  const t = useDeskTexts();
  const { view, dispatch } = useDesk();
  const [show, setShow] = useState(recall(SHOW) !== false);
  const { agenda } = view.header;
  const known = new Set(agenda.map(({ itemId }) => itemId));
  const loose = view.polls.filter(({ itemId }) => itemId === undefined || !known.has(itemId));
  return (
    <section class="panel polls" aria-labelledby="polls-title">
      <div class="row between">
        <h2 id="polls-title">{t.polls.title}</h2>
        {!isOver(view.header) && (
          <button type="button" class="button primary small" onClick={() => dispatch({ type: 'sheet', sheet: { kind: 'poll' } })}>
            {t.polls.add}
          </button>
        )}
      </div>
      <label class="choice small">
        <input
          type="checkbox"
          checked={show}
          onChange={event => { setShow(event.currentTarget.checked); keep(SHOW, event.currentTarget.checked); }}
        />
        {t.polls.showWhenOpened}
      </label>
      {agenda.map((item, index) => (
        <Item key={item.itemId} item={item} number={index + 1} polls={view.polls.filter(({ itemId }) => itemId === item.itemId)} show={show} />
      ))}
      {agenda.length > 0 && loose.length > 0 && <h3 class="item-title">{t.polls.noItem}</h3>}
      {loose.map(poll => <PollCard key={poll.pollId} poll={poll} showWhenOpened={show} />)}
      {view.polls.length === 0 && <p class="empty soft">{t.polls.none}</p>}
    </section>
  );
}

function Item({ item, number, polls, show }: { item: AgendaItem; number: number; polls: readonly Poll[]; show: boolean }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const { view, run, isBusy } = useDesk();
  const current = view.header.currentItemId === item.itemId;
  const goTo = { method: 'GoToItem', argument: item.itemId } as const;
  return (
    <div class={current ? 'agenda-item current' : 'agenda-item'}>
      <div class="row between">
        <h3 class="item-title" aria-current={current ? 'step' : undefined}>{number}. <Localized of={item.title} /></h3>
        {current
          ? <span class="badge Open">{t.polls.current}</span>
          : view.header.state !== 'Archived' && (
            <BusyButton look="quiet small" busy={isBusy(goTo)} label={t.polls.goToNamed(localized(item.title, language))} onClick={() => void run(goTo)}>
              {t.polls.goTo}
            </BusyButton>
          )}
      </div>
      {polls.map(poll => <PollCard key={poll.pollId} poll={poll} showWhenOpened={show} />)}
    </div>
  );
}
