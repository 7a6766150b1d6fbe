import { describe, expect, it } from 'vitest';
import { addOption, draftOf, limits, mistakesOf, newDraft, pasteOptions, planOf, type PollDraft } from './pollDraft';
import { some } from './some';

const words = (sv: string, en = '') => ({ sv, en });
const draft = (more: Partial<PollDraft> = {}): PollDraft =>
  ({ ...newDraft('p'), title: words('Paus?'), options: [words('Ja'), words('Nej')], ...more });

describe('planOf', () => {
  it('makes yes, no, abstain out of a question alone', () => {
    expect(planOf({ ...newDraft('p'), title: words(' Paus? ') }, 'sv'))
      .toEqual({ pollId: 'p', kind: 'YesNoAbstain', title: { sv: 'Paus?' }, tallyVisibility: 'Live' });
  });

  it('leaves empty options out', () => {
    const plan = planOf(draft({ kind: 'SingleChoice', options: [words('Ja'), words('  '), words('Nej')] }), 'sv');
    expect(plan.options).toEqual([{ sv: 'Ja' }, { sv: 'Nej' }]);
    expect(plan.maxChoices).toBeUndefined();
  });

  it('allows as many choices as there are options where nothing else is said', () => {
    const plan = planOf(draft({ kind: 'MultipleChoice', options: [words('a'), words('b'), words('c'), words('')] }), 'sv');
    expect([plan.minChoices, plan.maxChoices]).toEqual([1, 3]);
  });

  it('sends a translation only where one is asked for', () => {
    const both = draft({ title: words('Paus?', 'A break?') });
    expect(planOf(both, 'sv').title).toEqual({ sv: 'Paus?' });
    expect(planOf(both, 'en').title).toEqual({ en: 'A break?' });
    expect(planOf({ ...both, translated: true }, 'sv').title).toEqual({ sv: 'Paus?', en: 'A break?' });
  });
});

describe('mistakesOf', () => {
  it('finds none in a whole poll', () => expect(mistakesOf(draft({ kind: 'SingleChoice' }), 'sv')).toEqual([]));

  it('finds everything at once', () => {
    const wrong = draft({ kind: 'MultipleChoice', title: words(''), options: [words('Ja'), words('')], minChoices: 3 });
    expect(mistakesOf(wrong, 'sv')).toEqual(['questionEmpty', 'tooFewOptions', 'choiceRange']);
  });

  it('asks for fewest choices no more than most', () => {
    const three = { kind: 'MultipleChoice', options: [words('a'), words('b'), words('c')] } as const;
    expect(mistakesOf(draft({ ...three, minChoices: 3, maxChoices: 2 }), 'sv')).toEqual(['choiceRange']);
    expect(mistakesOf(draft({ ...three, minChoices: 2, maxChoices: 2 }), 'sv')).toEqual([]);
  });
});

describe('draftOf', () => {
  it('gives back the plan it was made from', () => {
    const poll = some.poll({
      itemId: 'lyssna', kind: 'MultipleChoice', minChoices: 1, maxChoices: 2, tallyVisibility: 'WhenPublished',
      title: { sv: 'Vad?', en: 'What?' }, options: [{ sv: 'a' }, { sv: 'b' }, { sv: 'c' }],
    });
    const { pollId, itemId, kind, title, options, minChoices, maxChoices, tallyVisibility } = poll;
    expect(planOf(draftOf(poll), 'sv')).toEqual({ pollId, itemId, kind, title, options, minChoices, maxChoices, tallyVisibility });
  });
});

describe('options', () => {
  it('take a pasted list, from where it is pasted', () => {
    const filled = pasteOptions(draft({ options: [words('Ja'), words('')] }), 1, 'sv', 'Nej\r\n\n Kanske \n');
    expect(filled.options.map(one => one.sv)).toEqual(['Ja', 'Nej', 'Kanske']);
  });

  it('are twelve at most', () => {
    const many = pasteOptions(draft(), 0, 'sv', Array.from({ length: 20 }, (_, i) => `val ${i}`).join('\n'));
    expect(many.options).toHaveLength(limits.options);
    expect(addOption(many).options).toHaveLength(limits.options);
  });
});
