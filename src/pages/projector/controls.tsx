import { useTexts } from '../shared/i18n';
import { keyboard, type ProjectorAction } from './keys';
import { controls } from './text';

/** The keys of the projector as buttons too, for a pointer and a tablet. They fade when nobody needs them. */
export function Controls({ ask, shown }: { ask: (action: ProjectorAction) => void; shown: boolean }) {
  const t = useTexts(controls);
  return (
    <aside class={shown ? 'controls' : 'controls faded'} aria-label={t.controls}>
      {keyboard.filter(({ action }) => action !== 'hint').map(({ action, key }) => (
        <button key={action} type="button" aria-keyshortcuts={key.toUpperCase()} onClick={() => ask(action)}>
          <kbd>{key.toUpperCase()}</kbd> {t[action]}
        </button>
      ))}
    </aside>
  );
}
