import { useLasting } from '../shared/lasting';
import { LanguageSwitch } from '../shared/languageSwitch';
import { Localized } from '../shared/localized';
import { useDesk } from './context';
import { DialogueControls } from './dialogueControls';
import { Here } from './here';
import { useDeskTexts } from './text';

/** The head of the desk: which dialogue this is, how people get in, how it stands and who is here. */
export function Header() {
  const t = useDeskTexts();
  const { state, view, dispatch } = useDesk();
  const { header } = view;
  const lost = useLasting(state.connection === 'lost');
  const connection = state.connection === 'lost' && !lost ? 'live' : state.connection;
  return (
    <header class="head">
      <div class="head-row">
        <a class="back" href="/desk">{t.dialogue.back}</a>
        <h1><Localized of={header.title} /></h1>
        <span class={`badge ${header.state}`}>{t.dialogue.states[header.state]}</span>
        <DialogueControls />
        <div class="tools">
          <a class="button quiet small" href={`/projector/${header.dialogueId}`} target="projector">{t.dialogue.openProjector}</a>
          {header.state !== 'Planned' && (
            <button type="button" class="button quiet small" onClick={() => dispatch({ type: 'sheet', sheet: { kind: 'review' } })}>
              {t.review.show}
            </button>
          )}
          <button type="button" class="button quiet small" onClick={() => dispatch({ type: 'sheet', sheet: { kind: 'keys' } })}>
            {t.dialogue.keys}
          </button>
          <LanguageSwitch label={t.language} />
        </div>
      </div>
      <div class="head-row facts">
        <p class="join-code">
          <span>{t.dialogue.code}</span> <strong>{header.joinCode.slice(0, 3)}{'\u2009'}{header.joinCode.slice(3)}</strong>
        </p>
        <Here />
        <p class={`connection ${connection}`}>
          <span class="dot" aria-hidden="true" />
          {connection === 'live' ? t.dialogue.connected : connection === 'lost' ? t.dialogue.lost : t.dialogue.connecting}
        </p>
      </div>
    </header>
  );
}
