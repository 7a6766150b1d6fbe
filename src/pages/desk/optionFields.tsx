import { useRef } from 'preact/hooks';
import type { Language } from '../shared/i18n';
import { addOption, limits, pasteOptions } from './pollDraft';
import type { PollFormProps } from './pollFields';
import { useDeskTexts } from './text';

export interface OptionFieldsProps extends PollFormProps {
  readonly languages: readonly Language[];
  readonly named: (name: string, language: Language) => string;
}

/** The options as they are typed: Enter goes on to the next one, and a pasted list fills them all. */
export function OptionFields({ draft, change, mistakes, languages, named }: OptionFieldsProps) {
  const t = useDeskTexts();
  const list = useRef<HTMLOListElement>(null);

  const write = (index: number, one: Language, text: string) =>
    change({ ...draft, options: draft.options.map((words, place) => place === index ? { ...words, [one]: text } : words) });
  const goOn = (index: number) => {
    if (index + 1 === draft.options.length) change(addOption(draft));
    // The new field exists once the page has been drawn again.
    setTimeout(() => list.current?.children[index + 1]?.querySelector('input')?.focus());
  };
  return (
    <>
      <ol class="option-fields" role="list" ref={list}>
        {draft.options.map((words, index) => (
          <li key={index}>
            {languages.map(one => (
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
                onInput={event => write(index, one, event.currentTarget.value)}
                onKeyDown={event => {
                  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                  event.preventDefault();
                  goOn(index);
                }}
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
      {draft.options.length < limits.options && (
        <button type="button" class="button small" onClick={() => change(addOption(draft))}>{t.pollForm.addOption}</button>
      )}
    </>
  );
}
