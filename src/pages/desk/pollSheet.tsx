import { useState } from 'preact/hooks';
import { announce } from '../shared/announce';
import { useLanguage } from '../shared/i18n';
import { recall } from '../shared/memory';
import type { Poll } from '../shared/protocol';
import type { Mistake } from '../shared/protocol.calls';
import { BusyButton } from './busyButton';
import type { DeskCommand } from './commands';
import { useDesk } from './context';
import { draftOf, mistakesOf, newDraft, planOf } from './pollDraft';
import { PollFields } from './pollFields';
import { PollSettings } from './pollSettings';
import { refusalText } from './refusal';
import { Sheet } from './sheet';
import { useDeskTexts } from './text';

/** Prepares or improvises a poll, or edits a draft. The question and its options first, the rest on demand. */
export function PollSheet({ poll, onClose }: { poll: Poll | undefined; onClose: () => void }) {
  const t = useDeskTexts();
  const language = useLanguage();
  const { view, run, isBusy } = useDesk();
  const [draft, change] = useState(() => poll ? draftOf(poll) : newDraft(randomPollId(), view.header.currentItemId));
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ text: string; mistakes: readonly Mistake[] }>();
  const mistakes = tried ? mistakesOf(draft, language) : [];
  const save: DeskCommand = { method: poll ? 'EditPoll' : 'AddPoll', argument: planOf(draft, language) };
  const open: DeskCommand = { method: 'OpenPoll', argument: { pollId: draft.pollId } };
  const busy = isBusy(save) || isBusy(open);

  const submit = async (openNow: boolean) => {
    setTried(true);
    setRefused(undefined);
    if (busy || mistakesOf(draft, language).length > 0) return;
    for (const command of openNow ? [save, open] : [save]) {
      const answer = await run(command, { quiet: true });
      if (answer.verdict !== 'Done') return setRefused({ text: refusalText(command, answer, t), mistakes: answer.mistakes ?? [] });
    }
    onClose();
    announce(openNow ? t.polls.states.Open : t.verdicts.Done);
    if (openNow && recall('dialogengine.desk.showWhenOpened') !== false)
      await run({ method: 'ShowOnProjector', argument: { kind: 'Poll', id: draft.pollId } });
  };

  return (
    <Sheet title={poll ? t.pollForm.editTitle : t.pollForm.newTitle} onClose={onClose} wide>
      <form onSubmit={event => { event.preventDefault(); void submit(poll === undefined && view.header.state === 'Open'); }}>
        <PollFields draft={draft} change={change} mistakes={mistakes} />
        <PollSettings draft={draft} change={change} mistakes={mistakes} agenda={view.header.agenda} />
        <div role="alert">
          {mistakes.length > 0 && <p class="wrong">{mistakes.map(mistake => t.pollForm[mistake]).join(' ')}</p>}
          {refused && <p class="wrong">{refused.text}</p>}
          {refused && refused.mistakes.length > 0 && (
            <ul>{refused.mistakes.map(({ place, expected, found }) => <li key={place}><code>{place}</code> {t.home.expected} {expected}. {t.home.found} {found}.</li>)}</ul>
          )}
        </div>
        <div class="row end">
          <button type="button" class="button quiet" onClick={onClose}>{t.cancel}</button>
          <BusyButton busy={busy} onClick={() => void submit(false)}>{poll ? t.pollForm.save : t.pollForm.saveDraft}</BusyButton>
          {!poll && view.header.state === 'Open' && (
            <BusyButton look="primary" busy={busy} onClick={() => void submit(true)}>{t.pollForm.openNow}</BusyButton>
          )}
        </div>
      </form>
    </Sheet>
  );
}

/** Made once per form and never shown; random, so that no two desks can choose the same. */
function randomPollId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `poll-${Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')}`;
}
