import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { localized, useLanguage } from '../shared/i18n';
import type { Poll } from '../shared/protocol';
import { remaining } from './remaining';
import { usePhoneTexts } from './texts';

const WARN_MS = 30_000;

/** How long a poll stays open, where that is decided. Said aloud once, half a minute before. */
export function TimeLeft({ poll }: { poll: Poll }) {
  const t = usePhoneTexts();
  const language = useLanguage();
  const closesAt = poll.closesAt === undefined ? undefined : Date.parse(poll.closesAt);
  const [now, tick] = useState(Date.now);
  const previous = useRef(Infinity);

  useEffect(() => {
    if (closesAt === undefined) return;
    const timer = setInterval(() => tick(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [closesAt]);

  const leftMs = (closesAt ?? Infinity) - now;
  useEffect(() => {
    // Only for those who were here before it was reached: at first sight the text says it anyway.
    if (previous.current !== Infinity && previous.current > WARN_MS && leftMs <= WARN_MS)
      announce(t.news.halfMinute(localized(poll.title, language)));
    previous.current = leftMs;
  }, [leftMs]);

  if (closesAt === undefined) return null;
  const left = remaining(leftMs);
  return (
    <span class="time-left">
      {left.unit === 'minutes' ? t.time.minutes(left.count)
        : left.unit === 'seconds' ? t.time.seconds(left.count)
          : left.unit === 'underMinute' ? t.time.underMinute : t.time.now}
    </span>
  );
}
