import type { BallotReceipt, Choice, Poll } from '../shared/protocol';
import { BallotCheckPanel } from './ballotCheckPanel';
import { usePhone } from './context';
import { ChosenOptions } from './optionText';
import { Receipt } from './receipt';
import { usePhoneTexts } from './texts';

interface BallotStatusProps {
  readonly poll: Poll;
  readonly receipt: BallotReceipt | undefined;
  readonly sending: Choice | undefined;
  onChange(): void;
  onWithdraw(): void;
}

/** What has become of one's ballot, and what one may still do about it. */
export function BallotStatus({ poll, receipt, sending, onChange, onWithdraw }: BallotStatusProps) {
  const t = usePhoneTexts();
  const { state, view: { header } } = usePhone();
  const open = poll.state === 'Open';

  if (sending !== undefined) {
    const words = state.connection !== 'live' ? t.poll.waiting : sending.length === 0 ? t.poll.withdrawing : t.poll.sending;
    return (
      <div class="status stack">
        {sending.length > 0 && <Chosen poll={poll} choice={sending} />}
        <p class="status-line"><span class="dots" aria-hidden="true" />{words}</p>
      </div>
    );
  }
  if (receipt === undefined) return <p class="soft">{t.poll.noBallot}</p>;
  return (
    <div class="status counted stack">
      <p class="status-line">
        <svg class="tick" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <circle cx="12" cy="12" r="11" fill="currentColor" />
          <path d="M7 12.5l3.4 3.4L17.2 9" fill="none" stroke="var(--tick-line)" stroke-width="2.4"
            stroke-linecap="round" stroke-linejoin="round" />
        </svg>
        <strong>{open ? t.poll.counted : t.poll.wasCounted}</strong>
      </p>
      <Chosen poll={poll} choice={receipt.choice} />
      <Receipt ballotId={receipt.ballotId} />
      {open && header.state === 'Open' && (
        <>
          <div class="actions">
            <button class="button" type="button" onClick={onChange}>{t.poll.change}</button>
            <button class="button quiet" type="button" onClick={onWithdraw}>{t.poll.withdraw}</button>
          </div>
          <p class="soft small">{t.poll.untilClose}</p>
        </>
      )}
      {poll.state === 'Published' && <BallotCheckPanel poll={poll} receipt={receipt} />}
    </div>
  );
}

function Chosen({ poll, choice }: { poll: Poll; choice: Choice }) {
  const t = usePhoneTexts();
  return (
    <div>
      <p class="soft small">{t.poll.yourChoice}</p>
      <ChosenOptions poll={poll} choice={choice} />
    </div>
  );
}
