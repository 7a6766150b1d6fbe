// What a client calls on a hub, and what it is answered: the other half of the wire.
import type {
  BallotReceipt, Choice, Contribution, ContributionKind, LocalizedText, PollKind, PollState, Projection,
  RejectionReason, TallyVisibility, DialogueState, ContributionState,
} from './protocol';

export const ballotVerdicts = [
  'Recorded', 'Withdrawn', 'InvalidBallotId', 'UnknownPoll', 'PollNotOpen', 'OptionOutOfRange', 'OptionRepeated',
  'TooFewChoices', 'TooManyChoices', 'BallotIdTaken', 'Superseded', 'NothingToWithdraw', 'TooManyChanges',
  'TooFast', 'TryAgain',
] as const;
export type BallotVerdict = (typeof ballotVerdicts)[number];

export const contributionVerdicts = [
  'Received', 'Withdrawn', 'InvalidContributionId', 'EmptyText', 'TextTooLong', 'DialogueNotOpen',
  'ContributionIdTaken', 'UnknownContribution', 'AlreadyJudged', 'TooManyWaiting', 'DialogueFull',
  'TooFast', 'TryAgain',
] as const;
export type ContributionVerdict = (typeof contributionVerdicts)[number];

export const deskVerdicts = [
  'Done', 'NotModerator', 'UnknownItem', 'UnknownPoll', 'UnknownContribution', 'PollIdTaken', 'InvalidPoll',
  'TooManyPolls', 'EmptyText', 'TextTooLong', 'TooManyLabels', 'MergedIntoItself', 'DialogueNotOpen',
  'WrongState', 'NotApproved', 'TooFast', 'TryAgain',
] as const;
export type DeskVerdict = (typeof deskVerdicts)[number];

export interface BallotCall {
  readonly pollId: string;
  readonly ballotId: string;
  readonly choice: Choice;
}

export interface SupportCall {
  readonly contributionId: string;
  readonly ballotId: string;
  readonly on: boolean;
}

export interface BallotAnswer {
  readonly verdict: BallotVerdict;
  readonly receipt?: BallotReceipt;
  readonly retryAfterMs?: number;
}

export interface ContributeCall {
  readonly contributionId: string;
  readonly text: string;
  readonly kind: ContributionKind;
  readonly language?: string;
}

export interface ContributionAnswer {
  readonly verdict: ContributionVerdict;
  readonly contribution?: Contribution;
  readonly retryAfterMs?: number;
}

export interface OpenPollCall {
  readonly pollId: string;
  readonly closesInSeconds?: number;
}

export interface PollPlan {
  readonly pollId?: string;
  readonly itemId?: string;
  readonly kind?: PollKind;
  readonly title: LocalizedText;
  readonly options?: readonly LocalizedText[];
  readonly minChoices?: number;
  readonly maxChoices?: number;
  readonly tallyVisibility?: TallyVisibility;
}

export interface RejectCall {
  readonly contributionId: string;
  readonly reason: RejectionReason;
}

export interface MergeCall {
  readonly contributionId: string;
  readonly into: string;
}

export interface EditCall {
  readonly contributionId: string;
  readonly text: string;
}

export interface LabelCall {
  readonly contributionId: string;
  readonly labels: readonly string[];
}

export interface AnswerCall {
  readonly contributionId: string;
  readonly answer: string;
}

/** One mistake of a plan: the JSON pointer of its place, what belongs there and what stood there. */
export interface Mistake {
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

export interface DeskAnswer {
  readonly verdict: DeskVerdict;
  readonly version?: number;
  readonly state?: DialogueState | PollState | ContributionState;
  readonly mistakes?: readonly Mistake[];
  readonly retryAfterMs?: number;
}

/** The methods of the audience hub: argument and answer by name. */
export interface AudienceMethods {
  CastBallot: { argument: BallotCall; answer: BallotAnswer };
  Support: { argument: SupportCall; answer: BallotAnswer };
  Contribute: { argument: ContributeCall; answer: ContributionAnswer };
  WithdrawContribution: { argument: string; answer: ContributionAnswer };
  RaiseHand: { argument: boolean; answer: void };
  Resume: { argument: undefined; answer: void };
}

/** The methods of the desk hub: argument and answer by name. */
export interface DeskMethods {
  OpenDialogue: { argument: undefined; answer: DeskAnswer };
  PauseDialogue: { argument: undefined; answer: DeskAnswer };
  ResumeDialogue: { argument: undefined; answer: DeskAnswer };
  CloseDialogue: { argument: undefined; answer: DeskAnswer };
  ArchiveDialogue: { argument: undefined; answer: DeskAnswer };
  GoToItem: { argument: string; answer: DeskAnswer };
  AddPoll: { argument: PollPlan; answer: DeskAnswer };
  EditPoll: { argument: PollPlan; answer: DeskAnswer };
  RemovePoll: { argument: string; answer: DeskAnswer };
  OpenPoll: { argument: OpenPollCall; answer: DeskAnswer };
  ClosePoll: { argument: string; answer: DeskAnswer };
  PublishPoll: { argument: string; answer: DeskAnswer };
  Approve: { argument: string; answer: DeskAnswer };
  Reject: { argument: RejectCall; answer: DeskAnswer };
  Merge: { argument: MergeCall; answer: DeskAnswer };
  Edit: { argument: EditCall; answer: DeskAnswer };
  Label: { argument: LabelCall; answer: DeskAnswer };
  Answer: { argument: AnswerCall; answer: DeskAnswer };
  ShowOnProjector: { argument: Projection; answer: DeskAnswer };
  LowerHands: { argument: undefined; answer: DeskAnswer };
  Resume: { argument: undefined; answer: void };
}

/** The projector only listens, and may ask for a snapshot. */
export interface ProjectorMethods {
  Resume: { argument: undefined; answer: void };
}

/** Which methods a hub has. */
export interface HubMethods {
  audience: AudienceMethods;
  desk: DeskMethods;
  projector: ProjectorMethods;
}
