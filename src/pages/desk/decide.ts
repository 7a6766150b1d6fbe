import type { Contribution } from '../shared/protocol';
import type { Desk } from './context';
import { allowedDecisions, type Decision } from './queue';
import type { DeskTexts } from './text';

/** Starts a decision on a contribution: at once where nothing more need be known, else by opening its sheet. */
export function decide(desk: Desk, t: DeskTexts, decision: Decision, contribution: Contribution): void {
  const { contributionId, state, text: about } = contribution;
  if (!allowedDecisions(state).includes(decision)) return;
  switch (decision) {
    case 'approve':
      void desk.run({ method: 'Approve', argument: contributionId }, { said: t.queue.done.approve, about });
      desk.dispatch({ type: 'movedOn', from: contributionId });
      return;
    case 'show':
      void desk.run(
        { method: 'ShowOnProjector', argument: { kind: 'Contribution', id: contributionId } }, { said: t.queue.done.show, about });
      return;
    case 'reject': case 'merge': case 'edit': case 'label': case 'answer':
      desk.dispatch({ type: 'sheet', sheet: { kind: decision, contributionId } });
  }
}

/** Takes the last rejection back, while its notice is shown. */
export function undoRejection(desk: Desk, t: DeskTexts): void {
  const id = desk.state.notice?.undo;
  if (id !== undefined) void desk.run({ method: 'Approve', argument: id }, { said: t.queue.done.approve });
}
