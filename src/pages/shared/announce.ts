// The live region stands in each page's HTML from the start: one that is added later is not always listened to.
const SPACING_MS = 1_200;
const waiting: string[] = [];
let speaking = false;

/** Tells a screen reader, politely, and without moving focus. Messages that come together follow one another. */
export function announce(text: string): void {
  waiting.push(text);
  if (!speaking) next();
}

function next(): void {
  const text = waiting.shift();
  speaking = text !== undefined;
  if (text === undefined) return;
  const region = document.getElementById('announcer');
  if (region !== null) {
    // The same words twice in a row are only read twice when the region was empty between.
    region.textContent = '';
    setTimeout(() => { region.textContent = text; }, 50);
  }
  setTimeout(next, SPACING_MS);
}
