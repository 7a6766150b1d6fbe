import { describe, expect, test } from 'vitest';
import { due, put, readOutbox, settle, slotOf, type Outbox, type Pending } from './outbox';

const ballot = (ballotId: string, pollId = 'trygg'): Pending =>
  ({ kind: 'ballot', call: { pollId, ballotId, choice: [0] } });
const question: Pending = { kind: 'contribution', call: { contributionId: 'c1', text: 'När?', kind: 'Question' } };
const outbox = (...pending: Pending[]): Outbox => pending.reduce<Outbox>(put, []);

describe('what is pending', () => {
  test('is one thing for each poll, the latest', () => {
    expect(outbox(ballot('b1'), question, ballot('b2'))).toEqual([{ pending: question }, { pending: ballot('b2') }]);
  });

  test.each(['TryAgain', 'TooFast'] as const)('stays with the same id on %s', (verdict) => {
    const before = outbox(ballot('b1'));
    expect(settle(before, ballot('b1'), { verdict, retryAfterMs: 400 })).toBe(before);
  });

  test.each(['Recorded', 'Withdrawn', 'Superseded', 'NothingToWithdraw'] as const)('leaves on %s', (verdict) => {
    expect(settle(outbox(ballot('b1')), ballot('b1'), { verdict })).toEqual([]);
  });

  test('is kept as refused on a refusal, until the person has seen to it', () => {
    expect(settle(outbox(question), question, { verdict: 'TooManyWaiting' }))
      .toEqual([{ pending: question, refused: 'TooManyWaiting' }]);
  });

  test('is not settled by the answer to what it replaced', () => {
    const before = outbox(ballot('b2'));
    expect(settle(before, ballot('b1'), { verdict: 'Recorded' })).toEqual(before);
    expect(settle(before, ballot('b1'), { verdict: 'PollNotOpen' })).toEqual(before);
  });

  test('survives a reload with its ids', () => {
    const before = outbox(ballot('b1'), question);
    expect(readOutbox(JSON.parse(JSON.stringify(before)))).toEqual(before);
  });

  test.each([undefined, 7, {}, [null, {}, { pending: { kind: 'ballot' } }, { pending: { kind: 'x' } }]])(
    'is nothing where nothing sound was kept: %j', (kept) => expect(readOutbox(kept)).toEqual([]));
});

describe('what is due', () => {
  const later = new Map([[slotOf(ballot('b1')), 2_000]]);

  test('is the first thing whose wait is over, so that one waits for no other', () => {
    expect(due(outbox(ballot('b1'), question), later, 1_000)).toEqual({ pending: question });
  });

  test('is a wait when all have to wait', () => {
    expect(due(outbox(ballot('b1')), later, 1_400)).toEqual({ waitMs: 600 });
  });

  test('is nothing when all is answered or refused', () => {
    expect(due([], later, 0)).toBeUndefined();
    expect(due([{ pending: question, refused: 'EmptyText' }], later, 0)).toBeUndefined();
  });
});
