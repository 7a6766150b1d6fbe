import type { Connection } from '../shared/live';
import type { Contribution, DialogueHeader, Poll, Presence, Tally } from '../shared/protocol';
import type { DialogueView } from '../shared/state';
import type { ProjectorAction } from './keys';

export const tongues = ['both', 'sv', 'en'] as const;
/** Which languages the hall reads: Swedish with English beneath, or one of them. */
export type Tongue = (typeof tongues)[number];

export type Shade = 'dark' | 'light';

/** All that the projector knows, and how whoever runs it has set it. */
export interface ProjectorState {
  readonly view: DialogueView | undefined;
  readonly connection: Connection;
  /** Blanked by its own key, whatever the desk shows. */
  readonly blanked: boolean;
  readonly shade: Shade;
  readonly tongue: Tongue;
  /** Whether its keys work; the buttons always do. */
  readonly keys: boolean;
}

export type ProjectorEvent =
  | { readonly type: 'viewed'; readonly view: DialogueView | undefined }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'asked'; readonly action: ProjectorAction };

export const beginning: ProjectorState = {
  view: undefined, connection: 'connecting', blanked: false, shade: 'dark', tongue: 'both', keys: true,
};

export function next(state: ProjectorState, event: ProjectorEvent): ProjectorState {
  switch (event.type) {
    case 'viewed': return { ...state, view: event.view };
    case 'connection': return { ...state, connection: event.connection };
    case 'asked': return asked(state, event.action);
  }
}

function asked(state: ProjectorState, action: ProjectorAction): ProjectorState {
  switch (action) {
    // What the desk has blanked only the desk brings back, so the key must not lie in wait behind it.
    case 'blank': return { ...state, blanked: !state.blanked && !blankedByDesk(state) };
    case 'shade': return { ...state, shade: state.shade === 'dark' ? 'light' : 'dark' };
    case 'tongue': return { ...state, tongue: tongues[(tongues.indexOf(state.tongue) + 1) % tongues.length] ?? 'both' };
    case 'keys': return { ...state, keys: !state.keys };
    case 'fullScreen': case 'hint': return state;
  }
}

/** What the hall sees. */
export type Picture =
  | { readonly kind: 'calm' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'welcome'; readonly header: DialogueHeader; readonly presence: Presence | undefined }
  | {
      readonly kind: 'poll'; readonly header: DialogueHeader; readonly presence: Presence | undefined;
      readonly poll: Poll; readonly tally: Tally | undefined;
    }
  | {
      readonly kind: 'contribution'; readonly header: DialogueHeader; readonly presence: Presence | undefined;
      readonly contribution: Contribution; readonly supports: number;
    };

/** Chooses the picture. What may not be shown, or is not known, gives way to the welcome. */
export function pictureOf(state: ProjectorState): Picture {
  const { view } = state;
  if (state.blanked || blankedByDesk(state)) return { kind: 'blank' };
  if (view === undefined) return { kind: 'calm' };
  const { header, presence } = view;
  const { kind, id } = header.projection;
  const poll = kind === 'Poll' ? view.polls.find(p => p.pollId === id && p.state !== 'Draft') : undefined;
  if (poll) return { kind: 'poll', header, presence, poll, tally: view.tallies.get(poll.pollId) };
  const contribution = kind === 'Contribution'
    ? view.contributions.find(c => c.contributionId === id && mayBeShown(c)) : undefined;
  if (contribution) {
    const supports = view.tallies.get(contribution.contributionId)?.ballots ?? 0;
    return { kind: 'contribution', header, presence, contribution, supports };
  }
  return { kind: 'welcome', header, presence };
}

function mayBeShown(contribution: Contribution): boolean {
  return contribution.state === 'Approved' || contribution.state === 'OnProjector' || contribution.state === 'Answered';
}

function blankedByDesk(state: ProjectorState): boolean {
  return state.view?.header.projection.kind === 'Blank';
}
