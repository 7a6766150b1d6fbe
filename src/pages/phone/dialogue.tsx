import { useEffect, useState } from 'preact/hooks';
import { localized, useLanguage } from '../shared/i18n';
import type { RefusalStatus } from '../shared/live';
import { keep, recall } from '../shared/memory';
import { PROTOCOL_VERSION, type LocalizedText } from '../shared/protocol';
import { AboutView } from './aboutView';
import { ClimateStep } from './climate';
import { ConnectionStrip } from './connectionStrip';
import { Phone } from './context';
import { useDrafts } from './drafts';
import { NavBar } from './navBar';
import { NowView } from './nowView';
import { PageHeader } from './pageHeader';
import { QuestionsView } from './questionsView';
import { usePhoneTexts } from './texts';
import { useSession } from './useSession';
import { useViewName } from './viewName';

interface DialogueProps {
  readonly dialogueId: string;
  onRefused(status: RefusalStatus): void;
}

/** A dialogue from the inside. */
export function Dialogue({ dialogueId, onRefused }: DialogueProps) {
  const t = usePhoneTexts();
  const { session, state } = useSession(dialogueId, onRefused);
  const [drafts, changeDrafts] = useDrafts(dialogueId);
  const [viewName, setViewName] = useViewName();
  const acceptedName = `dialogengine.climate.${dialogueId}`;
  const [accepted, accept] = useState(() => recall(acceptedName) === true);
  const view = state?.view;

  useTitle(view?.header.title);

  if (session === undefined || state === undefined || view === undefined) {
    return (
      <div class="frame">
        <PageHeader />
        {state?.connection === 'lost' && <ConnectionStrip state={state} />}
        <main id="main" class="waiting"><p role="status">{t.connection.connecting}</p></main>
      </div>
    );
  }

  const { header } = view;
  return (
    <Phone.Provider value={{ session, state, view, drafts, changeDrafts }}>
      <div class={accepted ? 'frame with-nav' : 'frame'}>
        <a class="skip" href="#main">{t.skip}</a>
        <PageHeader title={header.title} />
        <ConnectionStrip state={state} />
        {view.protocol > PROTOCOL_VERSION && <aside class="strip" aria-label={t.connection.label}>{t.connection.outdated}</aside>}
        {accepted && <NavBar current={viewName} onChoose={setViewName} />}
        {/* Focusable by the skip link alone. */}
        <main id="main" tabIndex={-1}>
          {!accepted
            ? <ClimateStep header={header} onAccept={() => { keep(acceptedName, true); accept(true); }} />
            : viewName === 'now' ? <NowView />
              : viewName === 'questions' ? <QuestionsView />
                : <AboutView />}
        </main>
      </div>
    </Phone.Provider>
  );
}

function useTitle(title: LocalizedText | undefined): void {
  const language = useLanguage();
  const words = title === undefined ? 'DialogEngine' : localized(title, language);
  useEffect(() => { document.title = words; }, [words]);
}
