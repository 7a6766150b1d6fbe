// The wire, as docs/protocol.md describes it. Only this module, with its halves for calls and for HTTP, knows its
// names and shapes.
export * from './protocol.calls';
export * from './protocol.http';

/** The version of the protocol that these pages speak. */
export const PROTOCOL_VERSION = 1;

/** Language to text, with at least one language in it. */
export type LocalizedText = Readonly<Record<string, string>>;

/** An instant, RFC 3339 in UTC. */
export type Instant = string;

/** A day in the calendar, `2026-12-15`. */
export type Day = string;

/** Option numbers counted from 0, in the order they were chosen; empty withdraws the ballot. */
export type Choice = readonly number[];

export const dialogueStates = ['Planned', 'Open', 'Paused', 'Closed', 'Archived'] as const;
export type DialogueState = (typeof dialogueStates)[number];

export const pollStates = ['Draft', 'Open', 'Closed', 'Published'] as const;
export type PollState = (typeof pollStates)[number];

export const pollKinds = ['SingleChoice', 'MultipleChoice', 'YesNoAbstain'] as const;
export type PollKind = (typeof pollKinds)[number];

export const tallyVisibilities = ['Live', 'AfterOwnBallot', 'WhenPublished'] as const;
export type TallyVisibility = (typeof tallyVisibilities)[number];

export const contributionKinds = ['Question', 'Statement'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

export const contributionStates = [
  'Pending', 'Approved', 'OnProjector', 'Answered', 'Rejected', 'Merged', 'Withdrawn',
] as const;
export type ContributionState = (typeof contributionStates)[number];

export const rejectionReasons = [
  'OffTopic', 'Duplicate', 'Disrespectful', 'PersonalData', 'Unlawful', 'Unclear', 'Advertising',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export type Attendance = 'Room' | 'Remote';
export type Moderation = 'BeforeShowing' | 'AfterShowing';
export type Role = 'Moderator' | 'Administrator';

export const participationLevels = ['Inform', 'Consult', 'Involve', 'Collaborate', 'Empower'] as const;
export type ParticipationLevel = (typeof participationLevels)[number];

/** How much the answers to an agenda item can change: the level, its name, and a sentence for whoever answers. */
export interface Influence {
  readonly level: ParticipationLevel;
  readonly name: LocalizedText;
  readonly canChange: LocalizedText;
}

export interface AgendaItem {
  readonly itemId: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly influence?: Influence;
}

/** What the projector shows. `id` goes with a poll and a contribution. */
export interface Projection {
  readonly kind: 'Welcome' | 'Poll' | 'Contribution' | 'Blank';
  readonly id?: string;
}

export interface DialogueHeader {
  readonly dialogueId: string;
  readonly state: DialogueState;
  readonly joinCode: string;
  readonly title: LocalizedText;
  readonly welcome?: LocalizedText;
  readonly climate: readonly LocalizedText[];
  readonly commitments: readonly string[];
  readonly perspectives: readonly string[];
  readonly moderation: Moderation;
  readonly agenda: readonly AgendaItem[];
  readonly currentItemId?: string;
  readonly projection: Projection;
  /** By when people are told what came of it. */
  readonly feedbackOn?: Day;
}

export interface Poll {
  readonly pollId: string;
  readonly itemId?: string;
  readonly kind: PollKind;
  readonly state: PollState;
  readonly title: LocalizedText;
  /** Empty for `YesNoAbstain`, whose options are always yes, no, abstain. */
  readonly options: readonly LocalizedText[];
  readonly minChoices: number;
  readonly maxChoices: number;
  readonly tallyVisibility: TallyVisibility;
  readonly closesAt?: Instant;
}

export interface Contribution {
  readonly contributionId: string;
  readonly kind: ContributionKind;
  readonly state: ContributionState;
  readonly text: string;
  readonly labels?: readonly string[];
  readonly answer?: string;
  readonly reason?: RejectionReason;
  readonly mergedInto?: string;
  readonly original?: string;
  readonly receivedAt?: Instant;
}

/** Where a poll stands, or the support of a contribution, whose id is then the `pollId`. */
export interface Tally {
  readonly pollId: string;
  readonly version: number;
  readonly state: PollState;
  /** Empty while the receiver may not see them. */
  readonly counts: readonly number[];
  /** The turnout. */
  readonly ballots: number;
  readonly final: boolean;
}

export interface BallotReceipt {
  readonly pollId: string;
  readonly ballotId: string;
  readonly choice: Choice;
  readonly revision: number;
}

/** The caller's own ballots and contributions. A support is a ballot on a contribution. */
export interface Mine {
  readonly attendance: Attendance;
  readonly handRaised: boolean;
  readonly ballots: readonly BallotReceipt[];
  readonly contributions: readonly Contribution[];
}

/** How many are here, and hands raised. */
export interface Presence {
  readonly room: number;
  readonly remote: number;
  readonly handsRoom: number;
  readonly handsRemote: number;
}

export interface Snapshot {
  readonly protocol: number;
  readonly version: number;
  readonly header: DialogueHeader;
  readonly polls: readonly Poll[];
  readonly contributions: readonly Contribution[];
  readonly tallies: readonly Tally[];
  readonly presence?: Presence;
  readonly mine?: Mine;
}

/** What changed between `from` and `version`; each thing in it replaces the one with its id. */
export interface Change {
  readonly from: number;
  readonly version: number;
  readonly header?: DialogueHeader;
  readonly polls?: readonly Poll[];
  readonly contributions?: readonly Contribution[];
  readonly removedPolls?: readonly string[];
  readonly removedContributions?: readonly string[];
}

/** Every message a client can receive, told apart by its name on the wire. */
export type Message =
  | { readonly type: 'Snapshot'; readonly body: Snapshot }
  | { readonly type: 'Change'; readonly body: Change }
  | { readonly type: 'Tally'; readonly body: Tally }
  | { readonly type: 'Mine'; readonly body: Mine }
  | { readonly type: 'Presence'; readonly body: Presence };

export const messageTypes = ['Snapshot', 'Change', 'Tally', 'Mine', 'Presence'] as const satisfies
  readonly Message['type'][];

export type HubName = 'audience' | 'desk' | 'projector';

/** The address of a hub for one dialogue. */
export const hubAddress = (hub: HubName, dialogueId: string): string =>
  `/hubs/${hub}?dialogue=${encodeURIComponent(dialogueId)}`;
