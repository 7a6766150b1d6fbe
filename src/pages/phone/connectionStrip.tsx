import { useLasting } from '../shared/lasting';
import type { PhoneState } from './state';
import { usePhoneTexts } from './texts';

/** A calm sign that the connection is broken, and that nothing is lost by it. */
export function ConnectionStrip({ state }: { state: PhoneState }) {
  const t = usePhoneTexts();
  const lost = useLasting(state.connection === 'lost');
  if (!lost) return null;
  const waiting = state.outbox.filter(({ refused }) => refused === undefined);
  const ballot = waiting.some(({ pending }) => pending.kind === 'ballot');
  return (
    <aside class="strip" aria-label={t.connection.label}>
      {t.connection.lost}
      {waiting.length > 0 && ` ${ballot ? t.connection.ballotKept : t.connection.kept}`}
    </aside>
  );
}
