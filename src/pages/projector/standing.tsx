import type { Poll, Tally } from '../shared/protocol';
import { Bilingual } from './bilingual';
import type { Tongue } from './state';
import { firstLanguage, phrase, type ProjectorTexts } from './text';

export interface StandingProps {
  readonly poll: Poll;
  readonly tally: Tally | undefined;
  readonly tongue: Tongue;
}

/** How many have voted; of a published poll, that this is final. */
export function Turnout({ poll, tally, tongue }: StandingProps) {
  const ballots = tally?.ballots ?? 0;
  const final = isFinal(poll, tally);
  return (
    <strong class={final ? 'turnout final' : 'turnout'}>
      <Bilingual
        of={phrase(tongue, t => final ? `${t.final}: ${t.ballots(ballots)}` : t.voted(ballots))}
        lang={firstLanguage(tongue)}
      />
    </strong>
  );
}

/** What there is to say about a poll beside its numbers: how many to choose, when a hidden result comes. */
export function stateOf(poll: Poll, tally: Tally | undefined): ((t: ProjectorTexts) => string) | undefined {
  const hidden = (tally?.counts.length ?? 0) === 0;
  if (isFinal(poll, tally)) return undefined;
  if (poll.state !== 'Open') return t => hidden ? t.closedHidden : t.closed;
  if (poll.kind === 'MultipleChoice') return t => t.several(poll.minChoices, poll.maxChoices) + (hidden ? `. ${t.openHidden}.` : '');
  return hidden ? t => t.openHidden : undefined;
}

function isFinal(poll: Poll, tally: Tally | undefined): boolean {
  return poll.state === 'Published' && (tally?.final ?? false);
}
