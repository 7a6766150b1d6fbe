import type { LocalizedText, Poll } from '../shared/protocol';

const yesNoAbstain: readonly LocalizedText[] = [{ sv: 'Ja', en: 'Yes' }, { sv: 'Nej', en: 'No' }, { sv: 'Avstår', en: 'Abstain' }];

/** The options of a poll, also where they go without saying. */
export function optionsOf(poll: Poll): readonly LocalizedText[] {
  return poll.kind === 'YesNoAbstain' && poll.options.length === 0 ? yesNoAbstain : poll.options;
}
