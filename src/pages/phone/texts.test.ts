import { expect, test } from 'vitest';
import { ballotVerdicts, contributionStates, contributionVerdicts, rejectionReasons } from '../shared/protocol';
import { texts } from './texts';

const keysOf = (value: object, path = ''): string[] => Object.entries(value).flatMap(([key, inner]) =>
  typeof inner === 'object' && inner !== null ? keysOf(inner as object, `${path}${key}.`) : [`${path}${key}`]);
const words = (value: object): string[] => Object.values(value).flatMap((inner: unknown) =>
  typeof inner === 'object' && inner !== null ? words(inner)
    : [String(typeof inner === 'function' ? (inner as (...args: number[]) => string)(2, 3) : inner)]);

test('both languages say the same things, and neither is silent', () => {
  expect(keysOf(texts.en).sort()).toEqual(keysOf(texts.sv).sort());
  for (const text of [...words(texts.sv), ...words(texts.en)]) expect(text.trim()).not.toBe('');
});

test('every state and reason has words', () => {
  for (const language of [texts.sv, texts.en]) {
    expect(contributionStates.filter((state) => !(state in language.own))).toEqual([]);
    expect(rejectionReasons.filter((reason) => !(reason in language.reasons))).toEqual([]);
  }
});

test('words for verdicts belong to verdicts', () => {
  const verdicts: readonly string[] = [...ballotVerdicts, ...contributionVerdicts, 'other'];
  const named = [...Object.keys(texts.sv.ballotRefused), ...Object.keys(texts.sv.contributionRefused)];
  expect(named.filter((one) => !verdicts.includes(one))).toEqual([]);
});

test('a poll is never called an election, a referendum or a secret ballot', () => {
  const swedish = words(texts.sv).join(' ').toLowerCase();
  expect(swedish).not.toMatch(/valhemlig|e-röst|folkomröst|\bvalet\b|\bvaldag|\bval\b/);
  expect(words(texts.en).join(' ').toLowerCase()).not.toMatch(/secret ballot|e-voting|referendum|election/);
});
