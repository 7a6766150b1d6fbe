import type { Contribution } from '../shared/protocol';
import { find, slotOf, type Entry, type Outbox } from './outbox';

/** One's own contribution as this phone knows it: received, or still only here. */
export type Own =
  | { readonly at: 'engine'; readonly contribution: Contribution; readonly withdrawing: boolean; readonly refused: string | undefined }
  | { readonly at: 'phone'; readonly entry: Entry & { readonly pending: { readonly kind: 'contribution' } } };

/** One's own contributions, the latest first. */
export function ownContributions(received: readonly Contribution[], outbox: Outbox): readonly Own[] {
  const ids = new Set(received.map(({ contributionId }) => contributionId));
  const here = outbox.flatMap(({ pending, refused }): Own[] =>
    pending.kind === 'contribution' && !ids.has(pending.call.contributionId)
      ? [{ at: 'phone', entry: refused === undefined ? { pending } : { pending, refused } }] : []);
  const there = received.map((contribution): Own => {
    const withdrawal = find(outbox, slotOf({ kind: 'withdrawal', contributionId: contribution.contributionId }));
    return {
      at: 'engine',
      contribution,
      withdrawing: withdrawal !== undefined && withdrawal.refused === undefined,
      refused: withdrawal?.refused,
    };
  });
  return [...there, ...here].reverse();
}
