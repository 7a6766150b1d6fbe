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
  const { view, run, isBusy } = useDesk();
  const { pollId } = poll;
  const show: DeskCommand = { method: 'ShowOnProjector', argument: { kind: 'Poll', id: pollId } };
  const step = (method: 'ClosePoll' | 'PublishPoll', label: string) => {
    const command: DeskCommand = { method, argument: pollId };
    return <BusyButton look="small primary" busy={isBusy(command)} onClick={() => void run(command)}>{label}</BusyButton>;
  };
  if (view.header.state === 'Archived' || (poll.state === 'Draft' && isOver(view.header))) return null;
  return (
    <div class="row actions">
      {poll.state === 'Draft' && <DraftActions poll={poll} showWhenOpened={showWhenOpened} />}
      {poll.state === 'Open' && step('ClosePoll', t.polls.close)}
      {poll.state === 'Closed' && step('PublishPoll', t.polls.publish)}
      {poll.state !== 'Draft' && !isShown(view, 'Poll', pollId) && (
        <BusyButton look="small" busy={isBusy(show)} onClick={() => void run(show)}>{t.polls.show}</BusyButton>
      )}
    </div>
  );
}

function DraftActions({ poll, showWhenOpened }: { poll: Poll; showWhenOpened: boolean }) {
  const t = useDeskTexts();
  const { run, isBusy, dispatch } = useDesk();
  const language = useLanguage();
  const [minutes, setMinutes] = useState(0);
  const id = useId();
  const { pollId } = poll;
  const open: DeskCommand = { method: 'OpenPoll', argument: { pollId, ...(minutes > 0 ? { closesInSeconds: minutes * 60 } : {}) } };
  const opened = async () => {
    const { verdict } = await run(open);
    if (verdict === 'Done' && showWhenOpened) await run({ method: 'ShowOnProjector', argument: { kind: 'Poll', id: pollId } });
  };
  return (
    <>
      <BusyButton look="small primary" busy={isBusy(open)} label={t.polls.openNamed(localized(poll.title, language))} onClick={() => void opened()}>
        {t.polls.open}
      </BusyButton>
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
