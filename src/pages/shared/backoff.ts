const FIRST_MAX_MS = 3_000;
const MAX_MS = 30_000;

/**
 * How long to wait before the next attempt, after `failures` failed ones.
 * A thousand phones lose a restarted engine in the same moment and must not come back in the same moment:
 * the first attempts spread over three seconds, later ones over ever longer times.
 * @param random from 0 up to 1, fresh for each attempt
 */
export function backoffMs(failures: number, random: number): number {
  if (failures === 0) return random * FIRST_MAX_MS;
  return Math.min(MAX_MS, 1_000 * 2 ** failures) * (0.5 + random);
}
