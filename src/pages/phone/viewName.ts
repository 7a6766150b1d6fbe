import { useEffect, useRef, useState } from 'preact/hooks';

export const viewNames = ['now', 'questions', 'about'] as const;
export type ViewName = (typeof viewNames)[number];

const nameInAddress = (): ViewName => viewNames.find((one) => `#${one}` === location.hash) ?? 'now';

/**
 * Which part of the page is shown. It stands in the address, so that the browser's back button works.
 * A person who chose another part is taken to its heading; nothing else ever moves focus.
 */
export function useViewName(): [ViewName, (name: ViewName) => void] {
  const [name, show] = useState(nameInAddress);
  const shown = useRef(name);
  useEffect(() => {
    const follow = () => {
      if (viewNames.some((one) => `#${one}` === location.hash) || location.hash === '') show(nameInAddress());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    scrollTo(0, 0);
    document.getElementById('view-title')?.focus({ preventScroll: true });
  }, [name]);
  return [name, (next) => {
    history.pushState(null, '', `#${next}`);
    show(next);
  }];
}
