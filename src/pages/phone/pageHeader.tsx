import { LanguageSwitch } from '../shared/languageSwitch';
import type { LocalizedText } from '../shared/protocol';
import { Localized } from '../shared/localized';
import { EasySwitch } from './easySwitch';
import { usePhoneTexts } from './texts';

/** The top of every view: what this is, and the language switch, always in the same place. */
export function PageHeader({ title }: { title?: LocalizedText }) {
  const t = usePhoneTexts();
  return (
    <header class="page-header">
      <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
      <LanguageSwitch label={t.language} />
      {title !== undefined && <EasySwitch title={title} label={t.easy} />}
      {title !== undefined && <h1 class="page-title"><Localized of={title} /></h1>}
    </header>
  );
}
