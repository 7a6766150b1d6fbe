import type { BallotReceipt, Choice } from '../shared/protocol';
import { find, type Verdict } from './outbox';
import type { PhoneState } from './state';

/** How it stands with one's ballot in a poll. */
export interface OwnBallot {
  /** What counts now. */
  readonly receipt: BallotReceipt | undefined;
  /** What is on its way; empty for a withdrawal. */
  readonly sending: Choice | undefined;
  readonly refused: Verdict | undefined;
}

export function ownBallot(state: Pick<PhoneState, 'outbox' | 'receipts'>, pollId: string): OwnBallot {
  const entry = find(state.outbox, `ballot:${pollId}`);
  return {
    receipt: state.receipts.get(pollId),
    sending: entry?.pending.kind === 'ballot' && entry.refused === undefined ? entry.pending.call.choice : undefined,
    refused: entry?.refused,
  };
}
