import { useLanguage } from '../shared/i18n';
import { Localized } from '../shared/localized';
import type { DialoguePlan } from '../shared/protocol';
import { useDesk } from './context';
import { articlesInWords, bySeverity, countsOf, type RepeatedFinding } from './findings';
import { placeOf } from './places';
import { useDeskTexts } from './text';

/** What the review comes to, in a sentence that is said when it changes. */
export function ReviewSummary() {
  const t = useDeskTexts();
  const { view, review: { reading, wrong, read } } = useDesk();
  const nothing = view.header.state === 'Planned' ? t.review.nothing : t.review.nothingOpened;
  const words = wrong !== undefined ? t.review.trouble
    : reading === undefined ? t.review.loading
      : reading.findings.length === 0 ? nothing : t.review.found(countsOf(reading.findings, t));
  const good = wrong === undefined && reading?.findings.length === 0;
  return (
    <>
      <p class={good ? 'review-summary good' : 'review-summary'} role="status">{words}</p>
      {wrong !== undefined && (
        <button type="button" class="button" onClick={() => void read()}>{t.trouble.retry}</button>
      )}
    </>
  );
}

/** Everything the review found, what weighs most first. */
export function Findings() {
  const t = useDeskTexts();
  const { review: { reading } } = useDesk();
  if (reading === undefined) return null;
  return (
    <>
      {bySeverity(reading.findings).map(({ severity, findings }) => (
        <section key={severity} class="findings-of" aria-labelledby={`findings-${severity}`}>
          <h3 id={`findings-${severity}`}>{t.review.groups[severity].title} <span class="count">({findings.length})</span></h3>
          <p class="soft">{t.review.groups[severity].hint}</p>
          <ul class="findings" role="list">
            {findings.map(one => <FindingItem key={one.rule + one.places.join()} finding={one} plan={reading.plan} />)}
          </ul>
        </section>
      ))}
    </>
  );
}

function FindingItem({ finding, plan }: { finding: RepeatedFinding; plan: DialoguePlan }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const { severity, places, problem, remedy, principle, articles } = finding;
  const where = [...new Set(places.map(place => placeOf(place, plan, t, language)))];
  return (
    <li class={`finding ${severity}`}>
      <p class="finding-places">{where.map((place, index) => <span key={place}>{index > 0 && ' · '}<bdi>{place}</bdi></span>)}</p>
      <p class="finding-problem"><Localized of={problem} /></p>
      <p><strong>{t.review.remedy}</strong> <Localized of={remedy} /></p>
      <p class="finding-grounds soft">
        {t.review.restsOn} <Localized of={principle} />
        {articlesInWords(articles, t).map(one => <span key={one}> · {one}</span>)}
      </p>
    </li>
  );
}
