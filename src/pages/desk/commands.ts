import type { DeskAnswer, DeskMethods, DeskVerdict } from '../shared/protocol.calls';
import type { ContributionState, DialogueState, PollState } from '../shared/protocol';

type Methods = Omit<DeskMethods, 'Resume'>;

/** Something a moderator asks of the dialogue: a method of the desk hub with its argument. */
export type DeskCommand = {
  [M in keyof Methods]: Methods[M]['argument'] extends undefined
    ? { readonly method: M }
    : { readonly method: M; readonly argument: Methods[M]['argument'] };
}[keyof Methods];

/** Sends a command once. Rejects when it is not known whether it arrived. */
export type SendCommand = (command: DeskCommand) => Promise<DeskAnswer>;

/** Long enough for an engine to be started again, short enough that nobody has forgotten what they asked for. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 900;

/**
 * Sends a command until its outcome is known, always with the same argument, and gives up with `TryAgain`.
 * An attempt whose answer was lost may have been carried out; that its effect is already there is then no refusal.
 */
export async function settle(
  command: DeskCommand,
  send: SendCommand,
  pause: (ms: number) => Promise<void>,
  now: () => number,
): Promise<DeskAnswer> {
  const giveUp = now() + PATIENCE_MS;
  let uncertain = false;
  for (;;) {
    const answer = await send(command).catch((): DeskAnswer => ({ verdict: 'TryAgain' }));
    if (isAlreadySo(command, answer, uncertain)) return { ...answer, verdict: 'Done' };
    if (!isPassing(command, answer)) return answer;
    uncertain ||= answer.verdict === 'TryAgain';
    const wait = answer.retryAfterMs ?? PAUSE_MS;
    if (now() + wait > giveUp) return uncertain ? { verdict: 'TryAgain' } : answer;
    await pause(wait);
  }
}

/** Names a command together with what it is about, so that its button knows it is on the way. */
export function nameOf(command: DeskCommand): string {
  if (!('argument' in command)) return nameFor(command.method);
  const { method, argument } = command;
  if (typeof argument === 'string') return nameFor(method, argument);
  if ('contributionId' in argument) return nameFor(method, argument.contributionId);
  if ('pollId' in argument) return nameFor(method, argument.pollId);
  return nameFor(method, 'id' in argument ? argument.id : argument.kind);
}

export function nameFor(method: DeskCommand['method'], target = ''): string {
  return `${method} ${target}`;
}

function isPassing({ method }: DeskCommand, { verdict, state }: DeskAnswer): boolean {
  // A poll is counted once more after it has closed, and can be published from then on.
  const counting = method === 'PublishPoll' && verdict === 'WrongState' && state === 'Closed';
  return verdict === 'TryAgain' || verdict === 'TooFast' || counting;
}

const led: Readonly<Partial<Record<keyof Methods, DialogueState | PollState | ContributionState>>> = {
  OpenDialogue: 'Open', PauseDialogue: 'Paused', ResumeDialogue: 'Open', CloseDialogue: 'Closed', ArchiveDialogue: 'Archived',
  OpenPoll: 'Open', ClosePoll: 'Closed', PublishPoll: 'Published',
  Approve: 'Approved', Reject: 'Rejected', Merge: 'Merged',
};

const gone: Readonly<Partial<Record<keyof Methods, DeskVerdict>>> = { RemovePoll: 'UnknownPoll' };

function isAlreadySo({ method }: DeskCommand, { verdict, state }: DeskAnswer, uncertain: boolean): boolean {
  // The desk makes poll ids at random, so one that is taken was taken by an earlier attempt of this very form.
  if (method === 'AddPoll' && verdict === 'PollIdTaken') return true;
  if (!uncertain) return false;
  return (verdict === 'WrongState' && state !== undefined && led[method] === state) || gone[method] === verdict;
}
