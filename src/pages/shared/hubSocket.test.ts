import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHubSocket } from './hubSocket';

const END = '\u001e';

class FakeWebSocket {
  static latest: FakeWebSocket;
  readonly sent: string[] = [];
  onopen?: () => void;
  onclose?: () => void;
  onmessage?: (event: { data: string }) => void;
  constructor(readonly url: string) { FakeWebSocket.latest = this; }
  send(text: string): void { this.sent.push(text); }
  close(): void { this.onclose?.(); }
  hear(...frames: object[]): void { this.onmessage?.({ data: frames.map((one) => JSON.stringify(one) + END).join('') }); }
}

const heard: unknown[] = [];
const open = () => {
  const hub = openHubSocket('/hubs/audience?dialogue=x', {
    onOpen: () => heard.push('open'),
    onMessage: (target, argument) => heard.push([target, argument]),
    onClose: () => heard.push('close'),
  });
  const socket = FakeWebSocket.latest;
  socket.onopen?.();
  return { hub, socket };
};

beforeEach(() => {
  heard.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeWebSocket);
  vi.stubGlobal('location', { href: 'https://samtal.example/d/x' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a hub socket', () => {
  test('shakes hands on its own origin, and is open when that is answered', () => {
    const { hub, socket } = open();
    expect(socket.url).toBe('wss://samtal.example/hubs/audience?dialogue=x');
    expect(socket.sent).toEqual([`{"protocol":"json","version":1}${END}`]);
    expect(hub.isOpen).toBe(false);
    socket.hear({});
    expect([hub.isOpen, heard]).toEqual([true, ['open']]);
  });

  test('hears several messages in one, the first right behind the handshake', () => {
    const { socket } = open();
    socket.hear({}, { type: 1, target: 'Snapshot', arguments: [{ version: 1 }] }, { type: 6 },
      { type: 1, target: 'Tally', arguments: [{ version: 2 }] });
    expect(heard).toEqual(['open', ['Snapshot', { version: 1 }], ['Tally', { version: 2 }]]);
  });

  test('matches each answer to its call', async () => {
    const { hub, socket } = open();
    socket.hear({});
    const first = hub.invoke('CastBallot', { pollId: 'trygg' });
    const second = hub.invoke('Resume');
    expect(socket.sent[1]).toBe(
      `{"type":1,"invocationId":"1","target":"CastBallot","arguments":[{"pollId":"trygg"}]}${END}`);
    socket.hear({ type: 3, invocationId: '2' }, { type: 3, invocationId: '1', result: { verdict: 'Recorded' } });
    await expect(first).resolves.toEqual({ verdict: 'Recorded' });
    await expect(second).resolves.toBeUndefined();
  });

  test('rejects a call that the hub refuses, and those under way when the connection ends', async () => {
    const { hub, socket } = open();
    socket.hear({});
    const refused = hub.invoke('Contribute', {});
    const lost = hub.invoke('Contribute', {});
    socket.hear({ type: 3, invocationId: '1', error: 'Nej.' });
    await expect(refused).rejects.toThrow('Nej.');
    socket.close();
    await expect(lost).rejects.toThrow();
    await expect(hub.invoke('Resume')).rejects.toThrow();
    expect(heard).toEqual(['open', 'close']);
  });

  test('ends when the server closes, and when it falls silent', () => {
    open().socket.hear({}, { type: 7 });
    expect(heard).toEqual(['open', 'close']);
    heard.length = 0;
    const { socket } = open();
    socket.hear({});
    vi.advanceTimersByTime(29_000);
    expect(socket.sent.at(-1)).toBe(`{"type":6}${END}`);
    vi.advanceTimersByTime(2_000);
    expect(heard).toEqual(['open', 'close']);
  });

  test('ends when nobody answers the handshake', () => {
    open();
    vi.advanceTimersByTime(15_000);
    expect(heard).toEqual(['close']);
  });

  test('ends when the handshake is refused', () => {
    open().socket.hear({ error: 'Requested protocol is not available.' });
    expect(heard).toEqual(['close']);
  });
});
