import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contribution } from '../shared/protocol';
import { usePhone } from './context';
import { find } from './outbox';
import { bySupport, settled } from './order';
import { usePhoneTexts } from './texts';
import { useIdle } from './useIdle';

/** What others ask and say, to support. Sorted on the way in, on demand, and when nobody touches the phone. */
export function OthersList() {
  const t = usePhoneTexts();
  const { view } = usePhone();
  const own = new Set((view.mine?.contributions ?? []).map(({ contributionId }) => contributionId));
  const others = view.contributions.filter(({ contributionId }) => !own.has(contributionId));
  const sorted = bySupport(others, view.tallies);
  const [order, setOrder] = useState(sorted);
  const shown = settled(order, sorted);
  const list = useRef<HTMLHeadingElement>(null);

  const latest = useRef(sorted);
  latest.current = sorted;
  useIdle(() => setOrder(latest.current));
  useEffect(() => setOrder((before) => settled(before, latest.current)), [sorted.length]);

  const byId = new Map(others.map((one) => [one.contributionId, one]));
  const moved = shown.some((id, index) => id !== sorted[index]);
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title" ref={list} tabIndex={-1}>{t.others.title}</h2>
      {others.length === 0 && <p class="soft">{t.others.none}</p>}
      {moved && (
        <button class="button quiet start" type="button" onClick={() => {
          setOrder(sorted);
          list.current?.focus();
        }}>{t.others.sort}</button>
      )}
      <ul class="contributions">
        {shown.map((id) => byId.get(id)).map((one) => one && <Other key={one.contributionId} contribution={one} />)}
      </ul>
    </section>
  );
}

function Other({ contribution }: { contribution: Contribution }) {
  const t = usePhoneTexts();
  const { session, state, view } = usePhone();
  const { contributionId, kind, text, state: standing, answer } = contribution;
  const entry = find(state.outbox, `support:${contributionId}`);
  const recorded = view.mine?.ballots.some(({ pollId, choice }) => pollId === contributionId && choice.length > 0) ?? false;
  const supported = entry?.pending.kind === 'support' && entry.refused === undefined ? entry.pending.call.on : recorded;
  const count = view.tallies.get(contributionId)?.counts[0] ?? 0;
  const open = view.header.state === 'Open';
  return (
    <li class={`card contribution state-${standing}`}>
      <p class="contribution-kind">
        <span class="soft">{t.others[kind]}</span>
        {(standing === 'OnProjector' || standing === 'Answered') && <span class="tag">{t.others[standing]}</span>}
      </p>
      <p id={`text-${contributionId}`} class="contribution-text" dir="auto">{text}</p>
      {answer !== undefined && <p class="answer"><strong>{t.others.answer}: </strong><bdi>{answer}</bdi></p>}
      <div class="support">
        <button class="button" type="button" aria-pressed={supported} aria-describedby={`text-${contributionId}`}
          disabled={!open} onClick={() => session.support(contributionId, !supported)}>
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
            <path d="M12 5l7 8h-4.4v6H9.4v-6H5z" fill={supported ? 'currentColor' : 'none'} stroke="currentColor"
              stroke-width="2" stroke-linejoin="round" />
          </svg>
          {t.others.support}
        </button>
        <span class="soft">{t.others.count(count)}</span>
      </div>
    </li>
  );
}
