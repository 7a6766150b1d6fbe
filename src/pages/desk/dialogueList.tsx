import { useLanguage } from '../shared/i18n';
import { Localized } from '../shared/localized';
import type { DialogueSummary } from '../shared/protocol.http';
import { isOver } from './over';
import { useDeskTexts } from './text';

/** The dialogues a moderator may lead, newest first and those that are over last. */
export function DialogueList({ dialogues }: { dialogues: readonly DialogueSummary[] }) {
  const t = useDeskTexts();
  const language = useLanguage();
  if (dialogues.length === 0) return <p class="empty soft">{t.home.none}</p>;
  const sorted = [...dialogues].sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || b.createdAt.localeCompare(a.createdAt));
  return (
    <ul class="dialogues" role="list">
      {sorted.map(({ dialogueId, title, state, joinCode, createdAt }) => (
        <li key={dialogueId} class="card">
          <h2><a href={`/desk/${dialogueId}`}><Localized of={title} /></a></h2>
          <p class="meta soft">
            <span class={`badge ${state}`}>{t.dialogue.states[state]}</span>
            <span>{t.home.code} <strong>{joinCode.slice(0, 3)}{'\u2009'}{joinCode.slice(3)}</strong></span>
            <span>{t.home.created} <time dateTime={createdAt}>{dateOf(createdAt, language)}</time></span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function dateOf(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
