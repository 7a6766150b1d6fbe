import type { ComponentChildren } from 'preact';
import { useTexts, type Texts } from './i18n';
import { percent } from './tally';

const sv = { option: 'Alternativ', ballots: 'Röster', share: 'Andel', mine: 'du valde' };
const en: typeof sv = { option: 'Option', ballots: 'Votes', share: 'Share', mine: 'you chose' };
const texts: Texts<typeof sv> = { sv, en };

export interface Bar {
  readonly label: ComponentChildren;
  readonly count: number;
  readonly mine?: boolean;
}

export interface BarsProps {
  /** What the numbers are about; heard by all, seen when `showCaption`. */
  readonly caption: ComponentChildren;
  readonly showCaption?: boolean;
  readonly bars: readonly Bar[];
  /** What a share is a share of: the ballots cast, also where each may have several choices. */
  readonly ballots: number;
}

const PATTERNS = 6;

/**
 * Result bars that are a table: what is seen and what is read aloud are the same numbers by construction.
 * Each bar has its label, its number and a pattern of its own; color adds nothing that is not said otherwise.
 */
export function Bars({ caption, showCaption = false, bars, ballots }: BarsProps) {
  const t = useTexts(texts);
  return (
    // The roles are spelled out because browsers drop those of a table that is laid out as a grid.
    <table class="bars" role="table">
      <caption class={showCaption ? '' : 'unseen'}>{caption}</caption>
      <thead class="unseen" role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t.option}</th>
          <th role="columnheader" scope="col">{t.ballots}</th>
          <th role="columnheader" scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map(({ label, count, mine }, index) => (
          <tr key={index} role="row" class={mine ? 'bar mine' : 'bar'}>
            <th role="rowheader" scope="row" class="bar-label">
              {label}
              {mine && <span class="bar-mine"> {t.mine}</span>}
              <span class={`bar-track pattern-${index % PATTERNS}`} aria-hidden="true">
                <span class="bar-fill" style={{ width: `${Math.min(100, (100 * count) / Math.max(1, ballots))}%` }} />
              </span>
            </th>
            <td role="cell" class="bar-count">{count}</td>
            <td role="cell" class="bar-share">{percent(count, ballots)}{'\u00a0'}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
