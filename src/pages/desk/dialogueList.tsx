import { useLanguage } from '../shared/i18n';
import { Localized } from '../shared/localized';
import type { DamagedDialogue, DialogueSummary, ListedDialogue } from '../shared/protocol.http';
import { isOver } from './over';
import { useDeskTexts } from './text';

/** The dialogues a moderator may lead: those that are damaged first, then newest first, and those that are over last. */
export function DialogueList({ dialogues }: { dialogues: readonly ListedDialogue[] }) {
  const t = useDeskTexts();
  if (dialogues.length === 0) return <p class="empty soft">{t.home.none}</p>;
  const sorted = dialogues.filter(isWhole).sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.createdAt.localeCompare(a.createdAt));
  return (
    <ul class="dialogues" role="list">
      {dialogues.filter(isDamaged).map(dialogue => <Damaged key={dialogue.dialogueId} dialogue={dialogue} />)}
      {sorted.map(dialogue => <Whole key={dialogue.dialogueId} dialogue={dialogue} />)}
    </ul>
  );
}

const isDamaged = (dialogue: ListedDialogue): dialogue is DamagedDialogue => 'damaged' in dialogue;
const isWhole = (dialogue: ListedDialogue): dialogue is DialogueSummary => !isDamaged(dialogue);

function Damaged({ dialogue: { dialogueId } }: { dialogue: DamagedDialogue }) {
  const { home: { damaged } } = useDeskTexts();
  return (
    <li class="card damaged">
      <h2>{damaged.title(dialogueId)}</h2>
      <p class="meta"><span class="badge Closed">{damaged.badge}</span></p>
      <p>{damaged.why}</p>
      <p>{damaged.cure}</p>
    </li>
  );
}

function Whole({ dialogue: { dialogueId, title, state, joinCode, createdAt } }: { dialogue: DialogueSummary }) {
  const t = useDeskTexts();
  const language = useLanguage();
  return (
    <li class="card">
      <h2><a href={`/desk/${dialogueId}`}><Localized of={title} /></a></h2>
      <p class="meta soft">
        <span class={`badge ${state}`}>{t.dialogue.states[state]}</span>
        <span>{t.home.code} <strong>{joinCode.slice(0, 3)}{'\u2009'}{joinCode.slice(3)}</strong></span>
        <span>{t.home.created} <time dateTime={createdAt}>{dateOf(createdAt, language)}</time></span>
      </p>
    </li>
  );
}

function dateOf(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
