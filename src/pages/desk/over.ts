import type { DialogueState } from '../shared/protocol';

/** Whether a dialogue takes no more ballots and contributions, for good. */
export function isOver({ state }: { readonly state: DialogueState }): boolean {
  return state === 'Closed' || state === 'Archived';
}
