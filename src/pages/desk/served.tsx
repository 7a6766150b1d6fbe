import { Localized } from '../shared/localized';
import { useDesk } from './context';
import { useDeskTexts } from './text';

/** The commitments that the dialogue serves, and the perspectives it takes. */
export function Served() {
  const t = useDeskTexts();
  const { view: { header: { perspectives } }, review: { reading } } = useDesk();
  if (reading === undefined) return null;
  const names: Readonly<Record<string, string>> = t.review.perspectiveNames;
  return (
    <section class="served" aria-labelledby="served-title">
      <h3 id="served-title">{t.review.commitments}</h3>
      {reading.commitments.length === 0 && <p class="soft">{t.review.noCommitments}</p>}
      <ul role="list">
        {reading.commitments.map(({ key, statement, signatory, when }) => (
          <li key={key}>
            <p><Localized of={statement} /></p>
            <p class="soft">{t.review.by} <Localized of={signatory} /> · <Localized of={when} /></p>
          </li>
        ))}
      </ul>
      {perspectives.length > 0 && <p><strong>{t.review.perspectives}:</strong> {perspectives.map(key => names[key] ?? key).join(', ')}</p>}
    </section>
  );
}
