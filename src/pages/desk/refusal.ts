import type { DeskAnswer } from '../shared/protocol.calls';
import type { DeskCommand } from './commands';
import type { DeskTexts } from './text';

/** Why something was not done, in plain words. */
export function refusalText(command: DeskCommand, answer: DeskAnswer, t: DeskTexts): string {
  if (answer.verdict === 'WrongState' && answer.state !== undefined) {
    const name = stateNames(command, t)[answer.state];
    if (name !== undefined) return t.wrongStateIs(name.toLocaleLowerCase());
  }
  // A newer engine may have words that this page has not learned.
  return t.verdicts[answer.verdict] ?? t.trouble.unexpected;
}

function stateNames({ method }: DeskCommand, t: DeskTexts): Readonly<Record<string, string>> {
  if (method.endsWith('Dialogue')) return t.dialogue.states;
  return method.endsWith('Poll') ? t.polls.states : t.queue.states;
}
