import { useEffect, useRef } from 'preact/hooks';

const IDLE_MS = 20_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin'] as const;

/** Does something whenever the person has left the page alone for a while, and as often as it stays so. */
export function useIdle(action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    let touched = Date.now();
    const touch = () => { touched = Date.now(); };
    for (const one of touches) addEventListener(one, touch, { passive: true, capture: true });
    const timer = setInterval(() => {
      // Someone reading with a screen reader touches nothing; focus inside the list says that they are here.
      const reading = document.activeElement?.closest('.contributions') != null;
      if (!reading && Date.now() - touched >= IDLE_MS) latest.current();
    }, IDLE_MS);
    return () => {
      clearInterval(timer);
      for (const one of touches) removeEventListener(one, touch, { capture: true });
    };
  }, []);
}
