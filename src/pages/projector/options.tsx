import type { Tally } from '../shared/protocol';
import { percent } from '../shared/tally';
import { Bilingual } from './bilingual';
import type { Bilingual as Words, PollFit } from './pollFit';
import type { Tongue } from './state';
import { firstLanguage, texts } from './text';
import { units } from './units';

export interface OptionsProps {
  readonly options: readonly (Words & { readonly lang: string })[];
  readonly tally: Tally | undefined;
  readonly size: PollFit;
  readonly tongue: Tongue;
  readonly caption: string;
}

const PATTERNS = 6;

/** The options: with bars and numbers where the tally may be seen, else as a plain numbered list. */
export function Options({ options, tally, size, tongue, caption }: OptionsProps) {
  const lang = firstLanguage(tongue);
  const t = texts[lang];
  const counts = tally?.counts ?? [];
  const ballots = tally?.ballots ?? 0;
  const look = `options columns-${size.columns} rows-${Math.ceil(options.length / size.columns)}`;
  const style = { fontSize: units(size.option) };
  if (counts.length === 0) {
    return (
      <ol class={`${look} plain`} role="list" style={style}>
        {options.map((option, index) => <li key={index} class="option"><span class="label"><Bilingual of={option} lang={lang} /></span></li>)}
      </ol>
    );
  }
  return (
    // The roles are spelled out because browsers drop those of a table that is laid out as a grid.
    <table class="result" role="table">
      <caption class="unseen">{caption}</caption>
      <thead class="unseen" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t.option}</th>
          <th role="columnheader" scope="col">{t.votes}</th>
          <th role="columnheader" scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody role="rowgroup" class={look} style={style}>
        {options.map((option, index) => (
          <tr key={index} role="row" class="option">
            <th role="rowheader" scope="row" class="label"><Bilingual of={option} lang={lang} /></th>
            <td role="cell" class="count">{counts[index] ?? 0}</td>
            <td role="cell" class="share">
              {percent(counts[index] ?? 0, ballots)}{'\u202f'}%
              <span class={`track pattern-${index % PATTERNS}`} aria-hidden="true">
                <span class="bar-fill" style={{ transform: `translateX(${100 * shareOf(counts[index] ?? 0, ballots) - 100}%)` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shareOf(count: number, ballots: number): number {
  return ballots > 0 ? Math.min(1, count / ballots) : 0;
}
