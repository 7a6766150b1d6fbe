import { describe, expect, it } from 'vitest';
import { some } from './some';
import { beginning, next, type DeskEvent, type DeskState } from './state';

const after = (...events: DeskEvent[]): DeskState => events.reduce(next, beginning);
const viewed = (ids: readonly string[], more = {}): DeskEvent => ({
  type: 'viewed',
  view: some.view({ contributions: ids.map((id, index) => some.contribution(id, { receivedAt: `2026-11-22T17:0${index}:00Z` })), ...more }),
});

describe('the queue under the hands', () => {
  it('begins with the first', () => expect(after(viewed(['a', 'b'])).tabs.waiting.current).toBe('a'));

  it('stays on its item when others arrive', () => {
    const state = after(viewed(['b']), viewed(['a', 'b', 'c']));
    expect(state.tabs.waiting).toEqual({ shown: ['b', 'a', 'c'], current: 'b' });
  });

  it('goes on when its item is decided by somebody else', () => {
    expect(after(viewed(['a', 'b', 'c']), { type: 'current', id: 'b' }, viewed(['a', 'c'])).tabs.waiting.current).toBe('c');
  });

  it('goes on at once when its own item is decided', () => {
    expect(after(viewed(['a', 'b']), { type: 'movedOn', from: 'a' }).tabs.waiting.current).toBe('b');
  });

  it('stays on the last one until that is gone', () => {
    const waiting = after(viewed(['a']), { type: 'movedOn', from: 'a' });
    expect(waiting.tabs.waiting.current).toBe('a');
    expect(next(waiting, viewed([])).tabs.waiting.current).toBeUndefined();
  });

  it('does not go on when the moderator has gone elsewhere meanwhile', () => {
    const state = after(viewed(['a', 'b', 'c']), { type: 'current', id: 'c' }, { type: 'movedOn', from: 'a' });
    expect(state.tabs.waiting.current).toBe('c');
  });

  it('steps to its ends and no further', () => {
    const begun = after(viewed(['a', 'b', 'c']));
    const step = (state: DeskState, by: 'next' | 'previous' | 'first' | 'last') => next(state, { type: 'step', by });
    expect(step(begun, 'previous').tabs.waiting.current).toBe('a');
    expect(step(begun, 'last').tabs.waiting.current).toBe('c');
    expect(step(step(begun, 'last'), 'next').tabs.waiting.current).toBe('c');
    expect(step(step(begun, 'next'), 'first').tabs.waiting.current).toBe('a');
  });

  it('sorts the approved by support when one comes to them, and not under the hands', () => {
    const contributions = [some.contribution('a', { state: 'Approved' }), some.contribution('b', { state: 'Approved' })];
    const with5 = some.view({ contributions, tallies: new Map([['b', some.tally('b', 5)]]) });
    const state = after({ type: 'viewed', view: some.view({ contributions }) }, { type: 'viewed', view: with5 });
    expect(state.tabs.approved.shown).toEqual(['a', 'b']);
    expect(next(state, { type: 'tab', tab: 'approved' }).tabs.approved.shown).toEqual(['b', 'a']);
  });
});

describe('what the projector showed', () => {
  it('is remembered through a blank', () => {
    const poll = { kind: 'Poll', id: 'trygg' } as const;
    const state = after(
      viewed([], { header: some.header({ projection: poll }) }), viewed([], { header: some.header({ projection: { kind: 'Blank' } }) }));
    expect(state.lit).toEqual(poll);
  });
});

describe('commands on their way', () => {
  it('are busy until they are settled', () => {
    const sent = after({ type: 'sent', name: 'Approve a' }, { type: 'sent', name: 'Approve b' });
    expect([...next(sent, { type: 'settled', name: 'Approve a' }).busy]).toEqual(['Approve b']);
  });
});
