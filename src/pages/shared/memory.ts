// Some browsers forbid storage in private mode, or have none left. Then things are kept while the page is open.
const inMemory = new Map<string, string>();

function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Reads what was kept under a name, or undefined. */
export function recall(name: string): unknown {
  try {
    const text = inMemory.get(name) ?? storage()?.getItem(name);
    return text == null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value that JSON can hold, past a reload where the browser lets us. */
export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    storage()!.setItem(name, text);
    inMemory.delete(name);
  } catch {
    inMemory.set(name, text);
  }
}

/** Forgets what was kept under a name. */
export function forget(name: string): void {
  inMemory.delete(name);
  try {
    storage()?.removeItem(name);
  } catch {
    // Nothing can have been kept there.
  }
}
