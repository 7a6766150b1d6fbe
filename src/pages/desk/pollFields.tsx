import { useId } from 'preact/hooks';
import { languages, useLanguage, type Language } from '../shared/i18n';
import { pollKinds } from '../shared/protocol';
import { addOption, limits, pasteOptions, type DraftMistake, type PollDraft } from './pollDraft';
import { useDeskTexts } from './text';

export interface PollFormProps {
  readonly draft: PollDraft;
  readonly change: (draft: PollDraft) => void;
  readonly mistakes: readonly DraftMistake[];
}

/** The question, the kind of answer and the options: all that an improvised poll needs. */
export function PollFields({ draft, change, mistakes }: PollFormProps) {
  const t = useDeskTexts();
  const language = useLanguage();
  const id = useId();
  const shown: readonly Language[] = draft.translated ? [language, ...languages.filter(one => one !== language)] : [language];
  const named = (name: string, one: Language) => draft.translated ? `${name} ${t.pollForm.inLanguage[one]}` : name;

  return (
    <>
      {shown.map((one, index) => (
        <div key={one}>
          <label for={`${id}-${one}`}>{named(t.pollForm.question, one)}</label>
          <textarea
            id={`${id}-${one}`}
            class="field"
            rows={2}
            lang={one}
            maxLength={limits.title}
            autofocus={index === 0}
            aria-invalid={mistakes.includes('questionEmpty')}
            value={draft.title[one]}
            onInput={event => change({ ...draft, title: { ...draft.title, [one]: event.currentTarget.value } })}
          />
        </div>
      ))}
      <fieldset class="choices">
        <legend>{t.pollForm.answers}</legend>
        {[...pollKinds].reverse().map(kind => (
          <label key={kind} class="choice">
            <input type="radio" name={`${id}-kind`} checked={draft.kind === kind} onChange={() => change({ ...draft, kind })} />
            {t.polls.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {draft.kind !== 'YesNoAbstain' && (
        <ol class="option-fields" role="list">
          {draft.options.map((words, index) => (
            <li key={index}>
              {shown.map(one => (
                <input
                  key={one}
                  class="field"
                  type="text"
                  lang={one}
                  maxLength={limits.option}
                  aria-label={named(t.pollForm.option(index + 1), one)}
                  placeholder={named(String(index + 1), one)}
                  aria-invalid={mistakes.includes('tooFewOptions') && index < 2}
                  value={words[one]}
                  onInput={event => change({ ...draft, options: draft.options.map((other, place) => place === index ? { ...words, [one]: event.currentTarget.value } : other) })}
                  onPaste={event => {
                    const pasted = event.clipboardData?.getData('text') ?? '';
                    if (!pasted.includes('\n')) return;
                    event.preventDefault();
                    change(pasteOptions(draft, index, one, pasted));
                  }}
                />
              ))}
              {draft.options.length > 2 && (
                <button
                  type="button"
                  class="button quiet icon"
                  aria-label={t.pollForm.removeOption(index + 1)}
                  onClick={() => change({ ...draft, options: draft.options.filter((_, place) => place !== index) })}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {draft.kind !== 'YesNoAbstain' && draft.options.length < limits.options && (
        <button type="button" class="button small" onClick={() => change(addOption(draft))}>{t.pollForm.addOption}</button>
      )}
    </>
  );
}
