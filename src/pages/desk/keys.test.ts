import { describe, expect, it } from 'vitest';
import { actionOf, keyboard, keyLabel, shortcutOf, type KeyPress } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress =>
  ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...more });

describe('the keyboard of the desk', () => {
  it('finds each action under each of its keys', () => {
    for (const { action, keys, place } of keyboard)
      for (const key of keys) expect(actionOf(press(key), place, true)).toBe(action);
  });

  it('gives no key two meanings in one place', () => {
    const all = keyboard.flatMap(({ keys, place }) => keys.map(key => `${place} ${key}`));
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not mind caps lock', () => expect(actionOf(press('A'), 'queue', true)).toBe('approve'));

  it('leaves the shortcuts of the browser alone', () => {
    expect(actionOf(press('r', { ctrlKey: true }), 'queue', true)).toBeUndefined();
    expect(actionOf(press('r', { metaKey: true }), 'queue', true)).toBeUndefined();
    expect(actionOf(press('e', { altKey: true }), 'queue', true)).toBeUndefined();
  });

  it('moves on while a key is held, but decides once', () => {
    expect(actionOf(press('j', { repeat: true }), 'queue', true)).toBe('next');
    expect(actionOf(press('a', { repeat: true }), 'queue', true)).toBeUndefined();
    expect(actionOf(press('b', { repeat: true }), 'page', true)).toBeUndefined();
  });

  it('keeps the named keys when the letters are switched off', () => {
    expect(actionOf(press('j'), 'queue', false)).toBeUndefined();
    expect(actionOf(press('b'), 'page', false)).toBeUndefined();
    expect(actionOf(press('ArrowDown'), 'queue', false)).toBe('next');
    expect(actionOf(press('Escape'), 'page', false)).toBe('unblank');
  });

  it('moderates only while the queue has the focus', () => expect(actionOf(press('a'), 'page', true)).toBeUndefined());

  it('prints keys the way they are named', () => {
    expect(keyLabel('a')).toBe('A');
    expect(keyLabel('Escape')).toBe('Esc');
    expect(keyLabel('ArrowUp', { ArrowUp: 'Pil upp' })).toBe('Pil upp');
    expect(shortcutOf('approve')).toBe('A');
    expect(shortcutOf('unblank')).toBe('Escape');
  });
});
