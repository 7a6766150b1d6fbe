import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '../shared/protocol.calls';
import { nameOf, settle, type DeskCommand } from './commands';

const approve: DeskCommand = { method: 'Approve', argument: 'a' };

/** Plays answers in turn; an undefined one is a connection that broke. Keeps what was sent and how long was waited. */
async function played(command: DeskCommand, ...answers: (DeskAnswer | undefined)[]) {
  const sent: DeskCommand[] = [];
  const pauses: number[] = [];
  let now = 0;
  const answer = await settle(
    command,
    one => {
      sent.push(one);
      const now = answers[sent.length - 1];
      return now ? Promise.resolve(now) : Promise.reject(new Error('No connection.'));
    },
    ms => { pauses.push(ms); now += ms; return Promise.resolve(); },
    () => now,
  );
  return { answer, sent, pauses };
}

describe('settle', () => {
  it('answers what the engine answers', async () => {
    expect((await played(approve, { verdict: 'Done', version: 3 })).answer).toEqual({ verdict: 'Done', version: 3 });
    expect((await played(approve, { verdict: 'NotModerator' })).sent).toHaveLength(1);
  });

  it('tries again with the same argument, when the engine says', async () => {
    const { answer, sent, pauses } = await played(
      approve, { verdict: 'TryAgain', retryAfterMs: 250 }, { verdict: 'TooFast', retryAfterMs: 400 }, { verdict: 'Done' });
    expect(answer.verdict).toBe('Done');
    expect(sent).toEqual([approve, approve, approve]);
    expect(pauses).toEqual([250, 400]);
  });

  it('tries again when the connection breaks, and gives up in the end', async () => {
    const { answer, sent, pauses } = await played(approve);
    expect(answer.verdict).toBe('TryAgain');
    expect(sent.length).toBeGreaterThan(10);
    expect(pauses.reduce((a, b) => a + b)).toBeLessThanOrEqual(20_000);
  });

  it('takes an effect that is already there after a lost answer as done', async () => {
    expect((await played(approve, undefined, { verdict: 'WrongState', state: 'Approved' })).answer.verdict).toBe('Done');
    const remove: DeskCommand = { method: 'RemovePoll', argument: 'p' };
    expect((await played(remove, undefined, { verdict: 'UnknownPoll' })).answer.verdict).toBe('Done');
  });

  it('takes the same at the first attempt as a refusal: somebody else did it', async () => {
    expect((await played(approve, { verdict: 'WrongState', state: 'Approved' })).answer.verdict).toBe('WrongState');
  });

  it('takes another state after a lost answer as a refusal', async () => {
    expect((await played(approve, undefined, { verdict: 'WrongState', state: 'Merged' })).answer.verdict).toBe('WrongState');
  });

  it('adds a poll once, however often it is sent', async () => {
    const add: DeskCommand = { method: 'AddPoll', argument: { pollId: 'poll-1', title: { sv: 'Paus?' } } };
    expect((await played(add, { verdict: 'PollIdTaken' })).answer.verdict).toBe('Done');
  });

  it('waits for a closed poll to be counted before it is published', async () => {
    const publish: DeskCommand = { method: 'PublishPoll', argument: 'p' };
    const { answer } = await played(publish, { verdict: 'WrongState', state: 'Closed' }, { verdict: 'Done' });
    expect(answer.verdict).toBe('Done');
  });
});

describe('nameOf', () => {
  it('tells commands apart by what they are about', () => {
    expect(nameOf(approve)).toBe('Approve a');
    expect(nameOf({ method: 'Reject', argument: { contributionId: 'a', reason: 'Unclear' } })).toBe('Reject a');
    expect(nameOf({ method: 'OpenPoll', argument: { pollId: 'p' } })).toBe('OpenPoll p');
    expect(nameOf({ method: 'ShowOnProjector', argument: { kind: 'Poll', id: 'p' } })).toBe('ShowOnProjector p');
    expect(nameOf({ method: 'ShowOnProjector', argument: { kind: 'Blank' } })).toBe('ShowOnProjector Blank');
    expect(nameOf({ method: 'LowerHands' })).toBe('LowerHands ');
  });
});
