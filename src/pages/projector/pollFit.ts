import { fit, heightOf, type Box } from './fit';

/** One text, and beneath it the same in a second language when both are asked for. */
export interface Bilingual {
  readonly first: string;
  readonly second?: string | undefined;
}

/** How a poll is set so that all of it is on the screen at once. Sizes in units, see `fit.ts`. */
export interface PollFit {
  readonly question: number;
  readonly option: number;
  readonly columns: 1 | 2;
  /** Whether the second language has room; below a readable size it gives way. */
  readonly second: boolean;
  /** Whether a line that is good to have beside the question has room. */
  readonly aside: boolean;
}

/** The second language is set at this share of the first one's size. */
export const secondShare = 0.68;

/** A bar is this high and its row's space this wide, in option sizes. The style sheet uses the same numbers. */
export const barHeight = 0.62;
export const rowSpace = 0.55;

const page = { width: 92, height: 42.6 };
/** Bold letters are this much wider than `fit.ts` counts with. */
const bold = 1.08;
/** A question stands large; only where the options would become too small it leaves them more room. */
const questionBoxes = [12.5, 8.8].map(height => ({ width: page.width / bold, height, largest: 4.8, smallest: 1.6 }));
const stateLine = 3.4;
const asideLine = 2.7;
const columnSpace = 4;
const numberWidth = 6;
const readableSecond = 1.85;
/** 24 pixels at 1920 × 1080: what is still read from the back row. */
const readable = 1.25;
/** What is only good to have takes no room from options that are smaller than the text around them. */
const comfortable = 1.9;
const smallest = 1.1;

/** Lines under the question: one that says how the poll stands, and one that gives way where room is short. */
export interface LinesBeside {
  readonly state?: boolean;
  readonly aside?: boolean;
}

/** Sets a poll: at most six options stand in one column, more in two. */
export function fitPoll(question: Bilingual, options: readonly Bilingual[], { state = false, aside = false }: LinesBeside = {}): PollFit {
  const room = page.height - (state ? stateLine : 0);
  const without = fitIn(question, options, room);
  if (!aside) return without;
  const withIt = fitIn(question, options, room - asideLine);
  return withIt.option >= comfortable && withIt.second === without.second ? { ...withIt, aside: true } : without;
}

function fitIn(question: Bilingual, options: readonly Bilingual[], room: number): PollFit {
  const tries = [true, false].flatMap(second => questionBoxes.map(box => ({ box, second })));
  let best: PollFit | undefined;
  for (const { box, second } of tries) {
    if (second && !hasSecond(question, options)) continue;
    best = sizes(question, options, box, room, second);
    if (best.option >= (second ? readableSecond : readable)) return best;
  }
  return best ?? sizes(question, options, questionBoxes[0]!, room, false);
}

/** The largest size at which a text and its translation fit their box together. */
export function fitBilingual(text: Bilingual, box: Box): number {
  let size = fit(text.first, box);
  while (size > box.smallest && bilingualHeight(text, size, box.width, true) > box.height) size -= 0.05;
  return Math.round(size * 100) / 100;
}

function sizes(question: Bilingual, options: readonly Bilingual[], box: Box, height: number, second: boolean): PollFit {
  const columns = options.length > 6 ? 2 : 1;
  const size = second ? fitBilingual(question, box) : fit(question.first, box);
  const room = height - bilingualHeight(question, size, box.width, second);
  const largest = columns === 1 ? 3.6 : 2.4;
  for (let option = largest; option > smallest; option -= 0.05) {
    if (optionsHeight(options, option, columns, second) <= room) {
      return { question: size, option: Math.round(option * 100) / 100, columns, second, aside: false };
    }
  }
  return { question: size, option: smallest, columns, second, aside: false };
}

function optionsHeight(options: readonly Bilingual[], size: number, columns: 1 | 2, second: boolean): number {
  const width = (columns === 1 ? page.width : (page.width - columnSpace) / 2) - numberWidth * size;
  const heights = options.map(option => bilingualHeight(option, size, width, second));
  const rows = Math.ceil(heights.length / columns);
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    // Rows of two columns stand level, so the higher neighbor decides.
    const beside = columns === 2 ? (heights[row + rows] ?? 0) : 0;
    total += Math.max(heights[row] ?? 0, beside) + (barHeight + rowSpace) * size;
  }
  return total;
}

function bilingualHeight(text: Bilingual, size: number, width: number, second: boolean): number {
  const first = heightOf(text.first, size, width);
  return second && text.second ? first + heightOf(text.second, size * secondShare, width) : first;
}

function hasSecond(question: Bilingual, options: readonly Bilingual[]): boolean {
  return [question, ...options].some(text => text.second !== undefined);
}
