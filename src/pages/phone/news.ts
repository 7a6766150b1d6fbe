import { localized, type Language } from '../shared/i18n';
import type { Contribution, Poll } from '../shared/protocol';
import type { Happening, PhoneState } from './state';
import type { sv } from './text.sv';

/**
 * What is worth saying aloud: one's own vote, a poll that opened, closed or was published, one's own contribution
 * judged. Numbers that stream are never among it, and neither is the first sight of a dialogue.
 */
export function newsOf(
  before: PhoneState, after: PhoneState, happening: Happening, t: typeof sv, language: Language,
): readonly string[] {
  if (happening.type === 'Answered') return ofAnswer(happening, t);
  if (before.view === undefined || after.view === undefined || before.view === after.view) return [];
  return [
    ...ofPolls(before.view.polls, after.view.polls, t, language),
    ...ofMine(before.view.mine?.contributions ?? [], after.view.mine?.contributions ?? [], t),
  ];
}

function ofAnswer({ pending, answer }: Happening & { type: 'Answered' }, t: typeof sv): readonly string[] {
  switch (pending.kind) {
    case 'ballot':
      if (answer.verdict === 'Recorded') return [t.news.counted];
      if (answer.verdict === 'Withdrawn') return [t.news.withdrawn];
      if (answer.verdict === 'Superseded' || answer.verdict === 'NothingToWithdraw') return [];
      return [wordsFor(t.ballotRefused, answer.verdict)];
    case 'contribution':
      return [answer.verdict === 'Received' ? t.news.received : wordsFor(t.contributionRefused, answer.verdict)];
    case 'support':
    case 'withdrawal':
      return [];
  }
}

function ofPolls(
  before: readonly Poll[], after: readonly Poll[], t: typeof sv, language: Language,
): readonly string[] {
  const known = new Map(before.map((poll) => [poll.pollId, poll.state]));
  return after.filter(({ pollId, state }) => known.get(pollId) !== state).flatMap(({ state, title }) => {
    const words = localized(title, language);
    switch (state) {
      case 'Open': return [t.news.opened(words)];
      case 'Closed': return [t.news.closed(words)];
      case 'Published': return [t.news.published(words)];
      case 'Draft': return [];
    }
  });
}

function ofMine(before: readonly Contribution[], after: readonly Contribution[], t: typeof sv): readonly string[] {
  const known = new Map(before.map((one) => [one.contributionId, one.state]));
  return after
    .filter(({ contributionId, state }) => known.has(contributionId) && known.get(contributionId) !== state)
    .filter(({ state }) => state !== 'Withdrawn' && state !== 'Pending')
    .map(({ state }) => t.news.judged(t.own[state]));
}

/** The words for a verdict, or the general ones. */
export const wordsFor = (words: Readonly<Record<string, string>> & { readonly other: string }, verdict: string): string =>
  words[verdict] ?? words.other;
