import { useEffect, useState } from 'preact/hooks';
import type { Poll } from '../shared/protocol';
import { useDeskTexts } from './text';

/** How long an open poll with a deadline is still open. */
export function ClosesIn({ poll: { closesAt } }: { poll: Poll }) {
  const t = useDeskTexts();
  const [now, tick] = useState(Date.now);
  useEffect(() => {
    if (closesAt === undefined) return;
    const timer = setInterval(() => tick(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [closesAt]);
  if (closesAt === undefined) return null;
  // `role=timer` is not read aloud by itself: a number that counts down must not talk.
  return <strong role="timer" class="closes-in">{t.polls.closesIn(minutesAndSeconds(Date.parse(closesAt) - now))}</strong>;
}

export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
