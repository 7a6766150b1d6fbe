import { describe, expect, it } from 'vitest';
import { fitPoll } from './pollFit';

const text = (length: number) => 'Den kommunala busstrafiken på landsbygden behöver tätare avgångar '.repeat(5).slice(0, length);
const option = (length: number) => ({ first: text(length) });
const options = (count: number, length: number) => Array.from({ length: count }, () => option(length));

describe('fitPoll', () => {
  it('sets few options large, in one column', () => {
    expect(fitPoll(option(30), options(3, 8))).toMatchObject({ columns: 1, option: 3.6 });
  });

  it('sets more than six in two columns', () => {
    expect(fitPoll(option(30), options(6, 8)).columns).toBe(1);
    expect(fitPoll(option(30), options(7, 8)).columns).toBe(2);
  });

  it('keeps twelve options of 120 characters readable under a question of 300', () => {
    expect(fitPoll(option(300), options(12, 120)).option).toBeGreaterThanOrEqual(1.1);
  });

  it('keeps twelve ordinary options large', () => expect(fitPoll(option(60), options(12, 20)).option).toBeGreaterThanOrEqual(2));

  it('says what answers can change where that takes nothing from the options', () => {
    expect(fitPoll(option(60), options(4, 20), { aside: true }).aside).toBe(true);
    expect(fitPoll(option(60), options(4, 20)).aside).toBe(false);
    const crowded = fitPoll(option(300), options(12, 120), { aside: true });
    expect(crowded).toEqual(fitPoll(option(300), options(12, 120)));
  });

  it('shows the second language where both are readable', () => {
    const both = { first: 'Ja', second: 'Yes' };
    expect(fitPoll({ first: 'Vågar du?', second: 'Do you dare?' }, [both, both]).second).toBe(true);
  });

  it('lets the second language give way before anything becomes too small', () => {
    const both = { first: text(120), second: text(120) };
    const fitted = fitPoll(both, Array.from({ length: 12 }, () => both));
    expect(fitted.second).toBe(false);
    expect(fitted.option).toBeGreaterThanOrEqual(1.1);
  });
});
