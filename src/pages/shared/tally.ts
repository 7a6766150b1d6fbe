import { pollStates, type Tally } from './protocol';

/**
 * Which of two tallies of one poll to show.
 * The newer version wins, and of two with the same version the one that arrived last, because closing and
 * publishing add no ballot; but neither `state` nor `final` ever goes back.
 */
export function newestTally(shown: Tally, arrived: Tally): Tally {
  const back = progress(arrived) - progress(shown);
  if (arrived.version < shown.version || (arrived.version === shown.version && back < 0)) return shown;
  return back < 0 ? { ...arrived, state: shown.state, final: shown.final } : arrived;
}

const progress = ({ state, final }: Tally): number => 2 * pollStates.indexOf(state) + (final ? 1 : 0);

/** A share in whole percent. */
export const percent = (count: number, ballots: number): number =>
  ballots <= 0 ? 0 : Math.round((100 * count) / ballots);
