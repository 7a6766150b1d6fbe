import type { ProjectorAction } from './keys';
import type { Language, Texts } from '../shared/i18n';
import type { Bilingual } from './pollFit';
import type { LocalizedText } from '../shared/protocol';
import type { Tongue } from './state';

const number = (count: number, language: Language) => count.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');

const sv = {
  product: 'DialogEngine',
  goTo: 'Gå till',
  andEnter: 'och skriv koden',
  scan: 'eller rikta kameran hit',
  qr: 'QR-kod som öppnar samtalet på telefonen',
  here: (room: number, remote: number) => `${number(room, 'sv')} i salen, ${number(remote, 'sv')} på distans`,
  voted: (count: number) => count === 1 ? '1 har röstat' : `${number(count, 'sv')} har röstat`,
  influence: 'Ditt inflytande',
  openHidden: 'Resultatet visas när frågan är avslutad',
  closedHidden: 'Frågan är avslutad. Resultatet visas strax.',
  closed: 'Frågan är avslutad',
  final: 'Slutligt resultat',
  ballots: (count: number) => count === 1 ? '1 röst' : `${number(count, 'sv')} röster`,
  several: (min: number, max: number) => min === max ? `Välj ${min}` : `Välj ${min} till ${max}`,
  closesIn: (time: string) => `Stänger om ${time}`,
  closesNow: 'Stänger nu',
  yesNoAbstain: ['Ja', 'Nej', 'Avstår'],
  option: 'Alternativ',
  votes: 'Röster',
  share: 'Andel',
  question: 'Fråga',
  statement: 'Inlägg',
  supports: (count: number) => count === 1 ? '1 stöder' : `${number(count, 'sv')} stöder`,
  answer: 'Svar',
  paused: 'Paus',
  ended: 'Tack för samtalet',
};

const en: typeof sv = {
  product: 'DialogEngine',
  goTo: 'Go to',
  andEnter: 'and enter the code',
  scan: 'or point your camera here',
  qr: 'QR code that opens the dialogue on a phone',
  here: (room, remote) => `${number(room, 'en')} in the hall, ${number(remote, 'en')} remote`,
  voted: count => count === 1 ? '1 has voted' : `${number(count, 'en')} have voted`,
  influence: 'Your influence',
  openHidden: 'The result is shown when the question is closed',
  closedHidden: 'The question is closed. The result is coming.',
  closed: 'The question is closed',
  final: 'Final result',
  ballots: count => count === 1 ? '1 vote' : `${number(count, 'en')} votes`,
  several: (min, max) => min === max ? `Choose ${min}` : `Choose ${min} to ${max}`,
  closesIn: time => `Closes in ${time}`,
  closesNow: 'Closing now',
  yesNoAbstain: ['Yes', 'No', 'Abstain'],
  option: 'Option',
  votes: 'Votes',
  share: 'Share',
  question: 'Question',
  statement: 'Statement',
  supports: count => count === 1 ? '1 supports this' : `${number(count, 'en')} support this`,
  answer: 'Answer',
  paused: 'A break',
  ended: 'Thank you for taking part',
};

export const texts: Texts<typeof sv> = { sv, en };
export type ProjectorTexts = typeof sv;

/** What the controls are called; for whoever runs the projector, in the language of the page. */
export const controls: Texts<Record<ProjectorAction | 'controls', string>> = {
  sv: {
    controls: 'Projektorns tangenter', blank: 'Släck eller tänd', shade: 'Mörk eller ljus', tongue: 'Språk',
    fullScreen: 'Helskärm', hint: 'Visa tangenterna', keys: 'Använd tangenter',
  },
  en: {
    controls: 'Keys of the projector', blank: 'Blank or bring back', shade: 'Dark or light', tongue: 'Language',
    fullScreen: 'Full screen', hint: 'Show the keys', keys: 'Use keys',
  },
};

/** The language that stands first. */
export const firstLanguage = (tongue: Tongue): Language => tongue === 'en' ? 'en' : 'sv';

/** A phrase of the page in the hall's languages. */
export function phrase(tongue: Tongue, say: (t: ProjectorTexts) => string): Bilingual {
  return tongue === 'both' ? { first: say(sv), second: say(en) } : { first: say(texts[tongue]) };
}

/** A text of the dialogue in the hall's languages; the second one only where it says something else. */
export function translated(tongue: Tongue, text: LocalizedText): Bilingual & { readonly lang: string } {
  const first = firstLanguage(tongue);
  const lang = [first, 'sv', 'en', ...Object.keys(text)].find(one => text[one]) ?? first;
  const words = text[lang] ?? '';
  const second = tongue === 'both' && lang !== 'en' ? text['en'] : undefined;
  return second && second !== words ? { first: words, second, lang } : { first: words, lang };
}
