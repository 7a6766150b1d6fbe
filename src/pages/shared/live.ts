import { backoffMs } from './backoff';
import { get, post, type Problem } from './http';
import { HubError, openHubSocket, type HubSocket } from './hubSocket';
import { newPatience } from './patience';
import { hubAddress, messageTypes, type HubMethods, type HubName, type Message } from './protocol';

/** Where the connection is: never yet there, there, or broken and being mended. */
export type Connection = 'connecting' | 'live' | 'lost';

/** What the owner of a connection is told. */
export interface LiveListener {
  onMessage(message: Message): void;
  onConnection(connection: Connection): void;
  /** The engine will not have us. No further attempt is made. */
  onRefused(status: RefusalStatus): void;
}

/** Why the engine will not have us: 401 or 403 sign in again, 404 no such dialogue, or its record is damaged. */
export type RefusalStatus = 401 | 403 | 404 | 'damaged';

/** One live connection to one hub of one dialogue. */
export interface Live<H extends HubName> {
  /**
   * Calls a hub method. Rejects when there is no connection, and when no answer came in time: the line is then held to
   * be dead although nobody has noticed, and a new one is on its way.
   */
  call<M extends keyof HubMethods[H] & string>(
    method: M, ...argument: ArgumentOf<HubMethods[H][M]>): Promise<AnswerOf<HubMethods[H][M]>>;
  /** Asks for a snapshot, by reconnecting if need be. */
  resume(): void;
  /** Closes the connection for good. */
  stop(): void;
}

type ArgumentOf<M> = M extends { argument: infer A } ? (A extends undefined ? [] : [A]) : never;
type AnswerOf<M> = M extends { answer: infer A } ? A : never;

/** The engine answers a phone within three seconds and a desk within five, if only that they have to try again. */
const CALL_MS: Readonly<Record<HubName, number>> = { audience: 5_000, desk: 7_000, projector: 5_000 };
const RESUME_SPACING_MS = 2_000;
const DAMAGED = 'urn:dialogengine:damaged-dialogue';

/** Opens a connection and keeps it open until it is stopped or refused. */
export function openLive<H extends HubName>(hub: H, dialogueId: string, listener: LiveListener): Live<H> {
  const address = hubAddress(hub, dialogueId);
  let socket: HubSocket | undefined;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spacing: ReturnType<typeof setTimeout> | undefined;
  let stillWanted = false;
  const patience = newPatience(CALL_MS[hub]);

  function connect(): void {
    clearTimeout(timer);
    if (stopped || socket !== undefined) return;
    let opened = false;
    let welcomed = false;
    socket = openHubSocket(address, {
      onOpen() {
        opened = true;
        listener.onConnection('live');
      },
      onMessage(type, body) {
        if (type === 'Snapshot') {
          welcomed = true;
          failures = 0;
          stillWanted = false;
        }
        if (messageTypes.some((known) => known === type)) listener.onMessage({ type, body } as Message);
      },
      onClose() {
        socket = undefined;
        if (stopped) return;
        listener.onConnection('lost');
        if (welcomed) again(undefined);
        else void (opened ? damage(dialogueId) : refusal(address)).then(again);
      },
    });
  }

  function again(refused: RefusalStatus | undefined): void {
    if (stopped) return;
    if (refused === undefined) {
      clearTimeout(timer);
      timer = setTimeout(connect, backoffMs(failures++, Math.random()));
    } else {
      stop();
      listener.onRefused(refused);
    }
  }

  async function call(method: string, ...argument: unknown[]): Promise<unknown> {
    if (socket === undefined) throw new Error('There is no connection.');
    const asked = socket;
    const sentAt = Date.now();
    const limit = setTimeout(() => {
      patience.unanswered();
      asked.close();
    }, patience.callMs());
    try {
      const answer = await asked.invoke(method, ...argument);
      if (patience.answered((answer as { verdict?: string } | undefined)?.verdict, sentAt, Date.now())) asked.close();
      return answer;
    } finally {
      clearTimeout(limit);
    }
  }

  function resume(): void {
    if (socket === undefined) return connect();
    // A connection that is about to open brings a snapshot by itself.
    if (!socket.isOpen) return;
    if (spacing !== undefined) {
      stillWanted = true;
      return;
    }
    spacing = setTimeout(() => {
      spacing = undefined;
      if (stillWanted) resume();
    }, RESUME_SPACING_MS);
    call('Resume').catch((error: unknown) => {
      // Asked too fast: once more, later.
      if (error instanceof HubError) stillWanted = true;
    });
  }

  // A phone that slept, or found its network again, looks at once instead of waiting for its turn.
  function wake(): void {
    if (document.visibilityState === 'visible') resume();
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    clearTimeout(spacing);
    removeEventListener('online', wake);
    removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', wake);
    socket?.close();
  }

  addEventListener('online', wake);
  // Also a page that comes back from the browser's cache of pages.
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  listener.onConnection('connecting');
  connect();

  return { call: call as Live<H>['call'], resume, stop };
}

// A browser does not say why a WebSocket failed; the hub's address for negotiation does.
async function refusal(address: string): Promise<RefusalStatus | undefined> {
  try {
    await post(address.replace('?', '/negotiate?negotiateVersion=1&'));
  } catch (error) {
    const { status } = error as Problem;
    if (status === 401 || status === 403 || status === 404) return status;
  }
  return undefined;
}

// A hub that lets us in and shows nothing may have nothing that can be shown.
async function damage(dialogueId: string): Promise<RefusalStatus | undefined> {
  try {
    await get(`/api/dialogues/${dialogueId}`);
  } catch (error) {
    if ((error as Problem).details.type === DAMAGED) return 'damaged';
  }
  return undefined;
}
