import { useDesk } from './context';
import { keyboard, keyLabel } from './keys';
import { Sheet } from './sheet';
import { useDeskTexts } from './text';

/** All keys of the desk, and the switch that turns the letters off. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useDeskTexts();
  const { state, dispatch } = useDesk();
  return (
    <Sheet title={t.keys.title} onClose={onClose}>
      <p class="soft">{t.keys.lead}</p>
      <label class="choice">
        <input type="checkbox" autofocus checked={state.keys} onChange={event => dispatch({ type: 'keys', on: event.currentTarget.checked })} />
        {t.keys.on}
      </label>
      <dl class={state.keys ? 'keys' : 'keys off'}>
        {keyboard.map(({ action, keys }) => (
          <div key={action}>
            <dt>{keys.map((key, index) => <span key={key}>{index > 0 && ` ${t.keys.or} `}<kbd>{keyLabel(key, t.keys.names)}</kbd></span>)}</dt>
            <dd>{t.keys[action]}</dd>
          </div>
        ))}
      </dl>
      <div class="row end"><button type="button" class="button primary" onClick={onClose}>{t.close}</button></div>
    </Sheet>
  );
}
