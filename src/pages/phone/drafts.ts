import { useState } from 'preact/hooks';
import { keep, recall } from '../shared/memory';
import { contributionKinds, type Choice, type ContributionKind } from '../shared/protocol';

/** What a person has begun and not sent. It outlives a reload. */
export interface Drafts {
  /** Half-made choices by poll id. A draft beside a counted ballot means that it is being changed. */
  readonly choices: Readonly<Record<string, Choice>>;
  readonly kind: ContributionKind;
  readonly text: string;
}

/** Reads drafts that were kept; what is not one is replaced by nothing begun. */
export function readDrafts(kept: unknown): Drafts {
  const { choices, kind, text } = (kept ?? {}) as Partial<Drafts>;
  const sound = Object.entries(choices ?? {}).filter(([, choice]) => Array.isArray(choice));
  return {
    choices: Object.fromEntries(sound),
    kind: contributionKinds.find((one) => one === kind) ?? 'Question',
    text: typeof text === 'string' ? text : '',
  };
}

/** The drafts with another choice for a poll, or with none. */
export function withChoice(drafts: Drafts, pollId: string, choice: Choice | undefined): Drafts {
  const { [pollId]: _, ...rest } = drafts.choices;
  return { ...drafts, choices: choice === undefined ? rest : { ...rest, [pollId]: choice } };
}

/** The drafts of one dialogue, kept at every change. */
export function useDrafts(dialogueId: string): [Drafts, (change: (drafts: Drafts) => Drafts) => void] {
  const name = `dialogengine.drafts.${dialogueId}`;
  const [drafts, show] = useState(() => readDrafts(recall(name)));
  return [drafts, (change) => show((before) => {
    const after = change(before);
    keep(name, after);
    return after;
  })];
}
