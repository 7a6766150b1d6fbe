import { Localized } from '../shared/localized';
import { usePhone } from './context';
import { FeedbackNote } from './feedbackNote';
import { Hand } from './hand';
import { influenceByPoll } from './influence';
import { InfluenceNote } from './influenceNote';
import { PollCard } from './pollCard';
import { usePhoneTexts } from './texts';

/** What is asked now, and what has been decided before. */
export function NowView() {
  const t = usePhoneTexts();
  const { view: { header, polls } } = usePhone();
  const item = header.agenda.find(({ itemId }) => itemId === header.currentItemId);
  const open = polls.filter(({ state }) => state === 'Open');
  // The latest first: what the room has just talked about.
  const past = polls.filter(({ state }) => state === 'Closed' || state === 'Published').reverse();
  const standing = standingOf(header.state, open.length > 0);
  const influence = influenceByPoll(open, header.agenda, item?.itemId);
  return (
    <div class="stack wide-gap">
      <div>
        <h2 id="view-title" tabIndex={-1}>{t.now.title}</h2>
        {item !== undefined && <p class="soft">{t.now.item}: <Localized of={item.title} /></p>}
        {item?.influence !== undefined && <InfluenceNote influence={item.influence} />}
        <FeedbackNote />
      </div>
      {standing !== undefined && (
        <div class="card quiet-card">
          <p class="standing">{t.now[standing]}</p>
          <p class="soft">{t.now[`${standing}More`]}</p>
        </div>
      )}
      {open.map((poll) => <PollCard key={poll.pollId} poll={poll} influence={influence.get(poll.pollId)} />)}
      {header.state === 'Open' && <Hand />}
      {past.length > 0 && (
        <section class="stack wide-gap" aria-labelledby="results-title">
          <h2 id="results-title">{t.now.results}</h2>
          {past.map((poll) => <PollCard key={poll.pollId} poll={poll} />)}
        </section>
      )}
    </div>
  );
}

function standingOf(state: string, somethingOpen: boolean) {
  switch (state) {
    case 'Planned': return 'planned';
    case 'Paused': return 'paused';
    case 'Open': return somethingOpen ? undefined : 'nothing';
    default: return 'closed';
  }
}
