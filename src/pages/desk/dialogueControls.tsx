import { useRef } from 'preact/hooks';
import { BusyButton } from './busyButton';
import type { DeskCommand } from './commands';
import { useDesk } from './context';
import { barriersIn } from './findings';
import { useDeskTexts } from './text';
import { useKeptFocus } from './useKeptFocus';

const asked = { openDialogue: 'OpenDialogue', closeDialogue: 'CloseDialogue', archiveDialogue: 'ArchiveDialogue' } as const;

/** The next steps a dialogue can take from where it stands. Those without a way back ask first,
 * and so does opening while the review knows of a barrier. */
export function DialogueControls() {
  const t = useDeskTexts();
  const { view, run, isBusy, dispatch, review } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, [view.header.state]);
  const step = (method: 'OpenDialogue' | 'PauseDialogue' | 'ResumeDialogue', label: string, look = '') => {
    const command: DeskCommand = { method };
    return <BusyButton look={`small ${look}`} busy={isBusy(command)} onClick={() => void run(command)}>{label}</BusyButton>;
  };
  const ask = (kind: keyof typeof asked, label: string, look = '') => (
    <BusyButton
      look={`small ${look}`}
      busy={isBusy({ method: asked[kind] })}
      onClick={() => dispatch({ type: 'sheet', sheet: { kind } })}
    >
      {label}
    </BusyButton>
  );
  return (
    <div class="row steps" ref={box} tabIndex={-1}>
      {view.header.state === 'Planned' && (
        <>
          {barriersIn(review.reading?.findings ?? []) > 0
            ? ask('openDialogue', t.dialogue.open, 'primary') : step('OpenDialogue', t.dialogue.open, 'primary')}
          {ask('archiveDialogue', t.dialogue.archive)}
        </>
      )}
      {view.header.state === 'Open' && <>{step('PauseDialogue', t.dialogue.pause)}{ask('closeDialogue', t.dialogue.close)}</>}
      {view.header.state === 'Paused' && <>{step('ResumeDialogue', t.dialogue.resume, 'primary')}{ask('closeDialogue', t.dialogue.close)}</>}
      {view.header.state === 'Closed' && ask('archiveDialogue', t.dialogue.archive)}
    </div>
  );
}
