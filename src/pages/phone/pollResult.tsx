import { Bars } from '../shared/bars';
import { Localized } from '../shared/localized';
import type { BallotReceipt, Poll } from '../shared/protocol';
import { isMultiple } from './choice';
import { usePhone } from './context';
import { OptionText, optionNumbers } from './optionText';
import { usePhoneTexts } from './texts';

/** Where a poll stands, as far as this person may see it; plain words where the counts are hidden. */
export function PollResult({ poll, receipt }: { poll: Poll; receipt: BallotReceipt | undefined }) {
  const t = usePhoneTexts();
  const { view } = usePhone();
  const tally = view.tallies.get(poll.pollId);
  const ballots = tally?.ballots ?? 0;
  const open = poll.state === 'Open';

  if (tally === undefined || tally.counts.length === 0) {
    const hidden = !open ? t.poll.afterClose
      : poll.tallyVisibility === 'AfterOwnBallot' && receipt === undefined ? t.poll.hiddenUntilOwn
        : poll.tallyVisibility === 'WhenPublished' ? t.poll.hiddenUntilPublished : undefined;
    return (
      <div class="result soft">
        <p class="turnout">{t.poll.turnout(ballots)}</p>
        {hidden !== undefined && <p>{hidden}</p>}
      </div>
    );
  }

  const bars = optionNumbers(poll).map((option) => ({
    label: <OptionText poll={poll} option={option} />,
    count: tally.counts[option] ?? 0,
    mine: receipt?.choice.includes(option) ?? false,
  }));
  const numbers = (
    <>
      <Bars caption={<>{t.poll.resultOf}: <Localized of={poll.title} /></>} bars={bars} ballots={ballots} />
      <p class="soft turnout">
        {t.poll.turnout(ballots)}
        {isMultiple(poll) && ` ${t.poll.share}`}
      </p>
      {tally.final && !open && <p class="soft small">{t.poll.final}</p>}
    </>
  );
  // Numbers that move by themselves can be put away.
  return open
    ? <details class="result" open><summary>{t.poll.soFar}</summary>{numbers}</details>
    : <div class="result">{numbers}</div>;
}
