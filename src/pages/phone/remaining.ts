/** Time left in words' precision: minutes while there is plenty, seconds only at the very end. */
export type Remaining =
  | { readonly unit: 'minutes' | 'seconds'; readonly count: number }
  | { readonly unit: 'underMinute' | 'now' };

/** @param leftMs milliseconds until the close; none or negative when it is due */
export function remaining(leftMs: number): Remaining {
  const seconds = Math.ceil(leftMs / 1_000);
  if (seconds <= 0) return { unit: 'now' };
  if (seconds <= 30) return { unit: 'seconds', count: seconds };
  if (seconds < 60) return { unit: 'underMinute' };
  return { unit: 'minutes', count: Math.ceil(seconds / 60) };
}
