import { Localized } from '../shared/localized';
import type { Commitment } from '../shared/protocol';
import { usePhone } from './context';
import { usePhoneTexts } from './texts';
import { usePromises } from './usePromises';

/** The commitments that the dialogue serves, each with who promised it. */
export function Promises() {
  const t = usePhoneTexts();
  const { session, state, view: { header } } = usePhone();
  const live = state.connection === 'live';
  const { promises, failed, askAgain } = usePromises(session.dialogueId, header.commitments, live);
  if (promises?.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="promises-title">
      <h3 id="promises-title">{t.promises.title}</h3>
      {promises !== undefined
        ? <ul class="promises">{promises.map((one) => <Promised key={one.key} promise={one} />)}</ul>
        : <p class="soft">{!failed ? t.promises.loading : live ? t.promises.failed : t.promises.offline}</p>}
      {promises === undefined && failed && live && (
        <button class="button" type="button" onClick={askAgain}>{t.promises.again}</button>
      )}
    </section>
  );
}

function Promised({ promise: { statement, signatory, when } }: { promise: Commitment }) {
  const t = usePhoneTexts();
  return (
    <li>
      <p><Localized of={statement} /></p>
      <p class="soft small">
        {t.promises.by} <Localized of={signatory} />. {t.promises.when}: <Localized of={when} />.
      </p>
    </li>
  );
}
