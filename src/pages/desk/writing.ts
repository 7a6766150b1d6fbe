import type { Contribution } from '../shared/protocol';
import type { DeskCommand } from './commands';
import type { DeskTexts } from './text';

export type WriteKind = 'edit' | 'label' | 'answer';

/** One thing a moderator writes about a contribution: how it is asked for, and the command it becomes. */
export interface Writing {
  readonly title: string;
  readonly field: string;
  readonly hint: string;
  readonly action: string;
  readonly said: string;
  /** The most characters; undefined where the engine counts something else. */
  readonly limit: number | undefined;
  readonly initial: string;
  command(text: string): DeskCommand;
}

export function writingOf(kind: WriteKind, contribution: Contribution, { queue: t, save }: DeskTexts): Writing {
  const { contributionId } = contribution;
  switch (kind) {
    case 'edit': return {
      title: t.editAsk, field: t.editField, hint: t.editHint, action: save, said: t.done.edit, limit: 500,
      initial: contribution.text,
      command: text => ({ method: 'Edit', argument: { contributionId, text } }),
    };
    case 'label': return {
      title: t.labelAsk, field: t.labelField, hint: t.labelHint, action: save, said: t.done.label, limit: undefined,
      initial: (contribution.labels ?? []).join(', '),
      command: text => ({ method: 'Label', argument: { contributionId, labels: labelsOf(text) } }),
    };
    case 'answer': return {
      title: t.answerAsk, field: t.answerField, hint: t.answerHint, action: t.answerDo, said: t.done.answer, limit: 1000,
      initial: contribution.answer ?? '',
      command: text => ({ method: 'Answer', argument: { contributionId, answer: text } }),
    };
  }
}

/** Labels as typed: separated by commas, each once. */
export function labelsOf(text: string): readonly string[] {
  return [...new Set(text.split(',').map(label => label.trim()).filter(label => label !== ''))];
}
