import { severities, type Finding, type Severity } from '../shared/protocol';
import type { DeskTexts } from './text';

/** The same finding at one or several places: one thing to mend. */
export interface RepeatedFinding extends Omit<Finding, 'place'> {
  readonly places: readonly string[];
}

/** The findings of one severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly RepeatedFinding[];
}

/** Findings by severity, the heaviest first, each group in the order of the plan. None is empty. */
export function bySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  const once = alike(findings);
  return severities
    .map(severity => ({ severity, findings: once.filter(one => severityOf(one) === severity) }))
    .filter(group => group.findings.length > 0);
}

/** How many barriers there are to mend. */
export function barriersIn(findings: readonly Finding[]): number {
  return bySeverity(findings).find(({ severity }) => severity === 'Barrier')?.findings.length ?? 0;
}

/** How many findings there are of each severity, in one phrase: `2 hinder och 1 svaghet`. */
export function countsOf(findings: readonly Finding[], { review: t }: DeskTexts): string {
  return joined(bySeverity(findings).map(group => t.counts[group.severity](group.findings.length)), t.and);
}

/** Articles by the names that their instruments go by: `CRC 2` and `CRC 12` are `barnkonventionen, artikel 2 och 12`. */
export function articlesInWords(references: readonly string[], { review: t }: DeskTexts): readonly string[] {
  const names: Readonly<Record<string, string>> = t.instruments;
  const byInstrument = new Map<string, string[]>();
  for (const reference of references) {
    const [instrument = '', article = ''] = reference.split(' ');
    byInstrument.set(instrument, [...byInstrument.get(instrument) ?? [], article]);
  }
  return [...byInstrument].map(([instrument, articles]) => t.articles(names[instrument] ?? instrument, joined(articles, t.and), articles.length));
}

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

// What says the same of several places is said once.
function alike(findings: readonly Finding[]): readonly RepeatedFinding[] {
  const byWords = new Map<string, RepeatedFinding>();
  for (const { place, ...rest } of findings) {
    const words = JSON.stringify([rest.rule, rest.severity, rest.problem, rest.remedy]);
    byWords.set(words, { ...rest, places: [...byWords.get(words)?.places ?? [], place] });
  }
  return [...byWords.values()];
}

// A severity of a newer engine is still worth a thought.
function severityOf({ severity }: Pick<Finding, 'severity'>): Severity {
  return severities.includes(severity) ? severity : 'Note';
}
