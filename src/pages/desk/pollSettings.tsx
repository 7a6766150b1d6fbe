import { useId } from 'preact/hooks';
import { localized, useLanguage } from '../shared/i18n';
import { tallyVisibilities, type AgendaItem } from '../shared/protocol';
import type { PollFormProps } from './pollFields';
import { useDeskTexts } from './text';

/** The settings of a poll that mostly stay as they are. */
export function PollSettings({ draft, change, mistakes, agenda }: PollFormProps & { readonly agenda: readonly AgendaItem[] }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const id = useId();
  const wrong = mistakes.includes('choiceRange');
  return (
    <>
      {draft.kind === 'MultipleChoice' && (
        <div class="row numbers">
          <div>
            <label for={`${id}-min`}>{t.pollForm.min}</label>
            <select id={`${id}-min`} class="field" aria-invalid={wrong} value={draft.minChoices} onChange={event => change({ ...draft, minChoices: Number(event.currentTarget.value) })}>
              {draft.options.map((_, index) => <option key={index} value={index + 1}>{index + 1}</option>)}
            </select>
          </div>
          <div>
            <label for={`${id}-max`}>{t.pollForm.max}</label>
            <select id={`${id}-max`} class="field" aria-invalid={wrong} value={draft.maxChoices} onChange={event => change({ ...draft, maxChoices: Number(event.currentTarget.value) })}>
              <option value={0}>{t.pollForm.all}</option>
              {draft.options.map((_, index) => <option key={index} value={index + 1}>{index + 1}</option>)}
            </select>
          </div>
        </div>
      )}
      <details open={draft.translated || undefined}>
        <summary>{t.pollForm.more}</summary>
        <label class="choice">
          <input type="checkbox" checked={draft.translated} onChange={event => change({ ...draft, translated: event.currentTarget.checked })} />
          {t.pollForm.translate}
        </label>
        <fieldset class="choices column">
          <legend>{t.pollForm.visibility}</legend>
          {tallyVisibilities.map(one => (
            <label key={one} class="choice">
              <input type="radio" name={`${id}-visibility`} checked={draft.tallyVisibility === one} onChange={() => change({ ...draft, tallyVisibility: one })} />
              {t.pollForm.visibilities[one]}
            </label>
          ))}
        </fieldset>
        {agenda.length > 0 && (
          <div>
            <label for={`${id}-item`}>{t.pollForm.item}</label>
            <select id={`${id}-item`} class="field" value={draft.itemId} onChange={event => change({ ...draft, itemId: event.currentTarget.value })}>
              <option value="">{t.pollForm.noItem}</option>
              {agenda.map(({ itemId, title }) => <option key={itemId} value={itemId}>{localized(title, language)}</option>)}
            </select>
          </div>
        )}
      </details>
    </>
  );
}
