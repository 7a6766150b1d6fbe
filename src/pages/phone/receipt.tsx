import { longId, shortId } from './receipts';
import { usePhoneTexts } from './texts';

/** The public name of one's ballot: short to look at, whole and explained on a tap. */
export function Receipt({ ballotId }: { ballotId: string }) {
  const t = usePhoneTexts();
  return (
    <details class="receipt">
      <summary>{t.receipt.label} <code>{shortId(ballotId)} …</code></summary>
      <p>{t.receipt.explain}</p>
      <p>{t.receipt.whole}: <code class="whole-id">{longId(ballotId)}</code></p>
    </details>
  );
}
