import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../shared/protocol';
import { articlesInWords, barriersIn, bySeverity, countsOf } from './findings';
import { some } from './some';
import { texts } from './text';

const found = (...each: Severity[]): readonly Finding[] => each.map((severity, index) => some.finding({ severity, rule: `${index}` }));

describe('bySeverity', () => {
  it('puts the heaviest first, and keeps the order of the plan within a group', () => {
    const groups = bySeverity(found('Note', 'Barrier', 'Weakness', 'Barrier'));
    expect(groups.map(({ severity, findings }) => [severity, findings.map(({ rule }) => rule)]))
      .toEqual([['Barrier', ['1', '3']], ['Weakness', ['2']], ['Note', ['0']]]);
  });

  it('says once what is found at several places', () => {
    const at = (place: string, rule = 'level') => some.finding({ place, rule });
    const [group] = bySeverity([at('/agenda/0'), at('', 'feedback'), at('/agenda/2')]);
    expect(group?.findings.map(({ rule, places }) => [rule, places])).toEqual([['level', ['/agenda/0', '/agenda/2']], ['feedback', ['']]]);
  });

  it('keeps apart what one rule says in different words', () => {
    expect(bySeverity([some.finding(), some.finding({ problem: { sv: 'Något annat.' } })])[0]?.findings).toHaveLength(2);
  });

  it('has no empty groups', () => expect(bySeverity([])).toEqual([]));

  it('loses nothing of a newer engine', () => {
    expect(bySeverity(found('Crisis' as Severity)).map(({ severity }) => severity)).toEqual(['Note']);
  });
});

describe('countsOf', () => {
  it('says how many of each, in one phrase', () => {
    expect(countsOf(found('Barrier', 'Weakness', 'Weakness', 'Note'), texts.sv)).toBe('1 hinder, 2 svagheter och 1 sak att tänka på');
    expect(countsOf(found('Barrier', 'Note', 'Barrier'), texts.en)).toBe('2 barriers and 1 thing to consider');
    expect(countsOf(found('Weakness'), texts.sv)).toBe('1 svaghet');
  });
});

describe('barriersIn', () => {
  it('counts barriers alone', () => expect(barriersIn(found('Barrier', 'Weakness', 'Barrier'))).toBe(2));
});

describe('articlesInWords', () => {
  it('names each instrument as people do, once', () => {
    expect(articlesInWords(['CRC 12', 'UDHR 21', 'CRC 2'], texts.sv))
      .toEqual(['barnkonventionen, artikel 12 och 2', 'FN:s allmänna förklaring, artikel 21']);
    expect(articlesInWords(['CRPD 9.1', 'CRPD 29'], texts.en))
      .toEqual(['Convention on the Rights of Persons with Disabilities, articles 9.1 and 29']);
  });

  it('leaves an instrument that it does not know by its letters', () => {
    expect(articlesInWords(['XYZ 7'], texts.sv)).toEqual(['XYZ, artikel 7']);
  });
});
