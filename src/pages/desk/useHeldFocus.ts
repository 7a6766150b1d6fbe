import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, type Inputs } from 'preact/hooks';

/**
 * Keeps the focus in a box whose content changes under it. Once the focus has been there it is put back on the
 * element marked `data-focus` whenever what had it went away, until somebody takes it elsewhere. A dialog over
 * the page does not count as elsewhere.
 */
export function useHeldFocus(box: RefObject<HTMLElement | null>, changes: Inputs, covered: boolean): void {
  const held = useRef(false);

  useEffect(() => {
    const taken = (event: Event): void => {
      const target = event.target as Element;
      if (box.current?.contains(target)) held.current = true;
      else if (!target.closest('dialog')) held.current = false;
    };
    document.addEventListener('focusin', taken);
    document.addEventListener('pointerdown', taken);
    return () => {
      document.removeEventListener('focusin', taken);
      document.removeEventListener('pointerdown', taken);
    };
  }, []);

  useLayoutEffect(() => {
    if (!held.current || covered) return;
    const target = box.current?.querySelector<HTMLElement>('[data-focus]');
    if (target && !target.contains(document.activeElement)) target.focus();
  }, changes);
}
