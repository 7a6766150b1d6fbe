import { describe, expect, it } from 'vitest';
import { minutesAndSeconds } from './closesIn';

describe('minutesAndSeconds', () => {
  it('counts down and never below nothing', () => {
    expect(minutesAndSeconds(119_001)).toBe('2:00');
    expect(minutesAndSeconds(61_000)).toBe('1:01');
    expect(minutesAndSeconds(-5)).toBe('0:00');
  });
});
