/**
 * Type sizes for a screen that nobody can scroll. One unit is a hundredth of the width of a 16:9 picture, so
 * the picture is 100 × 56.25 units on any screen; at 1920 × 1080 a unit is 19.2 pixels.
 */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
}

/** Lines are this many type sizes apart. The style sheet uses the same number. */
export const lineHeight = 1.2;

const step = 0.05;

/** The largest size at which the text fits its box, or the smallest one allowed. */
export function fit(text: string, box: Box): number {
  for (let size = box.largest; size > box.smallest; size -= step) {
    if (fits(text, size, box)) return round(size);
  }
  return box.smallest;
}

/** Whether a text of this size stays within the box. */
export function fits(text: string, size: number, box: Pick<Box, 'width' | 'height'>): boolean {
  return heightOf(text, size, box.width) <= box.height;
}

/** How high a text stands when it is wrapped at a width, by the same greedy rule that a browser uses. */
export function heightOf(text: string, size: number, width: number): number {
  const room = width / size;
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += linesOf(paragraph, room);
  return lines * size * lineHeight;
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const long = widthOf(word);
    const space = used === 0 ? 0 : widthOf(' ');
    if (used + space + long <= room) {
      used += space + long;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than a line is broken over several.
    const broken = Math.floor(long / room);
    lines += broken;
    used = long - broken * room;
  }
  return lines;
}

/** A width in type sizes, a little on the wide side of the system fonts this page may meet. */
function widthOf(word: string): number {
  let width = 0;
  for (const character of word) width += widthOfCharacter(character);
  return width;
}

const widths = new Map<string, number>();

function widthOfCharacter(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = measured(character);
  widths.set(character, width);
  return width;
}

function measured(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u.test(character)) return 1.05;
  if (/[mwMW@%—…]/.test(character)) return 0.95;
  if (/[A-ZÅÄÖÉÜ&]/.test(character)) return 0.74;
  if (/[ iljtfrI.,:;'!|()[\]-]/.test(character)) return 0.36;
  return 0.6;
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}
