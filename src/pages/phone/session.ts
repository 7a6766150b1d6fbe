import { openLive, type Live, type RefusalStatus } from '../shared/live';
import { keep, recall } from '../shared/memory';
import type { Choice, ContributionKind } from '../shared/protocol';
import { language } from '../shared/i18n';
import { newId } from './newId';
import { readOutbox, type Pending } from './outbox';
import { readReceipts } from './receipts';
import { openSender } from './sender';
import { step, type Happening, type PhoneState } from './state';

/** One phone in one dialogue: what it knows, and what its owner can do. */
export interface Session {
  readonly dialogueId: string;
  state(): PhoneState;
  cast(pollId: string, choice: Choice): void;
  support(contributionId: string, on: boolean): void;
  contribute(kind: ContributionKind, text: string): void;
  withdrawContribution(contributionId: string): void;
  /** Puts aside what the engine refused. */
  dismiss(slot: string): void;
  /** Answers whether the hand is now as wished. */
  raiseHand(raised: boolean): Promise<boolean>;
  stop(): void;
}

/** What the owner of a session is told. */
export interface SessionListener {
  onChange(before: PhoneState, after: PhoneState, happening: Happening): void;
  onRefused(status: RefusalStatus): void;
}

/** Enters a dialogue that this browser has joined. What was pending when the page was left goes first. */
export function openSession(dialogueId: string, listener: SessionListener): Session {
  const outboxName = `dialogengine.outbox.${dialogueId}`;
  const receiptsName = `dialogengine.receipts.${dialogueId}`;
  let state: PhoneState = {
    connection: 'connecting',
    view: undefined,
    outbox: readOutbox(recall(outboxName)),
    receipts: readReceipts(recall(receiptsName)),
  };

  function happen(happening: Happening): void {
    const before = state;
    const { state: after, resume } = step(before, happening);
    state = after;
    if (after.outbox !== before.outbox) keep(outboxName, after.outbox);
    if (after.receipts !== before.receipts) keep(receiptsName, [...after.receipts.values()]);
    if (resume) live.resume();
    listener.onChange(before, after, happening);
  }

  const live: Live<'audience'> = openLive('audience', dialogueId, {
    onMessage: (message) => happen({ type: 'Message', message }),
    onConnection(connection) {
      happen({ type: 'Connection', connection });
      if (connection === 'live') sender.look();
    },
    onRefused: (status) => listener.onRefused(status),
  });

  const sender = openSender(
    live,
    () => state.outbox,
    () => state.connection === 'live',
    (pending, answer) => happen({ type: 'Answered', pending, answer }));

  function act(pending: Pending): void {
    happen({ type: 'Did', pending });
    sender.look();
  }

  return {
    dialogueId,
    state: () => state,
    cast: (pollId, choice) => act({ kind: 'ballot', call: { pollId, ballotId: newId(), choice } }),
    support: (contributionId, on) => act({ kind: 'support', call: { contributionId, ballotId: newId(), on } }),
    contribute: (kind, text) => act({
      kind: 'contribution', call: { contributionId: newId(), text, kind, language: language() },
    }),
    withdrawContribution: (contributionId) => act({ kind: 'withdrawal', contributionId }),
    dismiss: (slot) => happen({ type: 'Dismissed', slot }),
    async raiseHand(raised) {
      try {
        await live.call('RaiseHand', raised);
        happen({ type: 'Hand', raised });
        return true;
      } catch {
        return false;
      }
    },
    stop() {
      sender.stop();
      live.stop();
    },
  };
}
