import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { openLive } from '../shared/live';
import { keep, recall } from '../shared/memory';
import { reduce, type DialogueView } from '../shared/state';
import { actionOf, type ProjectorAction } from './keys';
import { beginning, next, tongues, type ProjectorState, type Shade, type Tongue } from './state';

const MEMORY = 'dialogengine.projector';
const CONTROLS_SHOWN_MS = 6_000;

export interface ProjectorHandle {
  readonly state: ProjectorState;
  readonly ask: (action: ProjectorAction) => void;
  readonly showingControls: boolean;
}

/** Connects the pure state to the engine, the keyboard and the browser. */
export function useProjector(dialogueId: string): ProjectorHandle {
  const [state, dispatch] = useReducer(next, undefined, () => remembered());
  const [showingControls, showControls] = useControls();

  useEffect(() => {
    let view: DialogueView | undefined;
    const live = openLive('projector', dialogueId, {
      onMessage: message => {
        const reduction = reduce(view, message);
        view = reduction.view;
        dispatch({ type: 'viewed', view });
        if (reduction.resume) live.resume();
      },
      onConnection: connection => dispatch({ type: 'connection', connection }),
      // The hall is shown no error. A dialogue that does not exist leaves the calm beginning on the screen.
      onRefused: () => dispatch({ type: 'connection', connection: 'lost' }),
    });
    return live.stop;
  }, [dialogueId]);

  useEffect(() => keep(MEMORY, { shade: state.shade, tongue: state.tongue, keys: state.keys }), [state.shade, state.tongue, state.keys]);

  const ask = useCallback((action: ProjectorAction) => {
    if (action === 'fullScreen') void toggleFullScreen();
    else if (action === 'hint') showControls();
    else dispatch({ type: 'asked', action });
  }, []);

  useEffect(() => {
    if (!state.keys) return;
    const pressed = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action) ask(action);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [ask, state.keys]);

  return { state, ask, showingControls };
}

/** The controls show at the start, when the pointer moves and when asked for, and then fade. */
function useControls(): [boolean, () => void] {
  const [shown, setShown] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = useCallback(() => {
    setShown(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(false), CONTROLS_SHOWN_MS);
  }, []);
  useEffect(() => {
    show();
    addEventListener('pointermove', show);
    return () => {
      removeEventListener('pointermove', show);
      clearTimeout(timer.current);
    };
  }, [show]);
  return [shown, show];
}

async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // A browser may forbid it; then the picture stays as large as its window.
  }
}

function remembered(): ProjectorState {
  const kept = recall(MEMORY) as { shade?: Shade; tongue?: Tongue; keys?: boolean } | undefined;
  const tongue = tongues.find(one => one === kept?.tongue) ?? beginning.tongue;
  return { ...beginning, tongue, shade: kept?.shade === 'light' ? 'light' : 'dark', keys: kept?.keys !== false };
}
