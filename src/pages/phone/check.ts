import type { BallotReceipt, CountedBallot, Tally } from '../shared/protocol';
import { isSameChoice } from './choice';

/** What looking up one's ballot among all counted ones shows. */
export interface BallotCheck {
  readonly outcome: 'Counted' | 'OtherChoice' | 'Missing';
  /** How many ballots the list holds. */
  readonly ballots: number;
  /** Does counting the list again give the published numbers? */
  readonly recounts: boolean;
}

/** Looks up a receipt among the counted ballots, and counts them all again. */
export function checkBallot(list: readonly CountedBallot[], receipt: BallotReceipt, tally: Tally): BallotCheck {
  const counted = list.find(({ ballotId }) => ballotId === receipt.ballotId);
  const counts = tally.counts.map((_, option) => list.filter(({ choice }) => choice.includes(option)).length);
  return {
    outcome: counted === undefined ? 'Missing'
      : isSameChoice(counted.choice, receipt.choice) ? 'Counted' : 'OtherChoice',
    ballots: list.length,
    recounts: list.length === tally.ballots && counts.every((count, option) => count === tally.counts[option]),
  };
}
