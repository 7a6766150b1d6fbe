import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, type Inputs } from 'preact/hooks';

/** When the button that had the focus is gone from a box, the first one left there gets it, else the box itself. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, changes: Inputs): void {
  const held = useRef(false);
  useEffect(() => {
    const taken = (event: FocusEvent): void => {
      const target = event.target as Element;
      if (!target.closest('dialog')) held.current = box.current?.contains(target) ?? false;
    };
    document.addEventListener('focusin', taken);
    return () => document.removeEventListener('focusin', taken);
  }, []);
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    (box.current?.querySelector('button') ?? box.current)?.focus();
  }, changes);
}
