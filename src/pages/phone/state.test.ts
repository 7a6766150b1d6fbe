import { describe, expect, test } from 'vitest';
import { some } from '../shared/some';
import type { Pending } from './outbox';
import { step, type Happening, type PhoneState } from './state';

const nothing: PhoneState = { connection: 'connecting', view: undefined, outbox: [], receipts: new Map() };
const after = (...happenings: Happening[]) =>
  happenings.reduce((state, happening) => step(state, happening).state, nothing);
const snapshot = (...args: Parameters<typeof some.snapshot>): Happening =>
  ({ type: 'Message', message: { type: 'Snapshot', body: some.snapshot(...args) } });
const receipt = some.receipt();
const ballot: Pending = { kind: 'ballot', call: receipt };
const counted: Happening = { type: 'Answered', pending: ballot, answer: { verdict: 'Recorded', receipt } };

describe('a ballot', () => {
  test('is pending until it is answered, and then counted', () => {
    const pending = after(snapshot(), { type: 'Did', pending: ballot });
    expect([pending.outbox.length, pending.receipts.size]).toEqual([1, 0]);
    const done = step(pending, counted).state;
    expect([done.outbox.length, done.receipts.get('trygg')]).toEqual([0, receipt]);
  });

  test('that is withdrawn counts no more', () => {
    const withdrawal: Pending = { kind: 'ballot', call: { ...receipt, ballotId: 'w', choice: [] } };
    const state = after(snapshot(), counted, { type: 'Answered', pending: withdrawal, answer: { verdict: 'Withdrawn' } });
    expect(state.receipts.size).toBe(0);
  });

  test('whose answer is older than what is known changes nothing', () => {
    const newer = some.receipt('trygg', 2, [1]);
    const state = after(
      snapshot(), { type: 'Answered', pending: ballot, answer: { verdict: 'Recorded', receipt: newer } }, counted);
    expect(state.receipts.get('trygg')).toEqual(newer);
  });

  test('keeps its receipt after publication, when the engine cannot say whose it is', () => {
    const state = after(
      snapshot(), counted, snapshot({ version: 15, polls: [some.poll('trygg', { state: 'Published' })] }));
    expect(state.receipts.get('trygg')).toEqual(receipt);
  });

  test('that another device withdrew from an open poll is gone', () => {
    expect(after(snapshot(), counted, snapshot({ version: 15 })).receipts.size).toBe(0);
  });
});

test('a contribution that was received stands among one\'s own, once', () => {
  const call = { contributionId: 'c1', text: 'När?', kind: 'Question' } as const;
  const received: Happening = {
    type: 'Answered', pending: { kind: 'contribution', call },
    answer: { verdict: 'Received', contribution: some.contribution('c1', { state: 'Pending' }) },
  };
  const state = after(snapshot(), { type: 'Did', pending: { kind: 'contribution', call } }, received, received);
  expect(state.view?.mine?.contributions.map(({ state: standing }) => standing)).toEqual(['Pending']);
  expect(state.outbox).toEqual([]);
});
