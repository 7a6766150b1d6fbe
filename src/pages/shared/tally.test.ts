import { expect, test } from 'vitest';
import { some } from './some';
import { newestTally, percent } from './tally';

test('the newer version wins, in whatever order they arrive', () => {
  expect(newestTally(some.tally(3), some.tally(4)).version).toBe(4);
  expect(newestTally(some.tally(4), some.tally(3)).version).toBe(4);
});

test('of the same version the one that arrived is taken, since counts may have become visible', () => {
  const shown = some.tally(4, { counts: [] });
  expect(newestTally(shown, some.tally(4)).counts).toEqual([4, 0]);
});

test('state and finality never go back', () => {
  const shown = some.tally(4, { state: 'Closed', final: true });
  expect(newestTally(shown, some.tally(4))).toBe(shown);
  expect(newestTally(shown, some.tally(5))).toMatchObject({ version: 5, state: 'Closed', final: true });
});

test('a share of nothing is nothing', () => {
  expect([percent(0, 0), percent(1, 3), percent(2, 3)]).toEqual([0, 33, 67]);
});
