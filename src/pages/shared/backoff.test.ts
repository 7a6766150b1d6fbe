import { expect, test } from 'vitest';
import { backoffMs } from './backoff';

test('the first attempts of many phones spread from at once to three seconds', () => {
  expect([backoffMs(0, 0), backoffMs(0, 0.5)]).toEqual([0, 1_500]);
});

test('later ones double, spread around themselves, and have a ceiling', () => {
  expect([backoffMs(1, 0), backoffMs(1, 0.5), backoffMs(3, 0.5)]).toEqual([1_000, 2_000, 8_000]);
  expect(backoffMs(50, 0.5)).toBe(30_000);
});
