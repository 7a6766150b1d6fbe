import { useRef } from 'preact/hooks';
import { Bars } from '../shared/bars';
import { Localized } from '../shared/localized';
import type { Poll } from '../shared/protocol';
import { ClosesIn } from './closesIn';
import { useDesk } from './context';
import { PollActions } from './pollActions';
import { optionsOf } from './pollOptions';
import { isShown } from './projection';
import { useDeskTexts } from './text';
import { useKeptFocus } from './useKeptFocus';

/** One poll: what it asks, where it stands, and what can be done with it now. */
export function PollCard({ poll, showWhenOpened }: { poll: Poll; showWhenOpened: boolean }) {
  const t = useDeskTexts();
  const { view } = useDesk();
  const tally = view.tallies.get(poll.pollId);
  const shown = isShown(view, 'Poll', poll.pollId);
  const draft = poll.state === 'Draft';
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card, [poll.state, shown]);
  return (
    <article ref={card} tabIndex={-1} class={`card poll ${poll.state}${shown ? ' shown' : ''}`} aria-labelledby={`poll-${poll.pollId}`}>
      <h4 id={`poll-${poll.pollId}`}><Localized of={poll.title} /></h4>
      <p class="meta soft">
        <span class={`badge ${poll.state}`}>{t.polls.states[poll.state]}</span>
        {shown && <span class="badge Open">{t.polls.shown}</span>}
        <span>{t.polls.kinds[poll.kind]}{poll.kind === 'MultipleChoice' && `, ${t.polls.choices(poll.minChoices, poll.maxChoices).toLocaleLowerCase()}`}</span>
        {draft && <span>{t.pollForm.visibility}: {t.pollForm.visibilities[poll.tallyVisibility].toLocaleLowerCase()}</span>}
        {poll.state === 'Open' && <ClosesIn poll={poll} />}
      </p>
      {draft
        ? <ul class="drafted" role="list">{optionsOf(poll).map((option, index) => <li key={index}><Localized of={option} /></li>)}</ul>
        : (
          <>
            <p class="turnout">
              <strong>{t.polls.answered(tally?.ballots ?? 0)}</strong>
              {tally?.final && poll.state === 'Published' && <> · {t.polls.final}</>}
            </p>
            {tally && tally.counts.length > 0
              ? (
                <Bars
                  caption={<Localized of={poll.title} />}
                  bars={optionsOf(poll).map((option, index) => ({ label: <Localized of={option} />, count: tally.counts[index] ?? 0 }))}
                  ballots={tally.ballots}
                />
              )
              : <p class="soft">{t.polls.hidden}</p>}
          </>
        )}
      <PollActions poll={poll} showWhenOpened={showWhenOpened} />
    </article>
  );
}
