import type { Language } from '../shared/i18n';
import type { LocalizedText, Poll, PollKind, TallyVisibility } from '../shared/protocol';
import type { PollPlan } from '../shared/protocol.calls';

/** The limits of a poll, as the protocol page states them. */
export const limits = { title: 300, option: 120, options: 12 } as const;

type Words = Readonly<Record<Language, string>>;

/** A poll as it is being written in the form, before it is a plan. */
export interface PollDraft {
  /** Made once per form, so that a repeated attempt adds nothing twice. */
  readonly pollId: string;
  readonly itemId: string;
  readonly kind: PollKind;
  readonly title: Words;
  readonly options: readonly Words[];
  readonly translated: boolean;
  readonly minChoices: number;
  /** 0: as many as there are options. */
  readonly maxChoices: number;
  readonly tallyVisibility: TallyVisibility;
}

export type DraftMistake = 'questionEmpty' | 'tooFewOptions' | 'choiceRange';

const nothing: Words = { sv: '', en: '' };

export function newDraft(pollId: string, itemId = ''): PollDraft {
  return {
    pollId, itemId, kind: 'YesNoAbstain', title: nothing, options: [nothing, nothing], translated: false,
    minChoices: 1, maxChoices: 0, tallyVisibility: 'Live',
  };
}

/** A draft that exists, to be edited. */
export function draftOf(poll: Poll): PollDraft {
  const texts = [poll.title, ...poll.options];
  return {
    pollId: poll.pollId,
    itemId: poll.itemId ?? '',
    kind: poll.kind,
    title: wordsOf(poll.title),
    options: poll.kind === 'YesNoAbstain' ? [nothing, nothing] : poll.options.map(wordsOf),
    translated: texts.some(text => text['sv'] && text['en']),
    minChoices: poll.minChoices,
    maxChoices: poll.kind === 'MultipleChoice' && poll.maxChoices < poll.options.length ? poll.maxChoices : 0,
    tallyVisibility: poll.tallyVisibility,
  };
}

/** What stands in the way of sending it; the engine judges the rest. */
export function mistakesOf(draft: PollDraft, language: Language): readonly DraftMistake[] {
  const mistakes: DraftMistake[] = [];
  const options = written(draft);
  if (textOf(draft.title, draft, language) === undefined) mistakes.push('questionEmpty');
  if (draft.kind !== 'YesNoAbstain' && options.length < 2) mistakes.push('tooFewOptions');
  if (draft.kind === 'MultipleChoice') {
    const max = draft.maxChoices || options.length;
    if (draft.minChoices < 1 || draft.minChoices > max || max > Math.max(2, options.length)) mistakes.push('choiceRange');
  }
  return mistakes;
}

/** The plan to send. Empty options are left out. */
export function planOf(draft: PollDraft, language: Language): PollPlan {
  const options = written(draft);
  return {
    pollId: draft.pollId,
    ...(draft.itemId === '' ? {} : { itemId: draft.itemId }),
    kind: draft.kind,
    title: textOf(draft.title, draft, language) ?? {},
    ...(draft.kind === 'YesNoAbstain' ? {} : { options: options.map(words => textOf(words, draft, language) ?? {}) }),
    ...(draft.kind === 'MultipleChoice' ? { minChoices: draft.minChoices, maxChoices: draft.maxChoices || options.length } : {}),
    tallyVisibility: draft.tallyVisibility,
  };
}

/** Puts pasted lines into the options from a place on, as far as there is room. */
export function pasteOptions(draft: PollDraft, place: number, language: Language, pasted: string): PollDraft {
  const lines = pasted.split(/\r?\n/).map(line => line.trim()).filter(line => line !== '');
  const options = [...draft.options];
  lines.slice(0, limits.options - place).forEach((line, index) => {
    options[place + index] = { ...(options[place + index] ?? nothing), [language]: line.slice(0, limits.option) };
  });
  return { ...draft, options };
}

export function addOption(draft: PollDraft): PollDraft {
  return draft.options.length < limits.options ? { ...draft, options: [...draft.options, nothing] } : draft;
}

function written(draft: PollDraft): readonly Words[] {
  return draft.options.filter(words => words.sv.trim() !== '' || words.en.trim() !== '');
}

function textOf(words: Words, draft: PollDraft, language: Language): LocalizedText | undefined {
  const text: Record<string, string> = {};
  for (const one of ['sv', 'en'] as const) {
    if (words[one].trim() !== '' && (draft.translated || one === language)) text[one] = words[one].trim();
  }
  return Object.keys(text).length > 0 ? text : undefined;
}

function wordsOf(text: LocalizedText): Words {
  return { sv: text['sv'] ?? '', en: text['en'] ?? '' };
}
