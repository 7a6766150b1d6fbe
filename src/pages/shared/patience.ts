/** Judges by what becomes of the calls whether a connection still serves, and says when another host may do better. */
export interface Patience {
  /** How long the next call may take before its line is held to be dead, in milliseconds. */
  callMs(): number;
  /** A call has not been answered in that time. */
  unanswered(): void;
  /**
   * A call has been answered; a verdict goes with some answers. True: this host has put everything off for so long
   * that a new connection is wanted.
   */
  answered(verdict: string | undefined, sentAt: number, now: number): boolean;
}

/** A new connection brings a whole snapshot, which on a slow line stands in the way of the very answer. */
const MAX_CALL_MS = 30_000;
const PUT_OFF_MS = 5_000;
const MAX_PUT_OFF_MS = 60_000;

/** @param firstCallMs longer than the engine itself waits before it answers `TryAgain` */
export function newPatience(firstCallMs: number): Patience {
  let call = firstCallMs;
  let bearable = PUT_OFF_MS;
  let putOffSince: number | undefined;
  return {
    callMs: () => call,
    unanswered() {
      call = Math.min(MAX_CALL_MS, call * 2);
    },
    answered(verdict, sentAt, now) {
      call = firstCallMs;
      // What has no verdict, or was refused before anybody looked at it, says nothing about the store.
      if (verdict === undefined || verdict === 'TooFast') return false;
      if (verdict !== 'TryAgain') {
        putOffSince = undefined;
        bearable = PUT_OFF_MS;
        return false;
      }
      putOffSince ??= sentAt;
      if (now - putOffSince < bearable) return false;
      // Where all hosts are cut off, everybody who waits goes from one to the next: ever more seldom.
      putOffSince = undefined;
      bearable = Math.min(MAX_PUT_OFF_MS, bearable * 2);
      return true;
    },
  };
}
