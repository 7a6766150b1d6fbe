import type { Mistake } from '../shared/protocol.calls';
import { useDeskTexts } from './text';

/** What was expected and found comes from the engine, in English. */
const engineLanguage = 'en';

/** Every mistake of a plan, each with its place, so that all can be mended at once. */
export function PlanMistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const t = useDeskTexts();
  if (mistakes.length === 0) return null;
  return (
    <ul class="mistakes" role="list">
      {mistakes.map(({ place, expected, found }) => (
        <li key={place + expected}>
          <code>{place === '' ? t.home.wholePlan : place}</code>
          <p><strong>{t.home.expected}:</strong> <bdi lang={engineLanguage}>{expected}</bdi></p>
          <p><strong>{t.home.found}:</strong> <bdi lang={engineLanguage}>{found}</bdi></p>
        </li>
      ))}
    </ul>
  );
}
