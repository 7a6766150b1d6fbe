import { useId } from 'preact/hooks';
import { languages, useLanguage, type Language } from '../shared/i18n';
import type { PollKind } from '../shared/protocol';
import { OptionFields } from './optionFields';
import { limits, type DraftMistake, type PollDraft } from './pollDraft';
import { useDeskTexts } from './text';

export interface PollFormProps {
  readonly draft: PollDraft;
  readonly change: (draft: PollDraft) => void;
  readonly mistakes: readonly DraftMistake[];
}

/** The quickest to improvise comes first. */
const kinds: readonly PollKind[] = ['YesNoAbstain', 'SingleChoice', 'MultipleChoice'];

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
        {kinds.map(kind => (
          <label key={kind} class="choice">
            <input type="radio" name={`${id}-kind`} checked={draft.kind === kind} onChange={() => change({ ...draft, kind })} />
            {t.polls.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {draft.kind !== 'YesNoAbstain' && <OptionFields draft={draft} change={change} mistakes={mistakes} languages={shown} named={named} />}
    </>
  );
}
