import { useEffect, useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { language, textsNow } from '../shared/i18n';
import type { RefusalStatus } from '../shared/live';
import { newsOf } from './news';
import { openSession, type Session } from './session';
import type { PhoneState } from './state';
import { texts } from './texts';

/** Opens the session of a dialogue for as long as its page is shown; what is news is said aloud. */
export function useSession(dialogueId: string, onRefused: (status: RefusalStatus) => void) {
  const [state, show] = useState<PhoneState>();
  const [session, open] = useState<Session>();
  useEffect(() => {
    const opened = openSession(dialogueId, {
      onChange(before, after, happening) {
        show(after);
        newsOf(before, after, happening, textsNow(texts), language()).forEach(announce);
      },
      onRefused,
    });
    open(opened);
    show(opened.state());
    return () => opened.stop();
  }, [dialogueId]);
  return { session, state };
}
