import { useEffect, useState } from 'preact/hooks';
import { keep, recall } from './memory';
import type { LocalizedText } from './protocol';

/** The languages of the pages, in the order they are offered. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** What each language is called in itself. */
export const languageNames: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

const NAME = 'dialogengine.language';
const EASY = 'dialogengine.easy';
const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The language a person chose, else the first of the browser's that we speak, else Swedish. */
export function preferredLanguage(chosen: unknown, browsers: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return browsers.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'sv';
}

let current = preferredLanguage(recall(NAME), globalThis.navigator?.languages ?? []);
let easy = recall(EASY) === true;
const listeners = new Set<() => void>();
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
  for (const listener of listeners) listener();
}

/** Chooses easy-to-read wording, or not, and remembers it. */
export function chooseEasy(next: boolean): void {
  easy = next;
  keep(EASY, next);
  for (const listener of listeners) listener();
}

/** The language of the page; the component is drawn again when it changes, or how easy its wording is. */
export function useLanguage(): Language {
  const [, draw] = useState({});
  useEffect(() => {
    const changed = (): void => draw({});
    changed();
    listeners.add(changed);
    return () => void listeners.delete(changed);
  }, []);
  return current;
}

/** Whether easy-to-read wording is wanted; the component is drawn again when that changes. */
export function useEasy(): boolean {
  useLanguage();
  return easy;
}

/** Where easy-to-read wording of a language stands in a text: the BCP 47 variant `simple`. */
const easyIn = (wanted: Language): string => `${wanted}-simple`;

/** Whether a text can be had in easy words. */
export const hasEasy = (text: LocalizedText, wanted: Language): boolean => (text[easyIn(wanted)] ?? '') !== '';

/** One text collection in each language. Swedish gives the form: `Texts<typeof sv>`. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** A page's texts in the language of the page. */
export const useTexts = <T>(texts: Texts<T>): T => texts[useLanguage()];

/** A page's texts outside of components. */
export const textsNow = <T>(texts: Texts<T>): T => texts[current];

/** A localized text as it can be shown: in the wanted language if it exists, else in the nearest at hand. */
export function localizedTo(text: LocalizedText, wanted: Language, simple = easy): { text: string; lang: string } {
  const lang = [...(simple ? [easyIn(wanted)] : []), wanted, ...languages, ...Object.keys(text)].find((one) => (text[one] ?? '') !== '') ?? wanted;
  return { text: text[lang] ?? '', lang };
}

/** The words alone, where no markup is possible. */
export const localized = (text: LocalizedText, wanted: Language): string => localizedTo(text, wanted).text;
