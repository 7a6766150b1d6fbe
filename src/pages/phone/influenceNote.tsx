import { Localized } from '../shared/localized';
import type { Influence } from '../shared/protocol';
import { usePhoneTexts } from './texts';

/** How much one's answer can change, before one gives it. */
export function InfluenceNote({ influence: { name, canChange } }: { influence: Influence }) {
  const t = usePhoneTexts();
  return (
    <div class="influence">
      <p class="soft small">{t.influence.title}</p>
      <p><strong><Localized of={name} />.</strong> <Localized of={canChange} /></p>
    </div>
  );
}
