import { describe, expect, it } from 'vitest';
import { contributionStates } from '../shared/protocol';
import { allowedDecisions, arrange, decisions, mergeTargets, movesOn, successor, tabOf } from './queue';
import { some } from './some';

const none = () => 0;
const at = (id: string, minute: number, more = {}) =>
  some.contribution(id, { receivedAt: `2026-11-22T17:${String(minute).padStart(2, '0')}:00Z`, ...more });

describe('arrange', () => {
  it('puts the one who has waited longest first', () => {
    expect(arrange([at('b', 2), at('a', 1), at('c', 3)], 'waiting', none, [])).toEqual(['a', 'b', 'c']);
  });

  it('puts the best supported first among the approved', () => {
    const approved = [at('a', 1, { state: 'Approved' }), at('b', 2, { state: 'OnProjector' })];
    expect(arrange(approved, 'approved', id => id === 'b' ? 5 : 2, [])).toEqual(['b', 'a']);
  });

  it('moves nothing that is shown: newcomers come last, also older and better supported ones', () => {
    const all = [at('a', 3), at('b', 2), at('early', 1)];
    expect(arrange(all, 'waiting', none, ['a', 'b'])).toEqual(['a', 'b', 'early']);
  });

  it('drops what has left the tab', () => {
    expect(arrange([at('a', 1), at('b', 2, { state: 'Rejected' })], 'waiting', none, ['b', 'a'])).toEqual(['a']);
  });

  it('keeps merged and withdrawn contributions out of every tab', () => {
    expect(tabOf('Merged')).toBeUndefined();
    expect(tabOf('Withdrawn')).toBeUndefined();
  });
});

describe('successor', () => {
  it('stays where it is while that is there', () => expect(successor(['a', 'b'], ['a', 'b', 'c'], 'b')).toBe('b'));
  it('goes to the next one', () => expect(successor(['a', 'b', 'c'], ['a', 'c'], 'b')).toBe('c'));
  it('goes over others that left at the same time', () => expect(successor(['a', 'b', 'c', 'd'], ['a', 'd'], 'b')).toBe('d'));
  it('goes back from the last one', () => expect(successor(['a', 'b', 'c'], ['a', 'b'], 'c')).toBe('b'));
  it('begins with the first', () => expect(successor([], ['a', 'b'], undefined)).toBe('a'));
  it('has nowhere to go in an empty tab', () => expect(successor(['a'], [], 'a')).toBeUndefined());
});

describe('decisions', () => {
  it('offers nothing for what is over', () => {
    expect(allowedDecisions('Merged')).toEqual([]);
    expect(allowedDecisions('Withdrawn')).toEqual([]);
  });

  it('never offers to show what is not approved', () => {
    const showable = contributionStates.filter(state => allowedDecisions(state).includes('show'));
    expect(showable).toEqual(['Approved', 'Answered']);
  });

  it('moves on after those that take a contribution away', () => {
    expect(decisions.filter(movesOn)).toEqual(['approve', 'reject', 'merge', 'answer']);
  });
});

describe('mergeTargets', () => {
  const all = [
    at('a', 1, { state: 'Approved', text: 'När byggs bussfilen?' }),
    at('b', 2, { state: 'Answered', text: 'Bussfil på Drottninggatan' }),
    at('c', 3, { text: 'Bussfil?' }),
    at('d', 4, { state: 'Approved', text: 'Simhallen' }),
  ];

  it('finds every typed word, whatever its case', () => {
    expect(mergeTargets(all, 'c', 'BUSSFIL drottning', none).map(t => t.contributionId)).toEqual(['b']);
  });

  it('offers all that everyone sees, best supported first, and never itself', () => {
    expect(mergeTargets(all, 'd', '', id => id === 'b' ? 9 : 0).map(t => t.contributionId)).toEqual(['b', 'a']);
  });
});
