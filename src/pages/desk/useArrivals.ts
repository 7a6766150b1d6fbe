import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../shared/announce';
import { textsNow } from '../shared/i18n';
import type { DialogueView } from '../shared/state';
import { texts } from './text';

/** Often enough to know, seldom enough to work by. */
const SPACING_MS = 20_000;

/** Says now and then how many contributions have come in to wait. */
export function useArrivals(view: DialogueView | undefined): void {
  const known = useRef<Set<string> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const fresh = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (view === undefined) return;
    const waiting = view.contributions.filter(({ state }) => state === 'Pending').map(({ contributionId }) => contributionId);
    if (known.current) fresh.current += waiting.filter(id => !known.current!.has(id)).length;
    known.current = new Set(waiting);
    if (fresh.current === 0 || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      announce(textsNow(texts).queue.arrived(fresh.current));
      fresh.current = 0;
    }, SPACING_MS);
  }, [view?.contributions]);
}
