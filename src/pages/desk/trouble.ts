import { Problem } from '../shared/http';
import type { DeskTexts } from './text';

/** What went wrong with a request, in plain words and with what to do about it. */
export function troubleText(error: unknown, t: DeskTexts): string {
  if (!(error instanceof Problem)) return t.trouble.unexpected;
  switch (error.status) {
    case 0: return t.trouble.offline;
    case 403: return t.trouble.notYours;
    case 413: return t.trouble.tooLarge;
    case 429: return t.trouble.tooOften;
    case 503: return t.trouble.storeAway;
    default: return t.trouble.unexpected;
  }
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.status === 401;
}
