import type {
  BallotAnswer, BallotCall, BallotVerdict, ContributeCall, ContributionAnswer, ContributionVerdict, SupportCall,
} from '../shared/protocol';

/** Something a person did that the engine has not answered yet. */
export type Pending =
  | { readonly kind: 'ballot'; readonly call: BallotCall }
  | { readonly kind: 'support'; readonly call: SupportCall }
  | { readonly kind: 'contribution'; readonly call: ContributeCall }
  | { readonly kind: 'withdrawal'; readonly contributionId: string };

export type Answer = BallotAnswer | ContributionAnswer;
export type Verdict = BallotVerdict | ContributionVerdict;

/** A pending thing, or with `refused` one that the engine declined and the person has not seen to yet. */
export interface Entry {
  readonly pending: Pending;
  readonly refused?: Verdict;
}

/**
 * What is kept from before it is sent until it is answered. It goes again with the same ids after a lost
 * connection or a reload, so the engine can tell a retry from a second ballot.
 */
export type Outbox = readonly Entry[];

/** What a pending thing is about. Only the latest intention for each is kept. */
export function slotOf(pending: Pending): string {
  switch (pending.kind) {
    case 'ballot': return `ballot:${pending.call.pollId}`;
    case 'support': return `support:${pending.call.contributionId}`;
    case 'contribution': return `contribution:${pending.call.contributionId}`;
    case 'withdrawal': return `withdrawal:${pending.contributionId}`;
  }
}

const idOf = (pending: Pending): string => 'call' in pending
  ? ('ballotId' in pending.call ? pending.call.ballotId : pending.call.contributionId)
  : pending.contributionId;

const isSame = (one: Pending, other: Pending): boolean => slotOf(one) === slotOf(other) && idOf(one) === idOf(other);

/** Adds what the person wants now, in place of what they wanted before about the same thing. */
export const put = (outbox: Outbox, pending: Pending): Outbox => [...drop(outbox, slotOf(pending)), { pending }];

export const drop = (outbox: Outbox, slot: string): Outbox =>
  outbox.filter((entry) => slotOf(entry.pending) !== slot);

export const find = (outbox: Outbox, slot: string): Entry | undefined =>
  outbox.find((entry) => slotOf(entry.pending) === slot);

/** Verdicts that leave it open whether the thing is done: the same thing has to go again. */
export const isUndecided = (answer: Answer): boolean => answer.verdict === 'TryAgain' || answer.verdict === 'TooFast';

// A ballot that was replaced, or was never there, is no trouble to the one who sent it.
const accepted: readonly Verdict[] = ['Recorded', 'Received', 'Withdrawn', 'Superseded', 'NothingToWithdraw'];

/** Takes in an answer. One to a thing that has been replaced meanwhile changes nothing. */
export function settle(outbox: Outbox, pending: Pending, answer: Answer): Outbox {
  if (isUndecided(answer)) return outbox;
  if (accepted.includes(answer.verdict)) return outbox.filter((entry) => !isSame(entry.pending, pending));
  return outbox.map((entry) => isSame(entry.pending, pending) ? { pending, refused: answer.verdict } : entry);
}

/** The first thing that may go now, or how long until one may; undefined when nothing waits to be sent. */
export function due(
  outbox: Outbox, notBefore: ReadonlyMap<string, number>, now: number,
): { readonly pending: Pending } | { readonly waitMs: number } | undefined {
  let waitMs = Infinity;
  for (const { pending, refused } of outbox) {
    if (refused !== undefined) continue;
    const wait = (notBefore.get(slotOf(pending)) ?? 0) - now;
    if (wait <= 0) return { pending };
    waitMs = Math.min(waitMs, wait);
  }
  return waitMs === Infinity ? undefined : { waitMs };
}

/** Reads an outbox that was kept; what an older page or a stranger wrote is left out. */
export const readOutbox = (kept: unknown): Outbox =>
  Array.isArray(kept) ? (kept as unknown[]).filter(isEntry) : [];

const isText = (value: unknown): value is string => typeof value === 'string';
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function isEntry(value: unknown): value is Entry {
  const pending = fields(fields(value)['pending']);
  const call = fields(pending['call']);
  switch (pending['kind']) {
    case 'ballot': return isText(call['pollId']) && isText(call['ballotId']) && Array.isArray(call['choice']);
    case 'support': return isText(call['contributionId']) && isText(call['ballotId']);
    case 'contribution': return isText(call['contributionId']) && isText(call['text']);
    case 'withdrawal': return isText(pending['contributionId']);
    default: return false;
  }
}
