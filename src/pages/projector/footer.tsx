import type { ComponentChildren } from 'preact';
import type { DialogueHeader, Presence } from '../shared/protocol';
import { Bilingual } from './bilingual';
import type { Tongue } from './state';
import { firstLanguage, phrase } from './text';

export interface FooterProps {
  readonly header: DialogueHeader;
  readonly presence: Presence | undefined;
  readonly tongue: Tongue;
  readonly children?: ComponentChildren;
}

/** The foot of a picture: where things stand, how many are here, and the way in for whoever comes late. */
export function Footer({ header, presence, tongue, children }: FooterProps) {
  return (
    <footer class="foot">
      <p class="standing">{children}</p>
      {presence && <PresenceLine presence={presence} tongue={tongue} />}
      {isJoinable(header) && (
        <p class="way-in">
          <span>{location.host}</span> <strong class="code">{codeOf(header)}</strong>
        </p>
      )}
    </footer>
  );
}

export function PresenceLine({ presence, tongue }: { presence: Presence; tongue: Tongue }) {
  return (
    <p class="presence">
      <Bilingual of={phrase(tongue, t => t.here(presence.room, presence.remote))} lang={firstLanguage(tongue)} />
    </p>
  );
}

/** The join code in two groups of three, as people read it aloud. */
export function codeOf({ joinCode }: DialogueHeader): string {
  return `${joinCode.slice(0, 3)}\u2009${joinCode.slice(3)}`;
}

export function isJoinable({ state }: DialogueHeader): boolean {
  return state !== 'Closed' && state !== 'Archived';
}

