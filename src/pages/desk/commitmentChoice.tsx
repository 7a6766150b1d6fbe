import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../shared/i18n';
import { Localized } from '../shared/localized';
import type { Commitment } from '../shared/protocol';
import { bySignatory, matching } from './commitments';
import { useDeskTexts } from './text';

export interface CommitmentChoiceProps {
  readonly all: readonly Commitment[];
  readonly chosen: readonly string[];
  readonly toggle: (key: string) => void;
}

/** Commitments to tick, under who made them. Typing narrows the list; what is ticked stays so. */
export function CommitmentChoice({ all, chosen, toggle }: CommitmentChoiceProps) {
  const t = useDeskTexts();
  const language = useLanguage();
  const [typed, type] = useState('');
  const id = useId();
  const found = matching(all, typed);
  if (all.length === 0) return <p class="soft">{t.aims.noneKnown}</p>;
  return (
    <fieldset class="aims-commitments">
      <legend>{t.aims.commitments}</legend>
      <label for={id}>{t.aims.search}</label>
      <input
        id={id} class="field" type="search" autocomplete="off" value={typed}
        onInput={event => type(event.currentTarget.value)}
        // In a form Enter would create the dialogue.
        onKeyDown={event => { if (event.key === 'Enter') event.preventDefault(); }}
      />
      <p class="soft" role="status">{found.length === 0 ? t.aims.none : t.aims.found(found.length)}</p>
      <div class="aims-list">
        {bySignatory(found, language).map(({ signatory, commitments }) => (
          <fieldset key={signatory}>
            <legend>{signatory}</legend>
            {commitments.map(({ key, kind, statement, when }) => (
              <label key={key} class="choice">
                <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
                <span>
                  <strong><Localized of={kind} /></strong> <span class="soft"><Localized of={when} /></span>{' '}
                  <span class="aims-statement"><Localized of={statement} /></span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
