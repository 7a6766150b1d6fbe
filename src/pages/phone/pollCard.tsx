import { useRef } from 'preact/hooks';
import { Localized } from '../shared/localized';
import type { Choice, Influence, Poll } from '../shared/protocol';
import { BallotForm } from './ballotForm';
import { BallotStatus } from './ballotStatus';
import { usePhone } from './context';
import { withChoice } from './drafts';
import { InfluenceNote } from './influenceNote';
import { wordsFor } from './news';
import { ownBallot } from './ownBallot';
import { PollResult } from './pollResult';
import { usePhoneTexts } from './texts';
import { TimeLeft } from './timeLeft';

const tags = { Draft: 'closed', Open: 'open', Closed: 'closed', Published: 'published' } as const;

/** One poll: what is asked, one's own ballot, and where it stands as far as one may see. */
export function PollCard({ poll, influence }: { poll: Poll; influence?: Influence | undefined }) {
  const t = usePhoneTexts();
  const { session, state, drafts, changeDrafts } = usePhone();
  const place = useRef<HTMLDivElement>(null);
  const { pollId } = poll;
  const { receipt, sending, refused } = ownBallot(state, pollId);
  const draft = drafts.choices[pollId];
  const open = poll.state === 'Open';
  const choosing = open && sending === undefined && (receipt === undefined || draft !== undefined);

  const changeDraft = (choice: Choice | undefined) => changeDrafts((before) => withChoice(before, pollId, choice));

  // What a person presses is replaced by what comes of it; focus stays where that is, and does not fall to the top.
  function act(action: () => void): void {
    action();
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    });
  }

  const send = (choice: Choice) => act(() => {
    session.cast(pollId, choice);
    changeDraft(undefined);
  });

  return (
    <article class="card poll" aria-labelledby={`title-${pollId}`}>
      <p class="poll-head">
        <span class={`tag tag-${tags[poll.state]}`}>{t.poll[tags[poll.state]]}</span>
        {open && <TimeLeft poll={poll} />}
      </p>
      <h3 id={`title-${pollId}`}><Localized of={poll.title} /></h3>
      {influence !== undefined && <InfluenceNote influence={influence} />}
      <div ref={place} tabIndex={-1} class="stack">
        {refused !== undefined && <p class="wrong">{wordsFor(t.ballotRefused, refused)}</p>}
        {choosing
          ? <BallotForm poll={poll} choice={draft ?? []} changing={receipt !== undefined} onChoose={changeDraft}
              onSend={send} onCancel={() => act(() => changeDraft(undefined))} />
          : <BallotStatus poll={poll} receipt={receipt} sending={sending}
              onChange={() => act(() => changeDraft(receipt?.choice ?? sending ?? []))}
              onWithdraw={() => send([])} />}
      </div>
      <PollResult poll={poll} receipt={receipt} />
    </article>
  );
}
