import { Localized } from '../shared/localized';
import { ClimateList } from './climate';
import { usePhone } from './context';
import { FeedbackNote } from './feedbackNote';
import { Promises } from './promises';
import { usePhoneTexts } from './texts';

/** What the dialogue asks of everyone, what it is about, and what happens with what one does. */
export function AboutView() {
  const t = usePhoneTexts();
  const { view: { header } } = usePhone();
  // Where people decide something, it would be untrue of the whole that nothing here binds.
  const decides = header.agenda.some(({ influence }) => influence?.level === 'Empower');
  const lines = decides ? t.about.trustLines : [...t.about.trustLines, t.about.notBinding];
  return (
    <div class="stack wide-gap">
      <h2 id="view-title" tabIndex={-1}>{t.about.title}</h2>
      {header.welcome !== undefined && <p class="lead"><Localized of={header.welcome} /></p>}
      <section class="card stack" aria-labelledby="climate-title">
        <h3 id="climate-title">{t.climate.title}</h3>
        <ClimateList header={header} />
      </section>
      {header.agenda.length > 0 && (
        <section class="card stack" aria-labelledby="agenda-title">
          <h3 id="agenda-title">{t.about.agenda}</h3>
          <ol class="agenda">
            {header.agenda.map(({ itemId, title, description }) => (
              <li key={itemId} aria-current={itemId === header.currentItemId ? 'step' : undefined}>
                <Localized of={title} />
                {itemId === header.currentItemId && <span class="tag">{t.about.current}</span>}
                {description !== undefined && <p class="soft"><Localized of={description} /></p>}
              </li>
            ))}
          </ol>
          <FeedbackNote />
        </section>
      )}
      <Promises />
      <section class="card stack" aria-labelledby="trust-title">
        <h3 id="trust-title">{t.about.trust}</h3>
        <ul class="plain-list">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      </section>
    </div>
  );
}
