import type { Connection, RefusalStatus } from '../shared/live';
import type { Projection } from '../shared/protocol';
import type { DialogueView } from '../shared/state';
import { arrange, queueTabs, successor, type QueueTab } from './queue';

/** What is open over the desk. */
export type Sheet =
  | { readonly kind: 'reject' | 'merge' | 'edit' | 'label' | 'answer'; readonly contributionId: string }
  | { readonly kind: 'poll'; readonly pollId?: string }
  | { readonly kind: 'removePoll'; readonly pollId: string }
  | { readonly kind: 'openDialogue' | 'closeDialogue' | 'archiveDialogue' | 'review' | 'keys' };

/** The last thing worth saying: a refusal, or a rejection that can still be undone. */
export interface Notice {
  readonly text: string;
  readonly refused: boolean;
  readonly undo?: string;
}

interface TabState {
  readonly shown: readonly string[];
  readonly current: string | undefined;
}

/** All that the desk knows of its dialogue, and where the moderator is in it. */
export interface DeskState {
  readonly view: DialogueView | undefined;
  readonly connection: Connection;
  readonly refused: RefusalStatus | undefined;
  readonly tab: QueueTab;
  readonly tabs: Readonly<Record<QueueTab, TabState>>;
  readonly sheet: Sheet | undefined;
  /** Names of commands that wait for their verdict. */
  readonly busy: ReadonlySet<string>;
  readonly notice: Notice | undefined;
  /** What the projector showed before it was blanked. */
  readonly lit: Projection;
  /** Whether character keys work. */
  readonly keys: boolean;
}

export type DeskEvent =
  | { readonly type: 'viewed'; readonly view: DialogueView | undefined }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'refused'; readonly status: RefusalStatus }
  | { readonly type: 'tab'; readonly tab: QueueTab }
  | { readonly type: 'resort' }
  | { readonly type: 'current'; readonly id: string }
  | { readonly type: 'step'; readonly by: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'movedOn'; readonly from: string }
  | { readonly type: 'sheet'; readonly sheet: Sheet | undefined }
  | { readonly type: 'sent'; readonly name: string }
  | { readonly type: 'settled'; readonly name: string }
  | { readonly type: 'notice'; readonly notice: Notice | undefined }
  | { readonly type: 'keys'; readonly on: boolean };

const emptyTab: TabState = { shown: [], current: undefined };

export const beginning: DeskState = {
  view: undefined, connection: 'connecting', refused: undefined, tab: 'waiting',
  tabs: { waiting: emptyTab, approved: emptyTab, answered: emptyTab, rejected: emptyTab },
  sheet: undefined, busy: new Set(), notice: undefined, lit: { kind: 'Welcome' }, keys: true,
};

export function next(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'viewed': return viewed(state, event.view);
    case 'connection': return { ...state, connection: event.connection };
    case 'refused': return { ...state, refused: event.status };
    // Coming to a tab sorts it afresh: nothing in it is under anybody's hands yet.
    case 'tab': return arranged({ ...state, tab: event.tab }, [event.tab]);
    case 'resort': return arranged(state, [state.tab]);
    case 'current': return withCurrent(state, event.id);
    case 'step': return withCurrent(state, stepped(state.tabs[state.tab], event.by));
    case 'movedOn': return movedOn(state, event.from);
    case 'sheet': return { ...state, sheet: event.sheet };
    case 'sent': return { ...state, busy: new Set(state.busy).add(event.name) };
    case 'settled': return { ...state, busy: new Set([...state.busy].filter(name => name !== event.name)) };
    case 'notice': return { ...state, notice: event.notice };
    case 'keys': return { ...state, keys: event.on };
  }
}

function viewed(state: DeskState, view: DialogueView | undefined): DeskState {
  const projection = view?.header.projection;
  const lit = projection && projection.kind !== 'Blank' ? projection : state.lit;
  if (view?.contributions === state.view?.contributions) return { ...state, view, lit };
  return arranged({ ...state, view, lit }, []);
}

function arranged(state: DeskState, afresh: readonly QueueTab[]): DeskState {
  const { view } = state;
  if (!view) return state;
  const supportOf = (id: string) => view.tallies.get(id)?.ballots ?? 0;
  const tabs = { ...state.tabs };
  for (const tab of queueTabs) {
    const before = tabs[tab];
    const shown = arrange(view.contributions, tab, supportOf, afresh.includes(tab) ? [] : before.shown);
    const current = successor(before.shown, shown, before.current);
    tabs[tab] = { shown, current };
  }
  return { ...state, tabs };
}

function withCurrent(state: DeskState, current: string | undefined): DeskState {
  return { ...state, tabs: { ...state.tabs, [state.tab]: { ...state.tabs[state.tab], current } } };
}

function stepped({ shown, current }: TabState, by: 'next' | 'previous' | 'first' | 'last'): string | undefined {
  const place = current === undefined ? -1 : shown.indexOf(current);
  switch (by) {
    case 'next': return shown[Math.min(place + 1, shown.length - 1)];
    case 'previous': return shown[Math.max(place - 1, 0)];
    case 'first': return shown[0];
    case 'last': return shown[shown.length - 1];
  }
}

// Whoever decides goes on to the next one at once, while the verdict is still on its way.
function movedOn(state: DeskState, from: string): DeskState {
  const { shown, current } = state.tabs[state.tab];
  if (current !== from) return state;
  const others = shown.filter(id => id !== from);
  return others.length === 0 ? state : withCurrent(state, successor(shown, others, from));
}
