import { localized, type Language } from '../shared/i18n';
import type { LocalizedText } from '../shared/protocol';

/** Reads a plan from a file that somebody chose; undefined when it is not JSON. */
export async function readPlan(input: HTMLInputElement, file: File): Promise<unknown> {
  const text = await file.text();
  // The same file, mended, can then be chosen again.
  input.value = '';
  return parsePlan(text);
}

export function parsePlan(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

const LONGEST = 60;

/** What a plan's file is called: by the dialogue, in letters that every file system takes. */
export function planFileName(title: LocalizedText, language: Language, otherwise: string): string {
  const name = localized(title, language).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-|-$/g, '');
  return `${name || otherwise}.json`;
}
