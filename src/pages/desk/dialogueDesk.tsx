import { useEffect, useLayoutEffect } from 'preact/hooks';
import { localized, useLanguage } from '../shared/i18n';
import { DeskContext, type Desk } from './context';
import { Header } from './header';
import { actionOf } from './keys';
import { NoticeBar } from './notice';
import { PollsPanel } from './pollsPanel';
import { blank, isShown, relit } from './projection';
import { ProjectionPanel } from './projectionPanel';
import { QueuePanel } from './queuePanel';
import { ReviewPanel } from './reviewPanel';
import { Sheets } from './sheets';
import { useDeskTexts } from './text';
import { toSignIn } from './addresses';
import { useArrivals } from './useArrivals';
import { useDeskState, type DeskHandle } from './useDeskState';
import { usePlanReview } from './usePlanReview';
import { useWidth } from './useWidth';

// The order in the document follows the order on the screen, for those who go through it with Tab or by ear.
const panels = {
  wide: ['polls', 'queue', 'projection'], middle: ['queue', 'projection', 'polls'], narrow: ['projection', 'queue', 'polls'],
} as const;
// Nobody can ask anything yet: in the place of the queue stands what there is to do before.
const panelsBefore = {
  wide: ['polls', 'review', 'projection'], middle: ['review', 'projection', 'polls'], narrow: ['review', 'polls', 'projection'],
} as const;
const panelOf = {
  polls: <PollsPanel key="polls" />, queue: <QueuePanel key="queue" />, projection: <ProjectionPanel key="projection" />,
  review: <ReviewPanel key="review" />,
};

/** The desk of one dialogue: everything a moderator needs during a meeting on one screen. */
export function DialogueDesk({ dialogueId }: { dialogueId: string }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const handle = useDeskState(dialogueId);
  const { state } = handle;
  const { view } = state;
  const width = useWidth();
  const planned = view?.header.state === 'Planned';
  const review = usePlanReview(dialogueId, view, planned || state.sheet?.kind === 'review');

  useEffect(() => {
    if (view) document.title = `${localized(view.header.title, language)} – ${t.desk}`;
  }, [view?.header.title, language]);
  useEffect(() => {
    if (state.refused === 401) location.replace(toSignIn(location.pathname));
  }, [state.refused]);
  useArrivals(view);
  useBlankKey(handle);

  if (state.refused !== undefined) return <main class="plain"><h1>{t.desk}</h1><p>{state.refused === 'damaged' ? t.dialogue.damaged : t.dialogue.refused}</p><a href="/desk">{t.dialogue.back}</a></main>;
  if (view === undefined) return <main class="plain"><h1>{t.desk}</h1><p class="soft">{t.dialogue.loading}</p></main>;
  const desk: Desk = { ...handle, view, review };
  return (
    <DeskContext.Provider value={desk}>
      <a class="skip" href={planned ? '#review-title' : '#queue-title'}>{t.skip}</a>
      <Header />
      <main class="columns">
        {(planned ? panelsBefore : panels)[width].map(name => panelOf[name])}
      </main>
      <NoticeBar />
      <Sheets />
    </DeskContext.Provider>
  );
}

/** B darkens the projector from anywhere outside text fields, Escape brings it back. */
function useBlankKey({ state, run }: DeskHandle): void {
  // With the picture, not after it: who sees that it is dark may press the key that brings it back.
  useLayoutEffect(() => {
    const { view } = state;
    if (view === undefined) return;
    const pressed = (event: KeyboardEvent): void => {
      const action = actionOf(event, 'page', state.keys);
      if (action === undefined || event.defaultPrevented || state.sheet !== undefined || isTyping(event.target)) return;
      const dark = isShown(view, 'Blank');
      if (action === 'blank' && !dark) void run({ method: 'ShowOnProjector', argument: blank });
      if (action === 'unblank' && dark) void run({ method: 'ShowOnProjector', argument: relit(view, state.lit) });
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [state.view, state.keys, state.sheet, state.lit, run]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, select, input:not([type=checkbox], [type=radio])') !== null;
}
