import { backoffMs } from '../shared/backoff';
import type { Live } from '../shared/live';
import { due, isUndecided, slotOf, type Answer, type Outbox, type Pending } from './outbox';

const RETRY_AFTER_MS = 1_000;

/** Sends what waits in an outbox, one thing at a time, until each is answered. */
export interface Sender {
  /** Looks whether there is something to send. Call it when there is more, and when the connection is back. */
  look(): void;
  stop(): void;
}

export function openSender(
  live: Pick<Live<'audience'>, 'call'>,
  outbox: () => Outbox,
  connected: () => boolean,
  answered: (pending: Pending, answer: Answer) => void,
): Sender {
  const notBefore = new Map<string, number>();
  let failures = 0;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    clearTimeout(timer);
    if (busy || !connected()) return;
    const next = due(outbox(), notBefore, Date.now());
    if (next === undefined) return;
    if ('waitMs' in next) timer = setTimeout(look, next.waitMs);
    else void send(next.pending);
  }

  async function send(pending: Pending): Promise<void> {
    busy = true;
    try {
      const answer = await invoke(live, pending);
      failures = 0;
      if (isUndecided(answer)) {
        // Spread out, so that everybody who was told the same does not come back in the same moment.
        wait(pending, (answer.retryAfterMs ?? RETRY_AFTER_MS) * (1 + 0.3 * Math.random()));
      } else {
        notBefore.delete(slotOf(pending));
        answered(pending, answer);
      }
    } catch {
      wait(pending, RETRY_AFTER_MS + backoffMs(failures++, Math.random()));
    } finally {
      busy = false;
      look();
    }
  }

  const wait = (pending: Pending, ms: number) => void notBefore.set(slotOf(pending), Date.now() + ms);

  return {
    look() {
      // A new connection owes nothing to the troubles of the one before.
      if (failures > 0) notBefore.clear();
      failures = 0;
      look();
    },
    stop: () => clearTimeout(timer),
  };
}

function invoke(live: Pick<Live<'audience'>, 'call'>, pending: Pending): Promise<Answer> {
  switch (pending.kind) {
    case 'ballot': return live.call('CastBallot', pending.call);
    case 'support': return live.call('Support', pending.call);
    case 'contribution': return live.call('Contribute', pending.call);
    case 'withdrawal': return live.call('WithdrawContribution', pending.contributionId);
  }
}
