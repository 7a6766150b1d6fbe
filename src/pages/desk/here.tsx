import { useRef } from 'preact/hooks';
import { BusyButton } from './busyButton';
import { useDesk } from './context';
import { useDeskTexts } from './text';
import { useKeptFocus } from './useKeptFocus';

/** How many are here, and whose hands are raised: counts, never who. */
export function Here() {
  const t = useDeskTexts();
  const { view, run, isBusy } = useDesk();
  const { presence } = view;
  const hands = (presence?.handsRoom ?? 0) + (presence?.handsRemote ?? 0);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, [hands === 0]);
  if (!presence) return null;
  const lower = { method: 'LowerHands' } as const;
  return (
    <div class="here">
      <p>
        <strong>{t.dialogue.here(presence.room + presence.remote)}</strong>{' '}
        <span class="soft">{t.dialogue.room(presence.room)}, {t.dialogue.remote(presence.remote)}</span>
      </p>
      <div class={hands > 0 ? 'hands raised' : 'hands'} ref={box} tabIndex={-1}>
        <p>
          <strong>{t.dialogue.hands(hands)}</strong>{' '}
          {hands > 0 && <span class="soft">{t.dialogue.handsWhere(presence.handsRoom, presence.handsRemote)}</span>}
        </p>
        {hands > 0 && (
          <BusyButton look="small" busy={isBusy(lower)} onClick={() => void run(lower)}>{t.dialogue.lowerHands}</BusyButton>
        )}
      </div>
    </div>
  );
}
