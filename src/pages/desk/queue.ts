import type { Contribution, ContributionState } from '../shared/protocol';

export const queueTabs = ['waiting', 'approved', 'answered', 'rejected'] as const;
export type QueueTab = (typeof queueTabs)[number];

/** A moderation decision, or another thing a moderator does with one contribution. */
export const decisions = ['approve', 'reject', 'merge', 'edit', 'label', 'answer', 'show'] as const;
export type Decision = (typeof decisions)[number];

/** The tab a contribution stands under; one that is merged or withdrawn stands under none. */
export function tabOf(state: ContributionState): QueueTab | undefined {
  switch (state) {
    case 'Pending': return 'waiting';
    case 'Approved': case 'OnProjector': return 'approved';
    case 'Answered': return 'answered';
    case 'Rejected': return 'rejected';
    case 'Merged': case 'Withdrawn': return undefined;
  }
}

const allowed: Readonly<Record<ContributionState, readonly Decision[]>> = {
  Pending: ['approve', 'reject', 'merge', 'edit', 'label'],
  Approved: ['show', 'answer', 'reject', 'merge', 'edit', 'label'],
  OnProjector: ['answer', 'reject', 'merge', 'edit', 'label'],
  Answered: ['show', 'answer', 'edit', 'label', 'reject'],
  Rejected: ['approve'],
  Merged: [],
  Withdrawn: [],
};

/** What can follow from the state a contribution is in, the most usual first. */
export function allowedDecisions(state: ContributionState): readonly Decision[] {
  return allowed[state];
}

/** Whether a decision takes the contribution out of the tab it stands under, so that the next one is up. */
export function movesOn(decision: Decision): boolean {
  return decision === 'approve' || decision === 'reject' || decision === 'merge' || decision === 'answer';
}

/**
 * The ids of a tab in the order they are shown. What is already shown keeps its place and newcomers come last,
 * so that nothing moves under the moderator's hands; with nothing shown yet everything is sorted.
 */
export function arrange(
  contributions: readonly Contribution[],
  tab: QueueTab,
  supportOf: (id: string) => number,
  shown: readonly string[],
): readonly string[] {
  const here = contributions.filter(c => tabOf(c.state) === tab);
  const ids = new Set(here.map(c => c.contributionId));
  const kept = shown.filter(id => ids.has(id));
  const known = new Set(kept);
  const newcomers = here.filter(c => !known.has(c.contributionId)).sort(inOrder(tab, supportOf));
  return [...kept, ...newcomers.map(c => c.contributionId)];
}

/** Where the focus goes when `current` has left: to what stood after it, else to what stood before. */
export function successor(
  before: readonly string[],
  after: readonly string[],
  current: string | undefined,
): string | undefined {
  if (current === undefined || after.includes(current)) return current ?? after[0];
  const place = before.indexOf(current);
  const next = before.slice(place + 1).find(id => after.includes(id));
  return next ?? before.slice(0, Math.max(place, 0)).reverse().find(id => after.includes(id)) ?? after[0];
}

/** What a merge may go into: what everyone sees and whose text has every typed word, best supported first. */
export function mergeTargets(
  contributions: readonly Contribution[],
  from: string,
  typed: string,
  supportOf: (id: string) => number,
): readonly Contribution[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(word => word !== '');
  return contributions
    .filter(c => c.contributionId !== from && (tabOf(c.state) === 'approved' || c.state === 'Answered'))
    .filter(c => words.every(word => c.text.toLocaleLowerCase().includes(word)))
    .sort(inOrder('approved', supportOf));
}

function inOrder(tab: QueueTab, supportOf: (id: string) => number) {
  return (a: Contribution, b: Contribution): number => {
    const bySupport = tab === 'approved' ? supportOf(b.contributionId) - supportOf(a.contributionId) : 0;
    return bySupport || (a.receivedAt ?? '').localeCompare(b.receivedAt ?? '') || a.contributionId.localeCompare(b.contributionId);
  };
}
