import { useEffect, useState } from 'preact/hooks';
import { get } from '../shared/http';
import { endpoints, type Commitment } from '../shared/protocol';

// Promises do not change during an evening: what came once is shown again also without a connection.
const known = new Map<string, readonly Commitment[]>();

/** The commitments of a dialogue, asked for when they are first to be read, and again once there is a connection. */
export interface PromisesAsked {
  readonly promises: readonly Commitment[] | undefined;
  readonly failed: boolean;
  askAgain(): void;
}

export function usePromises(dialogueId: string, keys: readonly string[], live: boolean): PromisesAsked {
  const name = [dialogueId, ...keys].join(' ');
  const [outcome, setOutcome] = useState<'asked' | 'came' | 'failed'>('asked');

  function ask(): void {
    setOutcome('asked');
    get<readonly Commitment[]>(endpoints.served(dialogueId)).then(
      (promises) => {
        known.set(name, promises);
        setOutcome('came');
      },
      () => setOutcome('failed'));
  }
  useEffect(() => {
    if (keys.length > 0 && !known.has(name)) ask();
  }, [name, live]);
  return { promises: keys.length === 0 ? [] : known.get(name), failed: outcome === 'failed', askAgain: ask };
}
