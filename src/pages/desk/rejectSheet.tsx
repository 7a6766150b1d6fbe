import { rejectionReasons, type Contribution, type RejectionReason } from '../shared/protocol';
import { useDesk } from './context';
import { Sheet } from './sheet';
import { useDeskTexts } from './text';

/** The reasons a contribution can be rejected for: one key, one decision. */
export function RejectSheet({ contribution, onClose }: { contribution: Contribution; onClose: () => void }) {
  const t = useDeskTexts();
  const { state, run, dispatch } = useDesk();
  const { contributionId } = contribution;
  const reject = (reason: RejectionReason) => {
    const said = `${t.queue.done.reject} ${t.queue.reasons[reason]}.`;
    void run({ method: 'Reject', argument: { contributionId, reason } }, { said, undo: contributionId, about: contribution.text });
    dispatch({ type: 'movedOn', from: contributionId });
    onClose();
  };
  const pressed = (event: KeyboardEvent) => {
    const reason = rejectionReasons[Number(event.key) - 1];
    if (!state.keys || reason === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    reject(reason);
  };
  return (
    <Sheet title={t.queue.rejectAsk} onClose={onClose}>
      <div onKeyDown={pressed}>
        <blockquote dir="auto">{contribution.text}</blockquote>
        <p class="soft">{t.queue.rejectHint}</p>
        <ol class="reasons" role="list">
          {rejectionReasons.map((reason, index) => (
            <li key={reason}>
              <button
                type="button"
                class="button"
                autofocus={index === 0}
                aria-keyshortcuts={state.keys ? String(index + 1) : undefined}
                onClick={() => reject(reason)}
              >
                <kbd aria-hidden="true">{index + 1}</kbd> {t.queue.reasons[reason]}
              </button>
            </li>
          ))}
        </ol>
        <div class="row end"><button type="button" class="button quiet" onClick={onClose}>{t.cancel}</button></div>
      </div>
    </Sheet>
  );
}
