// What is asked and answered over HTTP: the third part of the wire.
import type { PollPlan, Mistake } from './protocol.calls';
import type { AgendaItem, Attendance, Choice, DialogueState, Instant, LocalizedText, Moderation, Role, Tally } from './protocol';

const dialogue = (dialogueId: string) => `/api/dialogues/${encodeURIComponent(dialogueId)}`;
const poll = (dialogueId: string, pollId: string) => `${dialogue(dialogueId)}/polls/${encodeURIComponent(pollId)}`;

/** The addresses of the HTTP surface. */
export const endpoints = {
  join: '/api/join',
  signIn: '/api/sign-in',
  signOut: '/api/sign-out',
  me: '/api/me',
  moderators: '/api/moderators',
  moderator: (moderatorId: string) => `/api/moderators/${encodeURIComponent(moderatorId)}`,
  dialogues: '/api/dialogues',
  dialogue,
  tally: (dialogueId: string, pollId: string) => `${poll(dialogueId, pollId)}/tally`,
  ballots: (dialogueId: string, pollId: string) => `${poll(dialogueId, pollId)}/ballots`,
  qr: (dialogueId: string) => `${dialogue(dialogueId)}/qr.svg`,
  plan: (dialogueId: string) => `${dialogue(dialogueId)}/plan`,
  review: (dialogueId: string) => `${dialogue(dialogueId)}/review`,
  commitments: '/api/commitments',
  served: (dialogueId: string) => `${dialogue(dialogueId)}/commitments`,
} as const;

export interface DialoguePlan {
  readonly title: LocalizedText;
  readonly welcome?: LocalizedText;
  readonly climate?: readonly LocalizedText[];
  readonly commitments?: readonly string[];
  readonly perspectives?: readonly string[];
  readonly moderation?: Moderation;
  readonly agenda?: readonly (Pick<AgendaItem, 'title' | 'description'> & { readonly itemId?: string })[];
  readonly polls?: readonly PollPlan[];
  readonly arenas?: readonly { readonly name?: LocalizedText }[];
}

export interface CreatedDialogue {
  readonly dialogueId: string;
  readonly joinCode: string;
  readonly links: { readonly phone: string; readonly desk: string; readonly projector: string };
}

/** A dialogue of which what is stored does not hold together: nothing is shown of it. */
export interface DamagedDialogue {
  readonly dialogueId: string;
  readonly damaged: true;
}

export type ListedDialogue = DialogueSummary | DamagedDialogue;

export interface DialogueSummary {
  readonly dialogueId: string;
  readonly joinCode: string;
  readonly state: DialogueState;
  readonly title: LocalizedText;
  readonly createdAt: Instant;
}

export interface JoinRequest {
  readonly code: string;
  readonly attendance?: Attendance;
  readonly language?: string;
}

export interface Joined {
  readonly dialogueId: string;
  readonly participantToken: string;
  readonly expiresAt: Instant;
}

/** A key, or the code of a one-time link. */
export type SignInRequest = { readonly key: string } | { readonly code: string };

export interface SignedIn {
  readonly moderatorId: string;
  readonly name: string;
  readonly role: Role;
}

export interface NewModerator {
  readonly name: string;
  readonly role: Role;
}

export interface ModeratorKey extends SignedIn {
  readonly key: string;
}

/** A tally as read over HTTP; the breakdown only when final, and where nobody is singled out. */
export interface TallyReport extends Tally {
  readonly byAttendance?: { readonly room: readonly number[]; readonly remote: readonly number[] };
}

/** One ballot of a published poll, under its public name. */
export interface CountedBallot {
  readonly ballotId: string;
  readonly choice: Choice;
}

/** A promise that a dialogue may serve, or does. */
export interface Commitment {
  readonly key: string;
  readonly kind: LocalizedText;
  readonly signatory: LocalizedText;
  readonly statement: LocalizedText;
  readonly when: LocalizedText;
  readonly perspectives: readonly string[];
}

/** How much a finding weighs, the heaviest first. */
export const severities = ['Barrier', 'Weakness', 'Note'] as const;
export type Severity = (typeof severities)[number];

/** Something a review of a plan found: where, what it rests on, what is wrong and what would mend it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** A JSON pointer into the plan. */
  readonly place: string;
  readonly principle: LocalizedText;
  readonly articles: readonly string[];
  readonly problem: LocalizedText;
  readonly remedy: LocalizedText;
}

/** Bad input, `application/problem+json`. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly mistakes?: readonly Mistake[];
}
