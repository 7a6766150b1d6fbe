import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { put, settle, type Answer, type Outbox, type Pending } from './outbox';
import { openSender } from './sender';

const ballot: Pending = { kind: 'ballot', call: { pollId: 'trygg', ballotId: 'b1', choice: [0] } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function phone(...answers: (Answer | 'lost')[]) {
  const sent: unknown[] = [];
  let outbox: Outbox = put([], ballot);
  const connection = { live: true };
  const sender = openSender(
    {
      call: ((method: string, argument: unknown) => {
        sent.push([method, argument]);
        const answer = answers.shift();
        if (answer === 'lost') connection.live = false;
        return answer === 'lost' ? Promise.reject(new Error()) : Promise.resolve(answer);
      }) as never,
    },
    () => outbox, () => connection.live,
    (pending, answer) => { outbox = settle(outbox, pending, answer); });
  return { sender, sent, connection, outbox: () => outbox };
}

test('a ballot is sent again with the same id until it is answered', async () => {
  const { sender, sent, outbox } = phone({ verdict: 'TryAgain', retryAfterMs: 400 }, { verdict: 'Recorded' });
  sender.look();
  await vi.advanceTimersByTimeAsync(399);
  expect(sent.length).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([['CastBallot', ballot.call], ['CastBallot', ballot.call]]);
  expect(outbox()).toEqual([]);
});

test('nothing is sent without a connection, and at once when it is back', async () => {
  const { sender, sent, connection, outbox } = phone('lost', { verdict: 'Recorded' });
  sender.look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent.length).toBe(1);
  connection.live = true;
  sender.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.length).toBe(2);
  expect(outbox()).toEqual([]);
});

test('what was put off goes again, with the same id, over the next connection', async () => {
  const { sender, sent, connection, outbox } = phone({ verdict: 'TryAgain', retryAfterMs: 400 }, { verdict: 'Recorded' });
  sender.look();
  connection.live = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent.length).toBe(1);
  connection.live = true;
  sender.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([['CastBallot', ballot.call], ['CastBallot', ballot.call]]);
  expect(outbox()).toEqual([]);
});
