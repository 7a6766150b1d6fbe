import { expect, test } from 'vitest';
import { remaining } from './remaining';

test('time left is told in minutes, and in seconds only at the end', () => {
  expect([119_000, 60_000, 59_000, 30_000, 400, 0, -5_000].map(remaining)).toEqual([
    { unit: 'minutes', count: 2 }, { unit: 'minutes', count: 1 }, { unit: 'underMinute' },
    { unit: 'seconds', count: 30 }, { unit: 'seconds', count: 1 }, { unit: 'now' }, { unit: 'now' },
  ]);
});
