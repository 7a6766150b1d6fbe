import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { announce } from '../shared/announce';
import { textsNow } from '../shared/i18n';
import { openLive, type Live } from '../shared/live';
import { keep, recall } from '../shared/memory';
import { reduce, type DialogueView } from '../shared/state';
import type { DeskAnswer } from '../shared/protocol.calls';
import { nameOf, settle, type DeskCommand } from './commands';
import type { Desk, RunOptions } from './context';
import { refusalText } from './refusal';
import { beginning, next, type DeskEvent, type DeskState } from './state';
import { texts } from './text';

const KEYS = 'dialogengine.desk.keys';

export type DeskHandle = Omit<Desk, 'view' | 'review'>;

/** Connects the pure state of the desk to the engine. */
export function useDeskState(dialogueId: string): DeskHandle {
  const [state, dispatch] = useReducer<DeskState, DeskEvent, undefined>(
    next, undefined, () => ({ ...beginning, keys: recall(KEYS) !== false }));
  const live = useRef<Live<'desk'> | undefined>(undefined);

  useEffect(() => {
    let view: DialogueView | undefined;
    const opened = openLive('desk', dialogueId, {
      onMessage: message => {
        const reduction = reduce(view, message);
        view = reduction.view;
        dispatch({ type: 'viewed', view });
        if (reduction.resume) opened.resume();
      },
      onConnection: connection => dispatch({ type: 'connection', connection }),
      onRefused: status => dispatch({ type: 'refused', status }),
    });
    live.current = opened;
    return opened.stop;
  }, [dialogueId]);

  useEffect(() => keep(KEYS, state.keys), [state.keys]);

  const run = useCallback(async (command: DeskCommand, options: RunOptions = {}) => {
    const name = nameOf(command);
    dispatch({ type: 'sent', name });
    const answer = await settle(command, one => send(live.current, one), sleep, Date.now);
    dispatch({ type: 'settled', name });
    tell(dispatch, command, answer, options);
    return answer;
  }, []);

  const isBusy = useCallback((command: DeskCommand) => state.busy.has(nameOf(command)), [state.busy]);
  const refresh = useCallback(() => live.current?.resume(), []);
  return { state, dispatch, run, isBusy, refresh };
}

function send(live: Live<'desk'> | undefined, command: DeskCommand): Promise<DeskAnswer> {
  if (!live) return Promise.reject(new Error('No connection.'));
  // The union of commands pairs each method with its argument; the call cannot see that they belong together.
  const call = live.call as (method: string, ...argument: unknown[]) => Promise<DeskAnswer>;
  return 'argument' in command ? call(command.method, command.argument) : call(command.method);
}

function tell(dispatch: (event: DeskEvent) => void, command: DeskCommand, answer: DeskAnswer, options: RunOptions): void {
  const t = textsNow(texts);
  if (answer.verdict === 'Done') {
    const { said, undo } = options;
    dispatch({ type: 'notice', notice: said !== undefined && undo !== undefined ? { text: said, refused: false, undo } : undefined });
    if (said !== undefined) announce(said);
    return;
  }
  if (options.quiet) return;
  const text = (options.about === undefined ? '' : `${quote(options.about)} `) + refusalText(command, answer, t);
  dispatch({ type: 'notice', notice: { text, refused: true } });
  announce(text);
}

const QUOTED = 50;

function quote(words: string): string {
  return `”${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}”`;
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
