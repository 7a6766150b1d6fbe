import type { Choice, Poll } from '../shared/protocol';

/** What a poll lets one choose, as far as a choice is concerned. */
export type ChoiceRule = Pick<Poll, 'kind' | 'minChoices' | 'maxChoices'>;

export const isMultiple = (rule: ChoiceRule): boolean => rule.kind === 'MultipleChoice' && rule.maxChoices > 1;

/** How many options may be chosen: the smallest and the largest number. */
export const allowed = (rule: ChoiceRule): readonly [number, number] =>
  rule.kind === 'MultipleChoice' ? [rule.minChoices, rule.maxChoices] : [1, 1];

/** May this choice be sent? */
export function isComplete(rule: ChoiceRule, choice: Choice): boolean {
  const [min, max] = allowed(rule);
  return choice.length >= Math.max(1, min) && choice.length <= max && new Set(choice).size === choice.length;
}

/** May one more option be added? */
export const isFull = (rule: ChoiceRule, choice: Choice): boolean => choice.length >= allowed(rule)[1];

/** The choice after one option was pressed: a single choice moves, a multiple one is added to or taken from. */
export function press(rule: ChoiceRule, choice: Choice, option: number): Choice {
  if (!isMultiple(rule)) return [option];
  if (choice.includes(option)) return choice.filter((one) => one !== option);
  return isFull(rule, choice) ? choice : [...choice, option];
}

/** The same options, in whatever order? */
export const isSameChoice = (one: Choice, other: Choice): boolean =>
  one.length === other.length && one.every((option) => other.includes(option));
