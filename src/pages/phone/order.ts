import type { Contribution, Tally } from '../shared/protocol';

/** The ids of contributions, most support first; of equal support the earlier one first. */
export function bySupport(contributions: readonly Contribution[], tallies: ReadonlyMap<string, Tally>): readonly string[] {
  const support = ({ contributionId }: Contribution) => tallies.get(contributionId)?.counts[0] ?? 0;
  return [...contributions]
    .sort((one, other) => Number(other.state === 'OnProjector') - Number(one.state === 'OnProjector')
      || support(other) - support(one))
    .map(({ contributionId }) => contributionId);
}

/** The order that is shown, with what has left taken out and what has come put last: nothing moves under a finger. */
export function settled(shown: readonly string[], current: readonly string[]): readonly string[] {
  const still = new Set(current);
  const before = new Set(shown);
  return [...shown.filter((id) => still.has(id)), ...current.filter((id) => !before.has(id))];
}
