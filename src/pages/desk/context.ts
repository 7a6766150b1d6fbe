import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskAnswer } from '../shared/protocol.calls';
import type { DialogueView } from '../shared/state';
import type { DeskCommand } from './commands';
import type { DeskEvent, DeskState } from './state';
import type { PlanReview } from './usePlanReview';

/** What every part of the desk works with. */
export interface Desk {
  readonly state: DeskState;
  readonly view: DialogueView;
  readonly dispatch: (event: DeskEvent) => void;
  /** Asks the engine, shows and says what came of it, and resolves to its answer. */
  readonly run: (command: DeskCommand, options?: RunOptions) => Promise<DeskAnswer>;
  readonly isBusy: (command: DeskCommand) => boolean;
  /** Asks for everything anew, where a change came another way than through the hub. */
  readonly refresh: () => void;
  readonly review: PlanReview;
}

export interface RunOptions {
  /** What is said when it is done. */
  readonly said?: string;
  /** The contribution that can be had back with one key. */
  readonly undo?: string;
  /** The words of the contribution it is about, so that a refusal says which one it means. */
  readonly about?: string;
  /** The caller shows refusals itself. */
  readonly quiet?: boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('This part belongs inside a dialogue’s desk.');
  return desk;
}
