import { expect, test } from 'vitest';
import type { AgendaItem } from '../shared/protocol';
import { some } from '../shared/some';
import { influenceByPoll } from './influence';

const item = (itemId: string, influential = true): AgendaItem => ({
  itemId, title: { sv: itemId },
  ...(influential ? { influence: { level: 'Involve', name: { sv: 'Delaktighet' }, canChange: { sv: `Om ${itemId}` } } } : {}),
});
const polls = (...items: (string | undefined)[]) =>
  items.map((itemId, index) => some.poll(`p${index}`, itemId === undefined ? {} : { itemId }));
const said = (itemAbove: string | undefined, ...items: (string | undefined)[]) =>
  [...influenceByPoll(polls(...items), [item('a'), item('b'), item('tyst', false)], itemAbove).keys()];

test('it is not said again under the item it belongs to', () => {
  expect(said('a', 'a', 'a')).toEqual([]);
});

test('it is said once for polls of one item that follow each other', () => {
  expect(said('a', 'b', 'b', 'a')).toEqual(['p0', 'p2']);
  expect(said(undefined, 'a', 'a')).toEqual(['p0']);
});

test('nothing is said where the plan says nothing', () => {
  expect(said(undefined, 'tyst', undefined)).toEqual([]);
});
