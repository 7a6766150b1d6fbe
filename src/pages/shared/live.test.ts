import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLive, type Live } from './live';

const END = '\u001e';

class FakeWebSocket {
  static all: FakeWebSocket[] = [];
  readonly sent: string[] = [];
  onopen?: () => void;
  onclose?: () => void;
  onmessage?: (event: { data: string }) => void;
  constructor() { FakeWebSocket.all.push(this); }
  send(text: string): void { this.sent.push(text); }
  close(): void { this.onclose?.(); }
  hear(frame: object): void { this.onmessage?.({ data: JSON.stringify(frame) + END }); }
  accept(): this { this.onopen?.(); this.hear({}); return this; }
  get resumes(): number { return this.sent.filter((one) => one.includes('"Resume"')).length; }
  answer(result: unknown): void {
    const { invocationId } = JSON.parse(this.sent.at(-1)!.replace(END, '')) as { invocationId: string };
    this.hear({ type: 3, invocationId, result });
  }
}

const ballot = { pollId: 'trygg', ballotId: 'b1', choice: [0] };
const told: unknown[] = [];
let live: Live<'audience'>;
let negotiation = 200;
const latest = () => FakeWebSocket.all.at(-1)!;
const anotherAttempt = async () => {
  const before = FakeWebSocket.all.length;
  for (let seconds = 0; seconds < 45 && FakeWebSocket.all.length === before; seconds++) await vi.advanceTimersByTimeAsync(1_000);
  expect(FakeWebSocket.all.length).toBe(before + 1);
};
const open = () => {
  live = openLive('audience', 'x', {
    onMessage: ({ type }) => told.push(type),
    onConnection: (connection) => told.push(connection),
    onRefused: (status) => told.push(status),
  });
};

beforeEach(() => {
  told.length = 0;
  negotiation = 200;
  FakeWebSocket.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeWebSocket);
  vi.stubGlobal('location', { href: 'http://localhost/d/x' });
  vi.stubGlobal('document', new EventTarget());
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: negotiation })));
});
afterEach(() => {
  live.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a lost connection is tried again without end, and comes back', async () => {
  open();
  latest().accept().close();
  for (let attempt = 0; attempt < 12; attempt++) {
    await anotherAttempt();
    latest().close();
  }
  await anotherAttempt();
  latest().accept();
  expect(told.at(-1)).toBe('live');
  expect(FakeWebSocket.all.length).toBeGreaterThan(12);
});

test('a person whom the engine does not know is told so, and no further attempt is made', async () => {
  negotiation = 401;
  open();
  latest().close();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told).toEqual(['connecting', 'lost', 401]);
  expect(FakeWebSocket.all.length).toBe(1);
});

test('a dialogue that lets us in and is damaged is told of, and no further attempt is made', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"type":"urn:dialogengine:damaged-dialogue"}', { status: 500 })));
  open();
  latest().accept().close();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told).toEqual(['connecting', 'live', 'lost', 'damaged']);
  expect(FakeWebSocket.all.length).toBe(1);
});

test('a dialogue that lets us in and shows nothing is tried ever more slowly', async () => {
  open();
  const attempts = async () => {
    const before = FakeWebSocket.all.length;
    for (let seconds = 0; seconds < 60; seconds++) {
      if (latest().sent.length === 0) latest().accept().close();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    return FakeWebSocket.all.length - before;
  };
  expect(await attempts()).toBeGreaterThan(await attempts());
});

test('a network that returns is used at once', async () => {
  open();
  latest().close();
  await vi.advanceTimersByTimeAsync(0);
  Object.assign(document, { visibilityState: 'visible' });
  dispatchEvent(new Event('online'));
  expect(FakeWebSocket.all.length).toBe(2);
});

test('a call without an answer is given up after five seconds, and its line for a new one within three more', async () => {
  open();
  latest().accept();
  const given = expect(live.call('RaiseHand', true)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(4_999);
  expect(told).toEqual(['connecting', 'live']);
  await vi.advanceTimersByTimeAsync(1);
  await given;
  expect(told).toEqual(['connecting', 'live', 'lost']);
  await vi.advanceTimersByTimeAsync(3_000);
  latest().accept();
  expect([FakeWebSocket.all.length, told.at(-1)]).toEqual([2, 'live']);
});

test('a call that is answered in time leaves the line alone', async () => {
  open();
  const socket = latest().accept();
  const call = live.call('CastBallot', ballot);
  await vi.advanceTimersByTimeAsync(4_900);
  socket.answer({ verdict: 'Recorded' });
  await call;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(FakeWebSocket.all.length).toBe(1);
});

test('a host that only ever says to try again is left for another', async () => {
  open();
  const socket = latest().accept();
  for (let tries = 0; tries < 2; tries++) {
    const call = live.call('CastBallot', ballot);
    await vi.advanceTimersByTimeAsync(3_000);
    socket.answer({ verdict: 'TryAgain', retryAfterMs: 500 });
    expect(await call).toMatchObject({ verdict: 'TryAgain' });
  }
  expect(told.at(-1)).toBe('lost');
  await vi.advanceTimersByTimeAsync(3_000);
  latest().accept();
  expect([FakeWebSocket.all.length, told.at(-1)]).toEqual([2, 'live']);
});

test('asking for a snapshot is spaced out, also when it was refused', async () => {
  open();
  const socket = latest().accept();
  live.resume();
  live.resume();
  expect(socket.resumes).toBe(1);
  socket.hear({ type: 3, invocationId: '1', error: 'Too fast.' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(socket.resumes).toBe(2);
  socket.hear({ type: 3, invocationId: '2' });
  socket.hear({ type: 1, target: 'Snapshot', arguments: [{}] });
  await vi.advanceTimersByTimeAsync(4_000);
  expect([socket.resumes, FakeWebSocket.all.length]).toEqual([2, 1]);
});

test('a line that does not answer when asked for a snapshot is given up too', async () => {
  open();
  latest().accept();
  live.resume();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(FakeWebSocket.all.length).toBe(2);
});
