import type {
  Change, Contribution, DialogueHeader, Message, Mine, Poll, Presence, Snapshot, Tally,
} from './protocol';
import { newestTally } from './tally';

/** All that a page knows of its dialogue; replaced, never altered. */
export interface DialogueView {
  readonly protocol: number;
  readonly version: number;
  readonly header: DialogueHeader;
  readonly polls: readonly Poll[];
  readonly contributions: readonly Contribution[];
  /** By poll id, and by contribution id for its support. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly presence: Presence | undefined;
  readonly mine: Mine | undefined;
}

/** What a message led to. With `resume` the caller has to ask the engine for a snapshot. */
export interface Reduction {
  readonly view: DialogueView | undefined;
  readonly resume: boolean;
}

/** Takes in one message. Nothing that was shown goes back: an older version never replaces a newer one. */
export function reduce(view: DialogueView | undefined, message: Message): Reduction {
  if (message.type === 'Snapshot') return taken(fromSnapshot(view, message.body));
  if (view === undefined) return { view, resume: true };
  switch (message.type) {
    case 'Change': return applyChange(view, message.body);
    case 'Tally': return taken(withTally(view, message.body));
    case 'Mine': return applyMine(view, message.body);
    case 'Presence': return taken({ ...view, presence: message.body });
  }
}

const taken = (view: DialogueView): Reduction => ({ view, resume: false });

function fromSnapshot(view: DialogueView | undefined, snapshot: Snapshot): DialogueView {
  const known = view?.header.dialogueId === snapshot.header.dialogueId ? view : undefined;
  // Another host may be a moment behind the one we were connected to.
  const ordered = known !== undefined && known.version > snapshot.version ? known : snapshot;
  const ids = new Set([
    ...ordered.polls.map(({ pollId }) => pollId),
    ...ordered.contributions.map(({ contributionId }) => contributionId),
  ]);
  const tallies = new Map(snapshot.tallies.map((tally) => [tally.pollId, tally]));
  for (const [id, shown] of known?.tallies ?? []) {
    if (ids.has(id)) tallies.set(id, newestTally(shown, tallies.get(id) ?? shown));
  }
  return {
    protocol: snapshot.protocol,
    version: ordered.version,
    header: ordered.header,
    polls: ordered.polls,
    contributions: ordered.contributions,
    tallies,
    presence: snapshot.presence ?? known?.presence,
    mine: snapshot.mine === undefined ? known?.mine : newestMine(known?.mine, snapshot.mine),
  };
}

function applyChange(view: DialogueView, change: Change): Reduction {
  if (change.version <= view.version) return taken(view);
  if (change.from > view.version) return { view, resume: true };
  return taken({
    ...view,
    version: change.version,
    header: change.header ?? view.header,
    polls: upsert(view.polls, change.polls, change.removedPolls, (poll) => poll.pollId),
    contributions: upsert(
      view.contributions, change.contributions, change.removedContributions, (one) => one.contributionId),
  });
}

function upsert<T>(
  shown: readonly T[], changed: readonly T[] = [], removed: readonly string[] = [], idOf: (one: T) => string,
): readonly T[] {
  const byId = new Map(shown.map((one) => [idOf(one), one]));
  for (const id of removed) byId.delete(id);
  for (const one of changed) byId.set(idOf(one), one);
  // What changed comes in its order: a plan that was replaced may have the same polls in another one.
  const news = new Set(changed.map(idOf));
  const inOrder = changed[Symbol.iterator]();
  return [...byId].map(([id, one]) => news.has(id) ? inOrder.next().value ?? one : one);
}

function withTally(view: DialogueView, tally: Tally): DialogueView {
  const shown = view.tallies.get(tally.pollId);
  const newest = shown === undefined ? tally : newestTally(shown, tally);
  return newest === shown ? view : { ...view, tallies: new Map(view.tallies).set(tally.pollId, newest) };
}

/**
 * `Mine` carries no version, and one that was written before our latest ballot may arrive after it.
 * So a ballot missing from it is not believed until a snapshot says the same.
 */
function applyMine(view: DialogueView, mine: Mine): Reduction {
  const present = new Set(mine.ballots.map(({ pollId }) => pollId));
  const missing = (view.mine?.ballots ?? []).filter(
    ({ pollId, choice }) => choice.length > 0 && !present.has(pollId));
  const newest = newestMine(view.mine, mine);
  return {
    view: { ...view, mine: { ...newest, ballots: [...newest.ballots, ...missing] } },
    resume: missing.length > 0,
  };
}

function newestMine(shown: Mine | undefined, mine: Mine): Mine {
  const known = new Map((shown?.ballots ?? []).map((ballot) => [ballot.pollId, ballot]));
  const ballots = mine.ballots.map((ballot) => {
    const before = known.get(ballot.pollId);
    return before !== undefined && before.revision > ballot.revision ? before : ballot;
  });
  return { ...mine, ballots };
}
