import { expect, test } from 'vitest';
import { hasEasy, localizedTo, preferredLanguage } from './i18n';

test('a chosen language comes before the browser\'s', () => {
  expect(preferredLanguage('en', ['sv-SE'])).toBe('en');
});

test('the browser\'s first language that we speak is taken, else Swedish', () => {
  expect(preferredLanguage(undefined, ['ar', 'EN-gb', 'sv'])).toBe('en');
  expect(preferredLanguage('xx', ['ar'])).toBe('sv');
});

test('easy wording is taken where it is wanted and there, and the usual where it is not', () => {
  const text = { sv: 'Anslutningskod', 'sv-simple': 'Kod', en: 'Join code' };
  expect(localizedTo(text, 'sv', true)).toEqual({ text: 'Kod', lang: 'sv-simple' });
  expect(localizedTo(text, 'sv', false)).toEqual({ text: 'Anslutningskod', lang: 'sv' });
  expect(localizedTo(text, 'en', true)).toEqual({ text: 'Join code', lang: 'en' });
  expect([hasEasy(text, 'sv'), hasEasy(text, 'en')]).toEqual([true, false]);
});

test('a text that lacks the language falls back, and says to which', () => {
  expect(localizedTo({ sv: 'Ja', en: 'Yes' }, 'en')).toEqual({ text: 'Yes', lang: 'en' });
  expect(localizedTo({ sv: 'Ja', en: '' }, 'en')).toEqual({ text: 'Ja', lang: 'sv' });
  expect(localizedTo({ fi: 'Kyllä' }, 'sv')).toEqual({ text: 'Kyllä', lang: 'fi' });
  expect(localizedTo({}, 'sv')).toEqual({ text: '', lang: 'sv' });
});
