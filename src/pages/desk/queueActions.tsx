import type { Contribution } from '../shared/protocol';
import { BusyButton } from './busyButton';
import { nameFor } from './commands';
import { useDesk } from './context';
import { decide } from './decide';
import { Kbd } from './kbd';
import { shortcutOf } from './keys';
import { isShown } from './projection';
import { allowedDecisions } from './queue';
import { useDeskTexts } from './text';

/** The decisions that can be made on a contribution, each with its key. */
export function QueueActions({ contribution }: { contribution: Contribution }) {
  const t = useDeskTexts();
  const desk = useDesk();
  const { contributionId: id, state } = contribution;
  if (desk.view.header.state === 'Archived') return null;
  const possible = allowedDecisions(state).filter(one => !(one === 'show' && isShown(desk.view, 'Contribution', id)));
  return (
    <div class="row actions">
      {possible.map(decision => (
        <BusyButton
          key={decision}
          look={`small${decision === possible[0] ? ' primary' : ''}`}
          busy={desk.state.busy.has(nameFor(methods[decision], id))}
          shortcut={desk.state.keys ? shortcutOf(decision) : undefined}
          onClick={() => decide(desk, t, decision, contribution)}
        >
          {state === 'Rejected' && decision === 'approve' ? t.queue.actions.undo : t.queue.actions[decision]}{' '}
          <Kbd action={decision} />
        </BusyButton>
      ))}
    </div>
  );
}

const methods = {
  approve: 'Approve', reject: 'Reject', merge: 'Merge', edit: 'Edit', label: 'Label', answer: 'Answer', show: 'ShowOnProjector',
} as const;
