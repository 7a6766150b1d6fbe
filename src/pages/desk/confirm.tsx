import { Sheet } from './sheet';
import { useDeskTexts } from './text';

export interface ConfirmProps {
  readonly title: string;
  readonly lead?: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. The way back comes first and has the focus. */
export function Confirm({ title, lead, action, onConfirm, onClose }: ConfirmProps) {
  const t = useDeskTexts();
  return (
    <Sheet title={title} onClose={onClose}>
      {lead !== undefined && <p>{lead}</p>}
      <div class="row end">
        <button type="button" class="button" autofocus onClick={onClose}>{t.cancel}</button>
        <button type="button" class="button warn" onClick={() => { onClose(); onConfirm(); }}>{action}</button>
      </div>
    </Sheet>
  );
}
