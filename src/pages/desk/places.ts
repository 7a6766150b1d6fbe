import { localized, type Language } from '../shared/i18n';
import type { DialoguePlan } from '../shared/protocol';
import type { DeskTexts } from './text';

/** Where a JSON pointer leads in a plan, in the words of somebody who sees its agenda and polls and not its file. */
export function placeOf(pointer: string, plan: DialoguePlan, { places: t }: DeskTexts, language: Language): string {
  const [member = '', index, inner, innerIndex] = pointer.split('/').slice(1);
  const number = Number(index);
  if (member === 'agenda') {
    const item = plan.agenda?.[number];
    if (item !== undefined) return t.item(number + 1, localized(item.title, language));
  }
  if (member === 'polls') {
    const poll = plan.polls?.[number];
    if (poll !== undefined) {
      const named = t.poll(localized(poll.title, language));
      return inner === 'options' && innerIndex !== undefined ? t.option(named, Number(innerIndex) + 1) : named;
    }
  }
  if (member === 'arenas') {
    const name = plan.arenas?.[number]?.name;
    if (name !== undefined) return t.arena(localized(name, language));
  }
  // A newer engine may know members that this page has not learned.
  return member === '' ? t.whole : (t.members as Readonly<Record<string, string>>)[member] ?? pointer;
}
