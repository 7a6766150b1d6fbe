// SignalR's hub protocol in JSON over a WebSocket, without negotiation: all of it that these pages need.
// Microsoft's client would be half of what a phone downloads, most of it for transports that are not used here.
// https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/docs/specs/HubProtocol.md

const END = '\u001e';
const HANDSHAKE = `{"protocol":"json","version":1}${END}`;
const PING = `{"type":6}${END}`;
const PING_MS = 15_000;
/** A server says something every fifteen seconds; after twice that it is gone. */
const SILENCE_MS = 30_000;
/** A proxy may still send us to a host that is gone; the next attempt may find another. */
const OPENING_MS = 15_000;

const INVOCATION = 1;
const COMPLETION = 3;
const CLOSE = 7;

/** The hub answered a call with an error; the connection is fine. */
export class HubError extends Error {
  override readonly name = 'HubError';
}

/** What the owner of a socket is told. `onClose` comes exactly once, after `onOpen` or instead of it. */
export interface HubSocketListener {
  onOpen(): void;
  onMessage(target: string, argument: unknown): void;
  onClose(): void;
}

/** One connection to a hub, for as long as it lasts. */
export interface HubSocket {
  readonly isOpen: boolean;
  /** Rejects with a `HubError` when the hub refuses, and when the connection ends before the answer. */
  invoke(method: string, ...argument: readonly unknown[]): Promise<unknown>;
  close(): void;
}

interface Frame {
  readonly type?: number;
  readonly target?: string;
  readonly arguments?: readonly unknown[];
  readonly invocationId?: string;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Connects to a hub. @param address its path and query on this origin */
export function openHubSocket(address: string, listener: HubSocketListener): HubSocket {
  const url = new URL(address, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(url.href);
  const waiting = new Map<string, Waiting>();
  let calls = 0;
  let open = false;
  let ended = false;
  let silence = setTimeout(end, OPENING_MS);
  const pinging = setInterval(() => open && socket.send(PING), PING_MS);

  socket.onopen = () => socket.send(HANDSHAKE);
  socket.onclose = end;
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    clearTimeout(silence);
    silence = setTimeout(end, SILENCE_MS);
    // A record always ends with the separator, and a WebSocket message holds whole records.
    for (const record of data.split(END).slice(0, -1)) if (!ended) take(JSON.parse(record) as Frame);
  };

  function take(frame: Frame): void {
    if (!open) {
      // The first record answers the handshake: empty, or with an error.
      if (frame.error !== undefined) return end();
      open = true;
      return listener.onOpen();
    }
    if (frame.type === INVOCATION) listener.onMessage(frame.target ?? '', frame.arguments?.[0]);
    else if (frame.type === COMPLETION) complete(frame);
    else if (frame.type === CLOSE) end();
  }

  function complete({ invocationId = '', result, error }: Frame): void {
    const call = waiting.get(invocationId);
    waiting.delete(invocationId);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new HubError(error));
  }

  function end(): void {
    if (ended) return;
    ended = true;
    open = false;
    clearTimeout(silence);
    clearInterval(pinging);
    socket.close();
    for (const call of waiting.values()) call.reject(new Error('The connection was lost.'));
    waiting.clear();
    listener.onClose();
  }

  return {
    get isOpen() { return open; },
    invoke(method, ...argument) {
      if (!open) return Promise.reject(new Error('There is no connection.'));
      const invocationId = String(++calls);
      return new Promise((resolve, reject) => {
        waiting.set(invocationId, { resolve, reject });
        socket.send(JSON.stringify({ type: INVOCATION, invocationId, target: method, arguments: argument }) + END);
      });
    },
    close: end,
  };
}
