import { describe, expect, it } from 'vitest';
import { bySignatory, matching } from './commitments';
import { some } from './some';

const all = [
  some.commitment('KH-1', { signatory: { sv: 'Kristinehamns kommun' }, statement: { sv: 'Hålla en demokrativecka', en: 'Hold a Democracy Week' } }),
  some.commitment('RV-1', { statement: { sv: 'Driva ett offentligt samtal' } }),
  some.commitment('OR-1', { signatory: { sv: 'Örebro kommun' }, kind: { sv: 'Kommunikation' } }),
  some.commitment('RV-2', { statement: { sv: 'Berätta varför demokratin är viktig' } }),
];
const found = (typed: string) => matching(all, typed).map(({ key }) => key);

describe('matching', () => {
  it('finds every typed word, whatever its case, in the statement, the kind, the signatory or the key', () => {
    expect(found('VÄRMLAND samtal')).toEqual(['RV-1', 'RV-2']);
    expect(found('demokrati')).toEqual(['KH-1', 'RV-2']);
    expect(found('kommunikation')).toEqual(['OR-1']);
    expect(found('kh-1')).toEqual(['KH-1']);
    expect(found('democracy week')).toEqual(['KH-1']);
  });

  it('finds all where nothing is typed', () => expect(found('  ')).toHaveLength(4));
});

describe('bySignatory', () => {
  it('orders the signatories as their language does, and keeps the order of their commitments', () => {
    expect(bySignatory(all, 'sv').map(({ signatory, commitments }) => [signatory, commitments.map(({ key }) => key)])).toEqual([
      ['Kristinehamns kommun', ['KH-1']], ['Region Värmland', ['RV-1', 'RV-2']], ['Örebro kommun', ['OR-1']],
    ]);
  });
});
