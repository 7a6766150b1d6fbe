import { useEffect, useState } from 'preact/hooks';
import { keep, recall } from './memory';
import type { LocalizedText } from './protocol';

/** The languages of the pages, in the order they are offered. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** What each language is called in itself. */
export const languageNames: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

const NAME = 'dialogengine.language';
const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The language a person chose, else the first of the browser's that we speak, else Swedish. */
export function preferredLanguage(chosen: unknown, browsers: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return browsers.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'sv';
}

let current = preferredLanguage(recall(NAME), globalThis.navigator?.languages ?? []);
const listeners = new Set<(language: Language) => void>();
mark();

function mark(): void {
  if (typeof document !== 'undefined') document.documentElement.lang = current;
}

export const language = (): Language => current;

/** Changes the language of the page and remembers it. */
export function chooseLanguage(next: Language): void {
  current = next;
  keep(NAME, next);
  mark();
  for (const listener of listeners) listener(next);
}

/** The language of the page; the component is drawn again when it changes. */
export function useLanguage(): Language {
  const [shown, show] = useState(current);
  useEffect(() => {
    show(current);
    listeners.add(show);
    return () => void listeners.delete(show);
  }, []);
  return shown;
}

/** One text collection in each language. Swedish gives the form: `Texts<typeof sv>`. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** A page's texts in the language of the page. */
export const useTexts = <T>(texts: Texts<T>): T => texts[useLanguage()];

/** A page's texts outside of components. */
export const textsNow = <T>(texts: Texts<T>): T => texts[current];

/** A localized text as it can be shown: in the wanted language if it exists, else in the nearest at hand. */
export function localizedTo(text: LocalizedText, wanted: Language): { text: string; lang: string } {
  const lang = [wanted, ...languages, ...Object.keys(text)].find((one) => (text[one] ?? '') !== '') ?? wanted;
  return { text: text[lang] ?? '', lang };
}

/** The words alone, where no markup is possible. */
export const localized = (text: LocalizedText, wanted: Language): string => localizedTo(text, wanted).text;
