import { useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { get } from '../shared/http';
import { endpoints, type BallotReceipt, type CountedBallot, type Poll } from '../shared/protocol';
import { checkBallot, type BallotCheck } from './check';
import { usePhone } from './context';
import { usePhoneTexts } from './texts';

type Checked = BallotCheck | 'failed' | 'checking' | undefined;

/** Looks one's ballot up among all the counted ones, and counts them again, on this phone. */
export function BallotCheckPanel({ poll, receipt }: { poll: Poll; receipt: BallotReceipt }) {
  const t = usePhoneTexts();
  const { session, view } = usePhone();
  const [checked, show] = useState<Checked>();
  const tally = view.tallies.get(poll.pollId);
  if (tally === undefined || tally.counts.length === 0) return null;

  async function check(): Promise<void> {
    if (tally === undefined || checked === 'checking') return;
    show('checking');
    try {
      const list = await get<readonly CountedBallot[]>(endpoints.ballots(session.dialogueId, poll.pollId));
      const found = checkBallot(list, receipt, tally);
      show(found);
      announce(wordsOf(found).join(' '));
    } catch {
      show('failed');
      announce(t.check.failed);
    }
  }

  const wordsOf = ({ outcome, recounts, ballots }: BallotCheck): readonly string[] => [
    { Counted: t.check.counted, OtherChoice: t.check.otherChoice, Missing: t.check.missing }[outcome],
    recounts ? t.check.recounts(ballots) : t.check.differs(ballots),
  ];
  const fine = typeof checked === 'object' && checked.outcome === 'Counted' && checked.recounts;

  return (
    <div class="stack tight">
      <button class="button" type="button" onClick={() => void check()}>{t.check.button}</button>
      {checked === 'checking' && <p class="soft">{t.check.checking}</p>}
      {checked === 'failed' && <p class="wrong">{t.check.failed}</p>}
      {typeof checked === 'object' && wordsOf(checked).map((words) => (
        <p key={words} class={fine ? 'checked' : 'wrong'}>{words}</p>
      ))}
    </div>
  );
}
