import { useState } from 'preact/hooks';
import { addressOf, dialogueIn, scannedCode } from './address';
import type { RefusalStatus } from '../shared/live';
import { Dialogue } from './dialogue';
import { Welcome, type Greeting } from './welcome';

type Place =
  | { readonly at: 'welcome'; readonly greeting: Greeting; readonly code: string }
  | { readonly at: 'dialogue'; readonly dialogueId: string };

function startingPlace(): Place {
  const dialogueId = dialogueIn(location.pathname);
  return dialogueId === undefined
    ? { at: 'welcome', greeting: 'new', code: scannedCode(location.search) }
    : { at: 'dialogue', dialogueId };
}

/** The phone's page: the code first, then the dialogue. */
export function App() {
  const [place, go] = useState(startingPlace);
  if (place.at === 'welcome') {
    return <Welcome greeting={place.greeting} code={place.code} onJoined={(dialogueId) => {
      // A reload then leads straight back in, and the code does not stay in the address.
      history.replaceState(null, '', addressOf(dialogueId));
      go({ at: 'dialogue', dialogueId });
    }} />;
  }
  return <Dialogue key={place.dialogueId} dialogueId={place.dialogueId} onRefused={(status) =>
    go({ at: 'welcome', greeting: greetingAfter(status), code: '' })} />;
}

function greetingAfter(refusal: RefusalStatus): Greeting {
  switch (refusal) {
    case 404: return 'gone';
    case 'damaged': return 'damaged';
    default: return 'again';
  }
}
