import { dayInWords } from '../shared/day';
import { useLanguage } from '../shared/i18n';
import { usePhone } from './context';
import { usePhoneTexts } from './texts';

/** By when people are told what came of it, where that is promised. */
export function FeedbackNote() {
  const t = usePhoneTexts();
  const language = useLanguage();
  const { view: { header: { feedbackOn } } } = usePhone();
  if (feedbackOn === undefined) return null;
  return <p class="feedback">{t.influence.feedback(dayInWords(feedbackOn, language))}</p>;
}
