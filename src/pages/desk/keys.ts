/** What a key asks of the desk. */
export type KeyAction =
  | 'next' | 'previous' | 'first' | 'last'
  | 'approve' | 'reject' | 'merge' | 'edit' | 'label' | 'answer' | 'show' | 'undo'
  | 'help' | 'blank' | 'unblank';

/** Where a key works: while the queue has focus, or everywhere outside text fields. */
export type KeyPlace = 'queue' | 'page';

export interface KeyBinding {
  readonly action: KeyAction;
  readonly keys: readonly string[];
  readonly place: KeyPlace;
}

/** The keyboard of the desk, in the order the help shows it. */
export const keyboard: readonly KeyBinding[] = [
  { action: 'next', keys: ['j', 'ArrowDown'], place: 'queue' },
  { action: 'previous', keys: ['k', 'ArrowUp'], place: 'queue' },
  { action: 'first', keys: ['Home'], place: 'queue' },
  { action: 'last', keys: ['End'], place: 'queue' },
  { action: 'approve', keys: ['a'], place: 'queue' },
  { action: 'reject', keys: ['r'], place: 'queue' },
  { action: 'merge', keys: ['m'], place: 'queue' },
  { action: 'edit', keys: ['e'], place: 'queue' },
  { action: 'label', keys: ['l'], place: 'queue' },
  { action: 'answer', keys: ['s'], place: 'queue' },
  { action: 'show', keys: ['p'], place: 'queue' },
  { action: 'undo', keys: ['u'], place: 'queue' },
  { action: 'help', keys: ['?'], place: 'queue' },
  { action: 'blank', keys: ['b'], place: 'page' },
  { action: 'unblank', keys: ['Escape'], place: 'page' },
];

/** The part of a keyboard event that the map reads. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

const repeatable: readonly KeyAction[] = ['next', 'previous'];

/**
 * The action a press asks for in a place, if any. With `characters` off only named keys (arrows, Home, End,
 * Escape) still work, as WCAG 2.1.4 asks. A held key moves on but never decides twice.
 */
export function actionOf(press: KeyPress, place: KeyPlace, characters: boolean): KeyAction | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const key = isCharacter(press.key) ? press.key.toLowerCase() : press.key;
  if (isCharacter(key) && !characters) return undefined;
  const binding = keyboard.find(b => b.place === place && b.keys.includes(key));
  if (!binding || (press.repeat && !repeatable.includes(binding.action))) return undefined;
  return binding.action;
}

/** The key to print beside an action: `A`, `Esc`; keys whose name differs between languages get theirs from `names`. */
export function keyLabel(key: string, names: Readonly<Record<string, string>> = {}): string {
  if (isCharacter(key)) return key.toUpperCase();
  return names[key] ?? (key === 'Escape' ? 'Esc' : key);
}

/** The same key as `aria-keyshortcuts` spells it, for the action's first key. */
export function shortcutOf(action: KeyAction): string | undefined {
  const key = keyboard.find(b => b.action === action)?.keys[0];
  return key && isCharacter(key) ? key.toUpperCase() : key;
}

function isCharacter(key: string): boolean {
  return key.length === 1;
}
