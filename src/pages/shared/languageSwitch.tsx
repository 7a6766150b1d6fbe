import { chooseLanguage, languageNames, languages, useLanguage } from './i18n';

/** Chooses the language of the page. Each language goes by its own name, so no label needs translation. */
export function LanguageSwitch({ label }: { label: string }) {
  const current = useLanguage();
  return (
    <div class="languages" role="group" aria-label={label}>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === current} onClick={() => chooseLanguage(one)}>
          {languageNames[one]}
        </button>
      ))}
    </div>
  );
}
