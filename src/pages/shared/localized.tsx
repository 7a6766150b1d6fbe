import { localizedTo, useLanguage } from './i18n';
import type { LocalizedText } from './protocol';

/** A localized text in the page's language, marked with its own where that is another. */
export function Localized({ of }: { of: LocalizedText }) {
  const language = useLanguage();
  const { text, lang } = localizedTo(of, language);
  return <bdi {...(lang === language ? {} : { lang })}>{text}</bdi>;
}
