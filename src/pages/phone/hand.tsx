import { useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { usePhone } from './context';
import { usePhoneTexts } from './texts';

/** Raises and lowers one's hand. */
export function Hand() {
  const t = usePhoneTexts();
  const { session, state, view } = usePhone();
  const [failed, setFailed] = useState(false);
  const raised = view.mine?.handRaised === true && state.connection === 'live';

  async function toggle(): Promise<void> {
    const done = await session.raiseHand(!raised);
    setFailed(!done);
    if (!done) announce(t.hand.failed);
  }

  return (
    <section class="card hand" aria-labelledby="hand-title">
      <div>
        <h3 id="hand-title">{t.hand.title}</h3>
        <p class={failed ? 'wrong' : 'soft'}>{failed ? t.hand.failed : raised ? t.hand.raised : t.hand.lead}</p>
      </div>
      <button class={raised ? 'button primary' : 'button'} type="button" onClick={() => void toggle()}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor"
          stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
          <path d="M7 12V6.5a1.4 1.4 0 0 1 2.8 0V11m0-1V4.4a1.4 1.4 0 0 1 2.8 0V11m0-.6V5.4a1.4 1.4 0 0 1 2.8 0V12m0-3.4a1.4 1.4 0 0 1 2.8 0V14c0 4.2-2.6 7-6.2 7-3.2 0-4.7-1.6-6-4.3l-2-4a1.4 1.4 0 0 1 2.5-1.3L7 12.6" />
        </svg>
        {raised ? t.hand.lower : t.hand.raise}
      </button>
    </section>
  );
}
