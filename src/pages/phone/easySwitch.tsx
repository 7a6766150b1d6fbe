import { chooseEasy, hasEasy, useEasy, useLanguage } from '../shared/i18n';
import type { LocalizedText } from '../shared/protocol';

/** Chooses easy-to-read wording, where the dialogue has it: its title says whether it does. */
export function EasySwitch({ title, label }: { title: LocalizedText; label: string }) {
  const language = useLanguage();
  const easy = useEasy();
  if (!hasEasy(title, language)) return null;
  return (
    <div class="languages">
      <button type="button" aria-pressed={easy} onClick={() => chooseEasy(!easy)}>{label}</button>
    </div>
  );
}
