import { expect, test } from 'vitest';
import { newPatience } from './patience';

test('a host that puts everything off for five seconds is left, and the next ones ever later', () => {
  const patience = newPatience(5_000);
  const left: number[] = [];
  for (let sent = 0; sent < 200_000; sent += 500)
    if (patience.answered('TryAgain', sent, sent + 500)) left.push(sent + 500);
  expect(left).toEqual([5_000, 15_000, 35_000, 75_000, 135_000, 195_000]);
});

test('a host that takes a while to say so is judged from when it was asked', () => {
  const patience = newPatience(5_000);
  expect(patience.answered('TryAgain', 0, 3_000)).toBe(false);
  expect(patience.answered('TryAgain', 3_500, 6_500)).toBe(true);
});

test('one answer that decides something begins all anew', () => {
  const patience = newPatience(5_000);
  patience.answered('TryAgain', 0, 3_000);
  expect(patience.answered('Recorded', 3_500, 3_600)).toBe(false);
  expect(patience.answered('TryAgain', 4_000, 7_000)).toBe(false);
  expect(patience.answered('TryAgain', 7_500, 9_000)).toBe(true);
});

test('an answer that says nothing about the store changes nothing', () => {
  const patience = newPatience(5_000);
  patience.answered('TryAgain', 0, 3_000);
  expect(patience.answered('TooFast', 3_500, 9_000)).toBe(false);
  expect(patience.answered(undefined, 3_500, 9_000)).toBe(false);
  expect(patience.answered('TryAgain', 9_000, 9_100)).toBe(true);
});

test('a line that leaves calls unanswered is given ever longer, until one is answered', () => {
  const patience = newPatience(5_000);
  const given = [0, 1, 2, 3].map(() => {
    const ms = patience.callMs();
    patience.unanswered();
    return ms;
  });
  expect(given).toEqual([5_000, 10_000, 20_000, 30_000]);
  patience.answered(undefined, 0, 1);
  expect(patience.callMs()).toBe(5_000);
});
