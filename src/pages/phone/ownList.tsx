import type { Contribution } from '../shared/protocol';
import { usePhone } from './context';
import { wordsFor } from './news';
import { slotOf } from './outbox';
import { ownContributions, type Own } from './ownContributions';
import { usePhoneTexts } from './texts';

/** What one has sent in, and in plain words what has become of it. */
export function OwnList() {
  const t = usePhoneTexts();
  const { state, view } = usePhone();
  const list = ownContributions(view.mine?.contributions ?? [], state.outbox);
  if (list.length === 0) return null;
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{t.own.title}</h2>
      <ul class="contributions">
        {list.map((one) => one.at === 'phone'
          ? <Unsent key={slotOf(one.entry.pending)} own={one} />
          : <Received key={one.contribution.contributionId} own={one} />)}
      </ul>
    </section>
  );
}

function Unsent({ own: { entry } }: { own: Own & { at: 'phone' } }) {
  const t = usePhoneTexts();
  const { session, state, changeDrafts } = usePhone();
  const { pending, refused } = entry;
  if (pending.kind !== 'contribution') return null;
  const { text, kind } = pending.call;
  const slot = slotOf(pending);
  return (
    <li class="card contribution">
      <p class="contribution-text" dir="auto">{text}</p>
      {refused === undefined
        ? <p class="contribution-state">{state.connection === 'live' ? t.own.sending : t.own.saved}</p>
        : (
          <>
            <p class="contribution-state wrong">{t.own.notSent}</p>
            <p>{wordsFor(t.contributionRefused, refused)}</p>
            <div class="actions">
              <button class="button" type="button" onClick={() => {
                changeDrafts((before) => ({ ...before, kind, text: joined(before.text, text) }));
                session.dismiss(slot);
                document.getElementById('ask')?.focus();
              }}>{t.own.edit}</button>
              <button class="button quiet" type="button" onClick={() => session.dismiss(slot)}>{t.own.remove}</button>
            </div>
          </>
        )}
    </li>
  );
}

const joined = (begun: string, text: string): string => begun.trim() === '' ? text : `${text}\n${begun}`;

function Received({ own: { contribution, withdrawing, refused } }: { own: Own & { at: 'engine' } }) {
  const t = usePhoneTexts();
  const { session, view } = usePhone();
  const { contributionId, state, text, answer, reason } = contribution;
  const supporters = view.tallies.get(contributionId)?.counts[0] ?? 0;
  return (
    <li class={`card contribution state-${state}`}>
      <p class="contribution-text" dir="auto">{text}</p>
      <p class="contribution-state">
        {t.own[state]}
        {supporters > 0 && <span class="soft"> · {t.own.supports(supporters)}</span>}
      </p>
      {reason !== undefined && <p>{t.reasons[reason]}</p>}
      <MergedWith contribution={contribution} />
      {answer !== undefined && <p class="answer"><strong>{t.own.answer}: </strong><bdi>{answer}</bdi></p>}
      {refused !== undefined && <p class="wrong">{wordsFor(t.contributionRefused, refused)}</p>}
      {(state === 'Pending' || state === 'Approved') && refused === undefined && (
        <button class="button quiet start" type="button" aria-disabled={withdrawing}
          onClick={() => withdrawing || session.withdrawContribution(contributionId)}>
          {withdrawing ? t.own.withdrawing : t.own.withdraw}
        </button>
      )}
    </li>
  );
}

function MergedWith({ contribution: { mergedInto } }: { contribution: Contribution }) {
  const t = usePhoneTexts();
  const { view } = usePhone();
  const other = view.contributions.find(({ contributionId }) => contributionId === mergedInto);
  return other === undefined ? null : <p>{t.own.mergedInto}: <q><bdi>{other.text}</bdi></q></p>;
}
