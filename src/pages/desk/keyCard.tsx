import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import type { ModeratorKey } from '../shared/protocol.http';
import { useDeskTexts } from './text';

/** A new key, seen this once. */
export function KeyCard({ given }: { given: ModeratorKey }) {
  const t = useDeskTexts();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setCopied(false);
    field.current?.focus();
    field.current?.select();
  }, [given]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(given.key);
    } catch {
      // Without permission for the clipboard the key is marked, and the keyboard's own copy works.
      field.current?.select();
      if (!document.execCommand('copy')) return;
    }
    setCopied(true);
    announce(t.moderators.copied);
  };
  return (
    <div class="card key-card">
      <label for="given">{t.moderators.newKey(given.name)}</label>
      <input id="given" ref={field} class="field mono" type="text" readOnly aria-describedby="given-hint" value={given.key} />
      <p id="given-hint">{t.moderators.keyOnce}</p>
      <button type="button" class="button primary" onClick={() => void copy()}>{copied ? t.moderators.copied : t.moderators.copy}</button>
    </div>
  );
}
