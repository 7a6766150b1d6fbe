import { Localized } from '../shared/localized';
import type { DialogueView } from '../shared/state';
import { BusyButton } from './busyButton';
import { useDesk } from './context';
import { shortcutOf } from './keys';
import { Kbd } from './kbd';
import { optionsOf } from './pollOptions';
import { blank, contributionOf, isShown, pollOf, relit, welcome } from './projection';
import { useDeskTexts } from './text';

/** What the hall sees now, and the two pictures that are always at hand. */
export function ProjectionPanel() {
  const t = useDeskTexts();
  const { view } = useDesk();
  const dark = isShown(view, 'Blank');
  return (
    <section class="panel projection" aria-labelledby="projection-title">
      <h2 id="projection-title">{t.projection.title}</h2>
      <figure class={dark ? 'screen dark' : 'screen'} aria-label={t.projection.preview}>
        <Preview view={view} />
      </figure>
      {view.header.state !== 'Archived' && <AlwaysAtHand />}
    </section>
  );
}

function AlwaysAtHand() {
  const t = useDeskTexts();
  const { state, view, run, isBusy } = useDesk();
  const dark = isShown(view, 'Blank');
  const show = (argument: typeof blank) => ({ method: 'ShowOnProjector', argument }) as const;
  const back = show(relit(view, state.lit));
  return (
    <div class="row">
      {dark
        ? (
          <BusyButton look="primary" busy={isBusy(back)} shortcut="Escape" onClick={() => void run(back)}>
            {t.projection.back} <Kbd action="unblank" />
          </BusyButton>
        )
        : (
          <BusyButton busy={isBusy(show(blank))} shortcut={shortcutOf('blank')} onClick={() => void run(show(blank))}>
            {t.projection.blank} <Kbd action="blank" />
          </BusyButton>
        )}
      <BusyButton
        busy={isBusy(show(welcome)) && !dark}
        pressed={isShown(view, 'Welcome')}
        onClick={() => { if (!isShown(view, 'Welcome')) void run(show(welcome)); }}
      >
        {t.projection.welcome}
      </BusyButton>
    </div>
  );
}

function Preview({ view }: { view: DialogueView }) {
  const t = useDeskTexts();
  const { header } = view;
  if (header.projection.kind === 'Blank') return <p class="screen-kind">{t.projection.blanked}</p>;
  const poll = pollOf(view, header.projection);
  if (poll) {
    return (
      <>
        <p class="screen-kind">{t.projection.nowPoll}</p>
        <p class="screen-title"><Localized of={poll.title} /></p>
        <ul role="list">{optionsOf(poll).map((option, index) => <li key={index}><Localized of={option} /></li>)}</ul>
      </>
    );
  }
  const contribution = contributionOf(view, header.projection);
  if (contribution) {
    return (
      <>
        <p class="screen-kind">{t.queue.kinds[contribution.kind]}</p>
        <p class="screen-title" dir="auto">{contribution.text}</p>
        {contribution.answer && <p><strong>{t.projection.answer}:</strong> <bdi>{contribution.answer}</bdi></p>}
      </>
    );
  }
  return (
    <>
      <p class="screen-kind">{t.projection.nowWelcome}</p>
      <p class="screen-title"><Localized of={header.title} /></p>
      <p>{t.projection.join} {header.joinCode.slice(0, 3)}{'\u2009'}{header.joinCode.slice(3)}</p>
    </>
  );
}
