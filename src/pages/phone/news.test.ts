import { expect, test } from 'vitest';
import { some } from '../shared/some';
import type { Message } from '../shared/protocol';
import { newsOf } from './news';
import { step, type Happening, type PhoneState } from './state';
import { texts } from './texts';

const nothing: PhoneState = { connection: 'connecting', view: undefined, outbox: [], receipts: new Map() };
const message = (one: Message): Happening => ({ type: 'Message', message: one });
const snapshot = (...args: Parameters<typeof some.snapshot>) =>
  message({ type: 'Snapshot', body: some.snapshot(...args) });

function said(...happenings: Happening[]): readonly string[] {
  let state = nothing;
  return happenings.flatMap((happening) => {
    const before = state;
    state = step(before, happening).state;
    return newsOf(before, state, happening, texts.sv, 'sv');
  });
}

test('the first sight of a dialogue and streaming numbers are no news', () => {
  expect(said(snapshot(), message({ type: 'Tally', body: some.tally(9) }))).toEqual([]);
});

test('a poll that opens, closes and is published is told once each', () => {
  const change = (from: number, state: 'Open' | 'Closed' | 'Published') =>
    message({ type: 'Change', body: { from, version: from + 1, polls: [some.poll('ny', { state })] } });
  expect(said(snapshot(), change(14, 'Open'), change(15, 'Closed'), change(16, 'Published'), change(16, 'Published')))
    .toEqual(['En omröstning är öppen: Vågar du?', 'Omröstningen är stängd: Vågar du?', 'Resultatet är publicerat: Vågar du?']);
});

test('one\'s own contribution is told when it is judged', () => {
  const mine = (state: 'Pending' | 'Approved') => ({
    attendance: 'Room', handRaised: false, ballots: [], contributions: [some.contribution('c1', { state })],
  } as const);
  expect(said(snapshot({ mine: mine('Pending') }), message({ type: 'Mine', body: mine('Approved') })))
    .toEqual(['Det du skickade: Godkänd. Alla kan se den.']);
});
