import { describe, expect, it } from 'vitest';
import { fitContribution } from './contributionFit';
import { fit, fits, heightOf } from './fit';

const box = { width: 92, height: 38, largest: 7, smallest: 1.2 };
const prose = 'Hur tänker ni att det ska gå ihop för oss som bor på landet, och när får vi se en tidtabell? '.repeat(6);

describe('fit', () => {
  it('sets a short text as large as is allowed', () => expect(fit('Paus?', box)).toBe(7));

  it('lets 500 characters stay well readable', () => {
    const size = fit(prose.slice(0, 500), box);
    expect(size).toBeGreaterThan(2.4);
    expect(fits(prose.slice(0, 500), size, box)).toBe(true);
  });

  it('fits 500 of the widest letters', () => {
    const wide = 'MWMW '.repeat(100);
    expect(fits(wide, fit(wide, box), box)).toBe(true);
  });

  it('fits 500 letters without a space', () => expect(fits('a'.repeat(500), fit('a'.repeat(500), box), box)).toBe(true));

  it('never grows when a text grows', () => {
    let before = Infinity;
    for (let length = 0; length <= 500; length += 10) {
      const size = fit(prose.slice(0, length), box);
      expect(size).toBeLessThanOrEqual(before);
      before = size;
    }
  });

  it('counts the lines a text asks for', () => expect(heightOf('a\nb\n\nc', 2, 92)).toBeCloseTo(4 * 2 * 1.2));

  it('does not go below its smallest', () => expect(fit('a'.repeat(5_000), box)).toBe(1.2));
});

describe('fitContribution', () => {
  it('gives the answer its own room', () => {
    const { text, answer } = fitContribution(prose.slice(0, 500), prose.slice(0, 500) + prose.slice(0, 500));
    expect(text).toBeGreaterThanOrEqual(1.25);
    expect(answer).toBeGreaterThanOrEqual(1.25);
  });

  it('never sets the answer larger than what it answers', () => {
    const { text, answer } = fitContribution('När byggs bussfilen på Drottninggatan, och varför inte nu?'.repeat(3), 'Våren 2027.');
    expect(answer).toBeLessThanOrEqual(text);
  });
});
