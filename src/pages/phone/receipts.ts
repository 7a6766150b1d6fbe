import type { DialogueView } from '../shared/state';
import type { BallotReceipt } from '../shared/protocol';

/** The receipts of this phone, by poll id. */
export type Receipts = ReadonlyMap<string, BallotReceipt>;

/**
 * The receipts after a view was taken in. While a poll is open the engine knows best. Once the poll is published
 * the engine can no longer say whose a ballot is, so the phone keeps the receipt that its owner checks it by.
 */
export function keepReceipts(kept: Receipts, view: DialogueView): Receipts {
  const mine = new Map((view.mine?.ballots ?? []).map((ballot) => [ballot.pollId, ballot]));
  const receipts = new Map<string, BallotReceipt>();
  for (const { pollId, state } of view.polls) {
    const receipt = mine.get(pollId) ?? (state === 'Open' ? undefined : kept.get(pollId));
    if (receipt !== undefined && receipt.choice.length > 0) receipts.set(pollId, receipt);
  }
  return receipts;
}

/** Reads receipts that were kept. */
export function readReceipts(kept: unknown): Receipts {
  const list = Array.isArray(kept) ? (kept as Partial<BallotReceipt>[]) : [];
  return new Map(list.filter(isReceipt).map((receipt) => [receipt.pollId, receipt]));
}

const isReceipt = (one: Partial<BallotReceipt> | null): one is BallotReceipt =>
  typeof one?.pollId === 'string' && typeof one.ballotId === 'string' && Array.isArray(one.choice);

/** The short form of a ballot's id, for eyes. */
export const shortId = (ballotId: string): string => `${ballotId.slice(0, 4)} ${ballotId.slice(4, 8)}`;

/** The whole id in groups of four, so that it can be read out and compared. */
export const longId = (ballotId: string): string => ballotId.match(/.{1,4}/g)?.join(' ') ?? ballotId;
