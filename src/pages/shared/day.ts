import type { Language } from './i18n';
import type { Day } from './protocol';

/** The tag of the browser that the language was chosen from, `en-GB` rather than `en`, so that a date reads as at home. */
export function localeOf(language: Language, browsers: readonly string[]): string {
  return browsers.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? (language === 'en' ? 'en-GB' : language);
}

/** A day written out, `15 december 2026`; what is no day is given back as it is. */
export function dayInWords(day: Day, language: Language, browsers = globalThis.navigator?.languages ?? []): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  // In UTC throughout: a day is the same day wherever it is read.
  return date.toLocaleDateString(localeOf(language, browsers), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
