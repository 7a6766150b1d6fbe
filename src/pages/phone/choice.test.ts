import { expect, test } from 'vitest';
import { isComplete, isFull, isSameChoice, press, type ChoiceRule } from './choice';

const single: ChoiceRule = { kind: 'SingleChoice', minChoices: 1, maxChoices: 1 };
const twoOf: ChoiceRule = { kind: 'MultipleChoice', minChoices: 1, maxChoices: 2 };

test('a single choice moves', () => {
  expect(press(single, [0], 2)).toEqual([2]);
});

test('a multiple choice is added to and taken from, in the order of pressing', () => {
  expect(press(twoOf, [2], 0)).toEqual([2, 0]);
  expect(press(twoOf, [2, 0], 2)).toEqual([0]);
});

test('nothing is added to a full choice', () => {
  expect(isFull(twoOf, [2, 0])).toBe(true);
  expect(press(twoOf, [2, 0], 1)).toEqual([2, 0]);
});

test('only a choice within the limits may be sent, and never an empty one', () => {
  expect([[], [0], [0, 1], [0, 1, 2], [1, 1]].map((choice) => isComplete(twoOf, choice)))
    .toEqual([false, true, true, false, false]);
  expect(isComplete({ ...twoOf, minChoices: 0 }, [])).toBe(false);
  expect(isComplete({ kind: 'YesNoAbstain', minChoices: 0, maxChoices: 9 }, [0, 1])).toBe(false);
});

test('a choice is the same in whatever order', () => {
  expect([isSameChoice([0, 2], [2, 0]), isSameChoice([0], [0, 2])]).toEqual([true, false]);
});
