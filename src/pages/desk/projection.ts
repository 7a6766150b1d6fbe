import type { Poll, Projection } from '../shared/protocol';
import type { DialogueView } from '../shared/state';
import { tabOf } from './queue';

export const blank: Projection = { kind: 'Blank' };
export const welcome: Projection = { kind: 'Welcome' };

/** What to bring back after a blank: what was there before if it may still be shown, else the welcome. */
export function relit(view: DialogueView, lit: Projection): Projection {
  switch (lit.kind) {
    case 'Poll': return pollOf(view, lit) ? lit : welcome;
    case 'Contribution': return contributionOf(view, lit) ? lit : welcome;
    case 'Welcome': case 'Blank': return welcome;
  }
}

/** The poll a projection shows. */
export function pollOf(view: DialogueView, projection: Projection): Poll | undefined {
  if (projection.kind !== 'Poll') return undefined;
  return view.polls.find(({ pollId, state }) => pollId === projection.id && state !== 'Draft');
}

/** The contribution a projection shows. */
export function contributionOf(view: DialogueView, projection: Projection) {
  if (projection.kind !== 'Contribution') return undefined;
  return view.contributions.find(({ contributionId, state }) =>
    contributionId === projection.id && (tabOf(state) === 'approved' || tabOf(state) === 'answered'));
}

export function isShown({ header: { projection } }: DialogueView, kind: Projection['kind'], id?: string): boolean {
  return projection.kind === kind && projection.id === id;
}
