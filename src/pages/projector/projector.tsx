import { useEffect, useMemo } from 'preact/hooks';
import { language, localized } from '../shared/i18n';
import { Controls } from './controls';
import { Stage } from './stage';
import { pictureOf } from './state';
import { useProjector } from './useProjector';

/** The shared screen of one dialogue. Whatever happens to the connection, the last true picture stays. */
export function Projector({ dialogueId }: { dialogueId: string }) {
  const { state, ask, showingControls } = useProjector(dialogueId);
  const picture = useMemo(() => pictureOf(state), [state]);
  const title = state.view?.header.title;

  useEffect(() => {
    if (title) document.title = localized(title, language());
  }, [title]);
  useEffect(() => {
    const root = document.documentElement;
    root.classList.toggle('light', state.shade === 'light');
    root.classList.toggle('idle', !showingControls);
  }, [state.shade, showingControls]);

  return (
    <>
      <Stage picture={picture} tongue={state.tongue} connection={state.connection} />
      {picture.kind !== 'blank' && state.connection === 'lost' && <span class="lost" aria-hidden="true" />}
      <Controls ask={ask} shown={showingControls} keys={state.keys} />
    </>
  );
}
