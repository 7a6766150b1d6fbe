import type { AgendaItem, Influence, Poll } from '../shared/protocol';

/**
 * What the answers to each poll can change, by poll id, where it has to be said: a poll under another one of the
 * same item, or right under that item itself, has it above already.
 */
export function influenceByPoll(
  polls: readonly Poll[], agenda: readonly AgendaItem[], itemAbove: string | undefined,
): ReadonlyMap<string, Influence> {
  const said = new Map<string, Influence>();
  let above = itemAbove;
  for (const { pollId, itemId } of polls) {
    const influence = agenda.find((item) => item.itemId === itemId)?.influence;
    if (itemId !== above && influence !== undefined) said.set(pollId, influence);
    above = itemId;
  }
  return said;
}
