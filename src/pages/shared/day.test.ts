import { expect, test } from 'vitest';
import { dayInWords } from './day';

test('a day is written out in the language of the page, the way it is done where its reader lives', () => {
  expect(dayInWords('2026-12-15', 'sv', ['sv-SE', 'en-US'])).toBe('15 december 2026');
  expect(dayInWords('2026-12-15', 'en', ['sv-SE'])).toBe('15 December 2026');
  expect(dayInWords('2026-12-15', 'en', ['en-US'])).toBe('December 15, 2026');
});

test('a day is the same day in every time zone', () => {
  expect(dayInWords('2026-01-01', 'sv', [])).toBe('1 januari 2026');
});

test('what is no day is given back as it is', () => {
  expect(dayInWords('i vår', 'sv', [])).toBe('i vår');
});
