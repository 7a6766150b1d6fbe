import type { Connection } from '../shared/live';
import type { BallotReceipt, Contribution, Message, Mine } from '../shared/protocol';
import { reduce, type DialogueView } from '../shared/state';
import { drop, put, settle, type Answer, type Outbox, type Pending } from './outbox';
import { keepReceipts, type Receipts } from './receipts';

/** All that the phone knows; replaced, never altered. */
export interface PhoneState {
  readonly connection: Connection;
  /** Undefined until the first snapshot. */
  readonly view: DialogueView | undefined;
  readonly outbox: Outbox;
  readonly receipts: Receipts;
}

/** Something that happened. */
export type Happening =
  | { readonly type: 'Connection'; readonly connection: Connection }
  | { readonly type: 'Message'; readonly message: Message }
  | { readonly type: 'Did'; readonly pending: Pending }
  | { readonly type: 'Answered'; readonly pending: Pending; readonly answer: Answer }
  | { readonly type: 'Dismissed'; readonly slot: string }
  | { readonly type: 'Hand'; readonly raised: boolean };

/** The state after something happened. With `resume` the engine has to be asked for a snapshot. */
export function step(state: PhoneState, happening: Happening): { readonly state: PhoneState; readonly resume: boolean } {
  switch (happening.type) {
    case 'Connection': return next({ ...state, connection: happening.connection });
    case 'Message': {
      const { view, resume } = reduce(state.view, happening.message);
      return next(seen({ ...state, view }), resume);
    }
    case 'Did': return next({ ...state, outbox: put(state.outbox, happening.pending) });
    case 'Dismissed': return next({ ...state, outbox: drop(state.outbox, happening.slot) });
    case 'Answered': return next(seen({
      ...state,
      outbox: settle(state.outbox, happening.pending, happening.answer),
      view: withMine(state.view, (mine) => answered(mine, happening.pending, happening.answer)),
    }));
    case 'Hand': return next({
      ...state, view: withMine(state.view, (mine) => ({ ...mine, handRaised: happening.raised })),
    });
  }
}

const next = (state: PhoneState, resume = false) => ({ state, resume });

const seen = (state: PhoneState): PhoneState =>
  state.view === undefined ? state : { ...state, receipts: keepReceipts(state.receipts, state.view) };

function withMine(view: DialogueView | undefined, change: (mine: Mine) => Mine): DialogueView | undefined {
  return view?.mine === undefined ? view : { ...view, mine: change(view.mine) };
}

function answered(mine: Mine, pending: Pending, answer: Answer): Mine {
  if ('contribution' in answer && answer.contribution !== undefined)
    return { ...mine, contributions: withContribution(mine.contributions, answer.contribution) };
  if ('receipt' in answer && answer.receipt !== undefined)
    return { ...mine, ballots: withReceipt(mine.ballots, answer.receipt) };
  if (answer.verdict === 'Withdrawn' || answer.verdict === 'NothingToWithdraw')
    return { ...mine, ballots: mine.ballots.filter(({ pollId }) => pollId !== ballotOn(pending)) };
  return mine;
}

const withReceipt = (ballots: readonly BallotReceipt[], receipt: BallotReceipt): readonly BallotReceipt[] => {
  const known = ballots.find(({ pollId }) => pollId === receipt.pollId);
  if (known !== undefined && known.revision > receipt.revision) return ballots;
  return [...ballots.filter((one) => one !== known), receipt];
};

const withContribution = (list: readonly Contribution[], one: Contribution): readonly Contribution[] =>
  list.some(({ contributionId }) => contributionId === one.contributionId)
    ? list.map((other) => other.contributionId === one.contributionId ? one : other)
    : [...list, one];

const ballotOn = (pending: Pending): string | undefined =>
  pending.kind === 'ballot' ? pending.call.pollId
    : pending.kind === 'support' ? pending.call.contributionId
      : undefined;
