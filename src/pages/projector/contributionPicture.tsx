import { useMemo } from 'preact/hooks';
import type { Contribution } from '../shared/protocol';
import { Bilingual } from './bilingual';
import { fitContribution } from './contributionFit';
import { Footer, type FooterProps } from './footer';
import { firstLanguage, phrase } from './text';
import { units } from './units';

export interface ContributionPictureProps extends FooterProps {
  readonly contribution: Contribution;
  readonly supports: number;
}

/** A text this long is easier to read when it is not bold. */
const LONG = 160;

/** One question or statement that a moderator has approved, how many support it, and its answer. */
export function ContributionPicture({ contribution, supports, ...rest }: ContributionPictureProps) {
  const { tongue } = rest;
  const lang = firstLanguage(tongue);
  const { text, answer } = contribution;
  const size = useMemo(() => fitContribution(text, answer), [text, answer]);
  return (
    <main class="stage contribution">
      <p class="kind">
        <Bilingual of={phrase(tongue, t => contribution.kind === 'Question' ? t.question : t.statement)} lang={lang} />
      </p>
      <div class="saying">
        <h1 class={text.length > LONG ? 'text long' : 'text'} dir="auto" style={{ fontSize: units(size.text) }}>{text}</h1>
        {answer && (
          <div class="answer" style={{ fontSize: units(size.answer) }}>
            <h2><Bilingual of={phrase(tongue, t => t.answer)} lang={lang} /></h2>
            <p dir="auto">{answer}</p>
          </div>
        )}
      </div>
      <Footer {...rest}>
        {supports > 0 && <Bilingual of={phrase(tongue, t => t.supports(supports))} lang={lang} />}
      </Footer>
    </main>
  );
}
