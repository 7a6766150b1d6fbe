import { describe, expect, test } from 'vitest';
import type { Message } from './protocol';
import { some } from './some';
import { reduce, type DialogueView } from './state';

const after = (...messages: Message[]) =>
  messages.reduce<{ view: DialogueView | undefined; resume: boolean }>(
    ({ view }, message) => reduce(view, message), { view: undefined, resume: false });
const snapshot = (...args: Parameters<typeof some.snapshot>): Message =>
  ({ type: 'Snapshot', body: some.snapshot(...args) });
const mine = (...pollIds: string[]): Message => ({
  type: 'Mine',
  body: { attendance: 'Room', handRaised: false, ballots: pollIds.map((id) => some.receipt(id)), contributions: [] },
});

describe('a change', () => {
  test('that follows is applied, and upserts', () => {
    const { view, resume } = after(snapshot(), {
      type: 'Change',
      body: { from: 14, version: 15, polls: [some.poll('trygg', { state: 'Closed' }), some.poll('ny')] },
    });
    expect(resume).toBe(false);
    expect(view?.version).toBe(15);
    expect(view?.polls.map(({ pollId, state }) => [pollId, state])).toEqual([['trygg', 'Closed'], ['ny', 'Open']]);
  });

  test('brings the order of what it brings', () => {
    const polls = ['one', 'two', 'three'].map((id) => some.poll(id));
    const { view } = after(snapshot({ polls }), {
      type: 'Change',
      body: { from: 14, version: 15, polls: ['new', 'three', 'two'].map((id) => some.poll(id)), removedPolls: ['one'] },
    });
    expect(view?.polls.map(({ pollId }) => pollId)).toEqual(['new', 'three', 'two']);
  });

  test('leaves what it does not bring where it was', () => {
    const polls = ['one', 'two', 'three'].map((id) => some.poll(id));
    const { view } = after(snapshot({ polls }), {
      type: 'Change', body: { from: 14, version: 15, polls: [some.poll('two', { state: 'Closed' }), some.poll('four')] },
    });
    expect(view?.polls.map(({ pollId }) => pollId)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('takes away what it removes', () => {
    const { view } = after(
      snapshot({ contributions: [some.contribution()] }),
      {
        type: 'Change',
        body: { from: 14, version: 15, removedPolls: ['trygg'], removedContributions: ['a'.repeat(32)] },
      });
    expect(view?.polls).toEqual([]);
    expect(view?.contributions).toEqual([]);
  });

  test('that overlaps what is known is applied', () => {
    expect(after(snapshot(), { type: 'Change', body: { from: 10, version: 16 } }).view?.version).toBe(16);
  });

  test('that is known already is ignored', () => {
    const { view, resume } = after(snapshot(), {
      type: 'Change', body: { from: 13, version: 14, removedPolls: ['trygg'] },
    });
    expect([view?.polls.length, resume]).toEqual([1, false]);
  });

  test('after a gap asks for a snapshot and changes nothing', () => {
    const { view, resume } = after(snapshot(), { type: 'Change', body: { from: 15, version: 16 } });
    expect([view?.version, resume]).toEqual([14, true]);
  });

  test('before any snapshot asks for one', () => {
    expect(after({ type: 'Change', body: { from: 0, version: 1 } })).toEqual({ view: undefined, resume: true });
  });
});

describe('a snapshot', () => {
  test('replaces all that is older', () => {
    const { view } = after(snapshot(), snapshot({ version: 20, polls: [some.poll('ny')] }));
    expect(view?.polls.map(({ pollId }) => pollId)).toEqual(['ny']);
  });

  test('of a host that is behind takes nothing back', () => {
    const { view } = after(
      snapshot({ polls: [some.poll('trygg', { state: 'Published' })] }), snapshot({ version: 13 }));
    expect([view?.version, view?.polls[0]?.state]).toEqual([14, 'Published']);
  });

  test('never takes a tally back', () => {
    const { view } = after(
      snapshot(), { type: 'Tally', body: some.tally(8) }, snapshot({ version: 15, tallies: [some.tally(7)] }));
    expect(view?.tallies.get('trygg')?.version).toBe(8);
  });

  test('keeps the tally of a poll that it says nothing of, and forgets that of one that is gone', () => {
    const first = after(snapshot(), { type: 'Tally', body: some.tally(8) });
    expect(reduce(first.view, snapshot({ version: 15 })).view?.tallies.size).toBe(1);
    expect(reduce(first.view, snapshot({ version: 15, polls: [] })).view?.tallies.size).toBe(0);
  });

  test('of another dialogue replaces everything', () => {
    const { view } = after(snapshot(), snapshot({ version: 2, header: some.header({ dialogueId: 'annat' }) }));
    expect(view?.version).toBe(2);
  });
});

describe('mine', () => {
  test('with an older revision does not take a changed ballot back', () => {
    const { view } = after(
      snapshot({ mine: { attendance: 'Room', handRaised: false, ballots: [some.receipt('trygg', 2, [1])], contributions: [] } }),
      mine('trygg'));
    expect(view?.mine?.ballots).toEqual([some.receipt('trygg', 2, [1])]);
  });

  test('without a ballot that is known keeps it and asks for a snapshot, which decides', () => {
    const { view, resume } = after(snapshot(), mine('trygg', 'teman'), mine('teman'));
    expect([view?.mine?.ballots.length, resume]).toEqual([2, true]);
    expect(reduce(view, snapshot()).view?.mine?.ballots).toEqual([]);
  });
});

test('presence is the newest', () => {
  const presence = { room: 41, remote: 96, handsRoom: 1, handsRemote: 0 };
  expect(after(snapshot(), { type: 'Presence', body: presence }).view?.presence).toEqual(presence);
});
