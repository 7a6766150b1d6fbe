import { useMemo } from 'preact/hooks';
import type { DialogueHeader, LocalizedText, Poll, Tally } from '../shared/protocol';
import { Bilingual } from './bilingual';
import { Footer, type FooterProps } from './footer';
import { Options } from './options';
import { fitPoll } from './pollFit';
import { stateOf, Turnout } from './standing';
import type { Tongue } from './state';
import { firstLanguage, phrase, texts, translated } from './text';
import { units } from './units';

export interface PollPictureProps extends FooterProps {
  readonly poll: Poll;
  readonly tally: Tally | undefined;
}

/** A poll with its options in their order, and as much of its tally as everyone may see. */
export function PollPicture({ poll, tally, ...rest }: PollPictureProps) {
  const { tongue } = rest;
  const lang = firstLanguage(tongue);
  const state = stateOf(poll, tally);
  const hasState = state !== undefined;
  const influence = poll.state === 'Open' ? influenceOn(poll, rest.header) : undefined;
  // A tally comes ten times a second; the type is set anew only when the words change.
  const { question, options, size } = useMemo(() => {
    const words = { question: translated(tongue, poll.title), options: optionsOf(poll).map(option => translated(tongue, option)) };
    return { ...words, size: fitPoll(words.question, words.options, { state: hasState, aside: influence !== undefined }) };
  }, [poll, tongue, hasState, influence]);
  const shown = (words: typeof question) => size.second ? words : { first: words.first, lang: words.lang };
  return (
    <main class="stage poll">
      <div>
        <h1 class="question" style={{ fontSize: units(size.question) }}><Bilingual of={shown(question)} lang={lang} /></h1>
        {size.aside && influence && <p class="influence"><Influence of={influence} tongue={tongue} /></p>}
        {state && <p class="state"><Bilingual of={phrase(tongue, state)} lang={lang} /></p>}
      </div>
      <Options options={options.map(shown)} tally={tally} size={size} tongue={tongue} caption={question.first} />
      <Footer {...rest}><Turnout poll={poll} tally={tally} tongue={tongue} /></Footer>
    </main>
  );
}

/** How much the hall's answers can change, in each of its languages on one line. */
function Influence({ of, tongue }: { of: LocalizedText; tongue: Tongue }) {
  const { first, second, lang } = translated(tongue, of);
  const label = phrase(tongue, t => t.influence);
  return (
    <>
      <span lang={firstLanguage(tongue)}>{label.first}: <strong lang={lang}>{first}</strong></span>
      {second !== undefined && <span class="soft" lang="en"> · {label.second}: {second}</span>}
    </>
  );
}

function influenceOn({ itemId }: Poll, { agenda }: DialogueHeader): LocalizedText | undefined {
  return agenda.find(item => item.itemId === itemId)?.influence?.name;
}

function optionsOf(poll: Poll) {
  if (poll.kind !== 'YesNoAbstain' || poll.options.length > 0) return poll.options;
  return texts.sv.yesNoAbstain.map((sv, index) => ({ sv, en: texts.en.yesNoAbstain[index] ?? sv }));
}
