import { expect, test } from 'vitest';
import { parsePlan, planFileName } from './planFile';

test('a file is called as the dialogue is, in plain letters', () => {
  const name = (sv: string) => planFileName({ sv }, 'sv', 'plan');
  expect(name('Demokrativeckan i Värmland: får alla höras?')).toBe('demokrativeckan-i-varmland-far-alla-horas.json');
  expect(name('ä'.repeat(100))).toBe(`${'a'.repeat(60)}.json`);
  expect(name('الديمقراطية')).toBe('plan.json');
});

test('a byte order mark is no mistake, and what is not JSON is nothing', () => {
  expect(parsePlan('\uFEFF{"title":{}}')).toEqual({ title: {} });
  expect(parsePlan('{ "title": ')).toBeUndefined();
});
