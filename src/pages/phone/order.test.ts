import { expect, test } from 'vitest';
import { some } from '../shared/some';
import { bySupport, settled } from './order';

test('most support comes first, and of equal support the earlier', () => {
  const list = ['a', 'b', 'c'].map((id) => some.contribution(id));
  const tallies = new Map([['c', some.tally(5, { pollId: 'c', counts: [5] })]]);
  expect(bySupport(list, tallies)).toEqual(['c', 'a', 'b']);
});

test('what is shown keeps its place: what has left goes, what has come is put last', () => {
  expect(settled(['c', 'a', 'b'], ['d', 'b', 'c'])).toEqual(['c', 'b', 'd']);
});
