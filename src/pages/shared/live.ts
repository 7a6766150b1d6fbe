import { backoffMs } from './backoff';
import { HubError, openHubSocket, type HubSocket } from './hubSocket';
import { hubAddress, messageTypes, type HubMethods, type HubName, type Message } from './protocol';

/** Where the connection is: never yet there, there, or broken and being mended. */
export type Connection = 'connecting' | 'live' | 'lost';

/** What the owner of a connection is told. */
export interface LiveListener {
  onMessage(message: Message): void;
  onConnection(connection: Connection): void;
  /** The engine will not have us: 401 or 403 sign in again, 404 no such dialogue. No further attempt is made. */
  onRefused(status: RefusalStatus): void;
}

export type RefusalStatus = 401 | 403 | 404;

/** One live connection to one hub of one dialogue. */
export interface Live<H extends HubName> {
  /** Calls a hub method. Rejects when there is no connection, or no answer within five seconds. */
  call<M extends keyof HubMethods[H] & string>(
    method: M, ...argument: ArgumentOf<HubMethods[H][M]>): Promise<AnswerOf<HubMethods[H][M]>>;
  /** Asks for a snapshot, by reconnecting if need be. */
  resume(): void;
  /** Closes the connection for good. */
  stop(): void;
}

type ArgumentOf<M> = M extends { argument: infer A } ? (A extends undefined ? [] : [A]) : never;
type AnswerOf<M> = M extends { answer: infer A } ? A : never;

const CALL_TIMEOUT_MS = 5_000;
const RESUME_SPACING_MS = 2_000;

/** Opens a connection and keeps it open until it is stopped or refused. */
export function openLive<H extends HubName>(hub: H, dialogueId: string, listener: LiveListener): Live<H> {
  const address = hubAddress(hub, dialogueId);
  let socket: HubSocket | undefined;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spacing: ReturnType<typeof setTimeout> | undefined;
  let stillWanted = false;

  function connect(): void {
    clearTimeout(timer);
    if (stopped || socket !== undefined) return;
    let opened = false;
    socket = openHubSocket(address, {
      onOpen() {
        opened = true;
        failures = 0;
        listener.onConnection('live');
      },
      onMessage(type, body) {
        if (type === 'Snapshot') stillWanted = false;
        if (messageTypes.some((known) => known === type)) listener.onMessage({ type, body } as Message);
      },
      onClose() {
        socket = undefined;
        if (stopped) return;
        listener.onConnection('lost');
        if (opened) again(undefined);
        else void refusal(address).then(again);
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

  function call(method: string, ...argument: unknown[]): Promise<unknown> {
    if (socket === undefined) return Promise.reject(new Error('There is no connection.'));
    return withTimeout(socket.invoke(method, ...argument), method);
  }

  function resume(): void {
    if (socket === undefined) return connect();
    const asked = socket;
    // A connection that is about to open brings a snapshot by itself.
    if (!asked.isOpen) return;
    if (spacing !== undefined) {
      stillWanted = true;
      return;
    }
    spacing = setTimeout(() => {
      spacing = undefined;
      if (stillWanted) resume();
    }, RESUME_SPACING_MS);
    call('Resume').catch((error: unknown) => {
      // Asked too fast: once more, later. No answer: the line is dead although nobody has noticed.
      if (error instanceof HubError) stillWanted = true;
      else asked.close();
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

function withTimeout<T>(answer: Promise<T>, method: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), CALL_TIMEOUT_MS);
  });
  return Promise.race([answer, timeout]).finally(() => clearTimeout(timer));
}

// A browser does not say why a WebSocket failed; the hub's address for negotiation does.
async function refusal(address: string): Promise<RefusalStatus | undefined> {
  try {
    const { status } = await fetch(address.replace('?', '/negotiate?negotiateVersion=1&'), { method: 'POST' });
    return status === 401 || status === 403 || status === 404 ? status : undefined;
  } catch {
    return undefined;
  }
}
