import type { ComponentChildren } from 'preact';
import { useDeskTexts } from './text';

export interface BusyButtonProps {
  readonly busy: boolean;
  readonly look?: string;
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly shortcut?: string | undefined;
  readonly label?: string | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

/**
 * A button that waits for its verdict. It stays focusable while it waits: a disabled button would drop the
 * focus of whoever pressed it.
 */
export function BusyButton({ busy, look = '', children, onClick, shortcut, label, disabled = false, pressed }: BusyButtonProps) {
  const t = useDeskTexts();
  return (
    <button
      type="button"
      class={`button ${look}${busy ? ' busy' : ''}`}
      aria-disabled={busy || undefined}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onClick={() => { if (!busy) onClick(); }}
    >
      {children}
      {busy && <span class="spinner"><span class="unseen">{t.working}</span></span>}
    </button>
  );
}
