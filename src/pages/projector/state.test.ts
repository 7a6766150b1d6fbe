import { describe, expect, it } from 'vitest';
import { contributionStates, type Projection } from '../shared/protocol';
import { some } from '../desk/some';
import { actionOf } from './keys';
import { beginning, next, pictureOf, type ProjectorEvent } from './state';
import { translated } from './text';

const after = (...events: ProjectorEvent[]) => events.reduce(next, beginning);
const showing = (projection: Projection, more = {}): ProjectorEvent =>
  ({ type: 'viewed', view: some.view({ header: some.header({ projection }), ...more }) });
const pressed = (key: string): ProjectorEvent => {
  const action = actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false });
  return { type: 'asked', action: action ?? 'hint' };
};

describe('the picture', () => {
  it('is calm before anything is known', () => expect(pictureOf(beginning).kind).toBe('calm'));

  it('stays when the connection is lost', () => {
    const state = after(showing({ kind: 'Poll', id: 'trygg' }, { polls: [some.poll()] }), { type: 'connection', connection: 'lost' });
    expect(pictureOf(state).kind).toBe('poll');
  });

  it.each(contributionStates)('shows a contribution that is %s only when everyone may see it', state => {
    const contributions = [some.contribution('a', { state })];
    const shown = pictureOf(after(showing({ kind: 'Contribution', id: 'a' }, { contributions }))).kind;
    expect(shown).toBe(['Approved', 'OnProjector', 'Answered'].includes(state) ? 'contribution' : 'welcome');
  });

  it('never shows a draft', () => {
    expect(pictureOf(after(showing({ kind: 'Poll', id: 'trygg' }, { polls: [some.poll({ state: 'Draft' })] }))).kind).toBe('welcome');
  });

  it('gives way to the welcome when what it shows is gone', () => {
    expect(pictureOf(after(showing({ kind: 'Contribution', id: 'gone' }))).kind).toBe('welcome');
  });
});

describe('blanking', () => {
  it('answers its own key at once, also before anything is known', () => {
    expect(pictureOf(after(pressed('b'))).kind).toBe('blank');
    expect(pictureOf(after(pressed('b'), pressed('B'))).kind).toBe('calm');
  });

  it('stays dark whatever the desk shows meanwhile', () => {
    expect(pictureOf(after(showing({ kind: 'Welcome' }), pressed('b'), showing({ kind: 'Welcome' }))).kind).toBe('blank');
  });

  it('obeys the desk, and the key does not lie in wait behind it', () => {
    const dark = after(showing({ kind: 'Blank' }));
    expect(pictureOf(dark).kind).toBe('blank');
    expect(pictureOf(next(next(dark, pressed('b')), showing({ kind: 'Welcome' }))).kind).toBe('welcome');
  });
});

describe('settings', () => {
  it('go round the languages and the shades', () => {
    expect(after(pressed('l')).tongue).toBe('sv');
    expect(after(pressed('l'), pressed('l')).tongue).toBe('en');
    expect(after(pressed('l'), pressed('l'), pressed('l')).tongue).toBe('both');
    expect(after(pressed('d')).shade).toBe('light');
  });

  it('leave the shortcuts of the browser alone', () => {
    expect(actionOf({ key: 'd', ctrlKey: true, altKey: false, metaKey: false, repeat: false })).toBeUndefined();
  });

  it('show a translation only where it says something else', () => {
    expect(translated('both', { sv: 'Kultur', en: 'Culture' })).toEqual({ first: 'Kultur', second: 'Culture', lang: 'sv' });
    expect(translated('both', { sv: 'Internet', en: 'Internet' })).toEqual({ first: 'Internet', lang: 'sv' });
    expect(translated('both', { en: 'Culture' })).toEqual({ first: 'Culture', lang: 'en' });
    expect(translated('en', { sv: 'Kultur' })).toEqual({ first: 'Kultur', lang: 'sv' });
  });
});
