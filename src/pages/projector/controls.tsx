import { useTexts } from '../shared/i18n';
import { keyboard, type ProjectorAction } from './keys';
import { controls } from './text';

export interface ControlsProps {
  readonly ask: (action: ProjectorAction) => void;
  readonly shown: boolean;
  readonly keys: boolean;
}

/** The keys of the projector as buttons too, for a pointer and a tablet. They fade when nobody needs them. */
export function Controls({ ask, shown, keys }: ControlsProps) {
  const t = useTexts(controls);
  return (
    <aside class={shown ? 'controls' : 'controls faded'} aria-label={t.controls}>
      {keyboard.filter(({ action }) => action !== 'hint').map(({ action, key }) => (
        <button key={action} type="button" aria-keyshortcuts={keys ? key.toUpperCase() : undefined} onClick={() => ask(action)}>
          {keys && <kbd aria-hidden="true">{key.toUpperCase()}</kbd>} {t[action]}
        </button>
      ))}
      <button type="button" aria-pressed={keys} onClick={() => ask('keys')}>{t.keys}</button>
    </aside>
  );
}
