/** The dialogue that an address leads into: `/d/7k2m9x4c1q8w`. */
export const dialogueIn = (path: string): string | undefined => /^\/d\/([0-9a-z]{1,64})\/?$/.exec(path)?.[1];

/** The address of a dialogue for a participant. */
export const addressOf = (dialogueId: string): string => `/d/${dialogueId}`;

/** A join code as it was typed, scanned or pasted: its digits, in whatever script the keyboard writes them. */
export function codeIn(typed: string): string {
  return Array.from(typed, (character) => {
    const point = character.codePointAt(0) ?? 0;
    // Arabic, Persian and full-width digits.
    const zero = [0x30, 0x660, 0x6f0, 0xff10].find((start) => point >= start && point <= start + 9);
    return zero === undefined ? '' : String(point - zero);
  }).join('');
}

/** The code that a scanned address carries: `/?code=482917`. */
export const scannedCode = (query: string): string => codeIn(new URLSearchParams(query).get('code') ?? '');
