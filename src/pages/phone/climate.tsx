import type { DialogueHeader } from '../shared/protocol';
import { Localized } from '../shared/localized';
import { usePhoneTexts } from './texts';

/** What this dialogue asks of everyone: the climate of the conversation. */
export function ClimateList({ header }: { header: DialogueHeader }) {
  const t = usePhoneTexts();
  return (
    <ul class="climate">
      {header.climate.length > 0
        ? header.climate.map((line, index) => <li key={index}><Localized of={line} /></li>)
        : t.climate.usual.map((line) => <li key={line}>{line}</li>)}
    </ul>
  );
}

/** Shown once, on the way in. */
export function ClimateStep({ header, onAccept }: { header: DialogueHeader; onAccept: () => void }) {
  const t = usePhoneTexts();
  return (
    <section class="entry" aria-labelledby="view-title">
      {header.welcome !== undefined && <p class="lead"><Localized of={header.welcome} /></p>}
      <div class="card stack">
        <h2 id="view-title" tabIndex={-1}>{t.climate.title}</h2>
        <p class="soft">{t.climate.lead}</p>
        <ClimateList header={header} />
        <button class="button primary wide" type="button" onClick={onAccept}>{t.climate.accept}</button>
      </div>
    </section>
  );
}
