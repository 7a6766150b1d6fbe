import { expect, test } from 'vitest';
import { localizedTo, preferredLanguage } from './i18n';

test('a chosen language comes before the browser\'s', () => {
  expect(preferredLanguage('en', ['sv-SE'])).toBe('en');
});

test('the browser\'s first language that we speak is taken, else Swedish', () => {
  expect(preferredLanguage(undefined, ['ar', 'EN-gb', 'sv'])).toBe('en');
  expect(preferredLanguage('xx', ['ar'])).toBe('sv');
});

test('a text that lacks the language falls back, and says to which', () => {
  expect(localizedTo({ sv: 'Ja', en: 'Yes' }, 'en')).toEqual({ text: 'Yes', lang: 'en' });
  expect(localizedTo({ sv: 'Ja', en: '' }, 'en')).toEqual({ text: 'Ja', lang: 'sv' });
  expect(localizedTo({ fi: 'Kyllä' }, 'sv')).toEqual({ text: 'Kyllä', lang: 'fi' });
  expect(localizedTo({}, 'sv')).toEqual({ text: '', lang: 'sv' });
});
