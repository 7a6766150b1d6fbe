import { useLanguage } from '../shared/i18n';
import { endpoints } from '../shared/protocol';
import { useDesk } from './context';
import { planFileName } from './planFile';
import { useDeskTexts } from './text';

/** The plan as a file that bears the dialogue's name. */
export function TakePlan() {
  const t = useDeskTexts();
  const language = useLanguage();
  const { view: { header } } = useDesk();
  return (
    <a class="button small" href={endpoints.plan(header.dialogueId)} download={planFileName(header.title, language, t.plan.file)}>
      {t.plan.take}
    </a>
  );
}
