import { useId, useState } from 'preact/hooks';
import { localized, useLanguage } from '../shared/i18n';
import type { Poll } from '../shared/protocol';
import { BusyButton } from './busyButton';
import type { DeskCommand } from './commands';
import { useDesk } from './context';
import { isOver } from './over';
import { isShown } from './projection';
import { useDeskTexts } from './text';

const MINUTES = [1, 2, 5] as const;

/** The next step of a poll first; showing it on the projector where it may be shown. */
export function PollActions({ poll, showWhenOpened }: { poll: Poll; showWhenOpened: boolean }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const { view, run, isBusy } = useDesk();
  const [minutes, setMinutes] = useState(0);
  const { pollId } = poll;
  const draft = poll.state === 'Draft';
  const show: DeskCommand = { method: 'ShowOnProjector', argument: { kind: 'Poll', id: pollId } };
  const step = stepOf(poll, minutes);
  const take = async (command: DeskCommand) => {
    const { verdict } = await run(command);
    if (verdict === 'Done' && draft && showWhenOpened) await run(show);
  };

  if (view.header.state === 'Archived' || (draft && isOver(view.header))) return null;
  return (
    <div class="row actions">
      {step && (
        <BusyButton
          look="small primary"
          busy={isBusy(step.command)}
          label={draft ? t.polls.openNamed(localized(poll.title, language)) : undefined}
          onClick={() => void take(step.command)}
        >
          {t.polls[step.label]}
        </BusyButton>
      )}
      {draft && <DraftActions pollId={pollId} minutes={minutes} setMinutes={setMinutes} />}
      {!draft && !isShown(view, 'Poll', pollId) && (
        <BusyButton look="small" busy={isBusy(show)} onClick={() => void run(show)}>{t.polls.show}</BusyButton>
      )}
    </div>
  );
}

// One button whose meaning goes on with the poll, so that whoever pressed it keeps the focus.
function stepOf({ pollId, state }: Poll, minutes: number): { label: 'open' | 'close' | 'publish'; command: DeskCommand } | undefined {
  switch (state) {
    case 'Draft': {
      const argument = { pollId, ...(minutes > 0 ? { closesInSeconds: minutes * 60 } : {}) };
      return { label: 'open', command: { method: 'OpenPoll', argument } };
    }
    case 'Open': return { label: 'close', command: { method: 'ClosePoll', argument: pollId } };
    case 'Closed': return { label: 'publish', command: { method: 'PublishPoll', argument: pollId } };
    case 'Published': return undefined;
  }
}

interface DraftActionsProps {
  readonly pollId: string;
  readonly minutes: number;
  readonly setMinutes: (minutes: number) => void;
}

function DraftActions({ pollId, minutes, setMinutes }: DraftActionsProps) {
  const t = useDeskTexts();
  const { isBusy, dispatch } = useDesk();
  const id = useId();
  return (
    <>
      <span class="closes">
        <label for={id}>{t.polls.closesAfter}</label>
        <select id={id} class="field small" value={minutes} onChange={event => setMinutes(Number(event.currentTarget.value))}>
          <option value={0}>{t.polls.byHand}</option>
          {MINUTES.map(one => <option key={one} value={one}>{t.polls.afterMinutes(one)}</option>)}
        </select>
      </span>
      <button type="button" class="button quiet small" onClick={() => dispatch({ type: 'sheet', sheet: { kind: 'poll', pollId } })}>{t.polls.edit}</button>
      <BusyButton
        look="quiet small"
        busy={isBusy({ method: 'RemovePoll', argument: pollId })}
        onClick={() => dispatch({ type: 'sheet', sheet: { kind: 'removePoll', pollId } })}
      >
        {t.polls.remove}
      </BusyButton>
    </>
  );
}
