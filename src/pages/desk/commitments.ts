import { localized, type Language } from '../shared/i18n';
import type { Commitment, LocalizedText } from '../shared/protocol';

/** The commitments of one signatory. */
export interface SignatoryGroup {
  readonly signatory: string;
  readonly commitments: readonly Commitment[];
}

/** The commitments whose words, in any language, have every typed one. */
export function matching(commitments: readonly Commitment[], typed: string): readonly Commitment[] {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(word => word !== '');
  return commitments.filter(({ key, kind, signatory, statement }) => {
    const words = [key, ...[kind, signatory, statement].flatMap((text: LocalizedText) => Object.values(text))].join(' ').toLocaleLowerCase();
    return wanted.every(word => words.includes(word));
  });
}

/** Commitments under who made them, signatories by name, the commitments of each in the order they came. */
export function bySignatory(commitments: readonly Commitment[], language: Language): readonly SignatoryGroup[] {
  const groups = new Map<string, Commitment[]>();
  for (const one of commitments) {
    const signatory = localized(one.signatory, language);
    groups.set(signatory, [...groups.get(signatory) ?? [], one]);
  }
  return [...groups]
    .map(([signatory, some]) => ({ signatory, commitments: some }))
    .sort((a, b) => a.signatory.localeCompare(b.signatory, language));
}
