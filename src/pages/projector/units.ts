/** A length in units of the picture, see `fit.ts`, as CSS. */
export function units(length: number): string {
  return `calc(var(--u) * ${length})`;
}
