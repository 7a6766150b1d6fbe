import { describe, expect, it } from 'vitest';
import type { DialoguePlan } from '../shared/protocol';
import { placeOf } from './places';
import { texts } from './text';

const plan: DialoguePlan = {
  title: { sv: 'Samtal' },
  agenda: [{ title: { sv: 'Hur reser vi?' } }, { title: { sv: 'Barnen', en: 'The children' } }],
  arenas: [{ name: { sv: 'Stadshuset' } }, {}],
  polls: [{ title: { sv: 'Vågar du?' }, options: [{ sv: 'Ja' }, { sv: 'Nej' }] }],
};
const sv = (pointer: string) => placeOf(pointer, plan, texts.sv, 'sv');

describe('placeOf', () => {
  it('names an item as the agenda does', () => {
    expect(sv('/agenda/1')).toBe('Punkt 2: Barnen');
    expect(sv('/agenda/1/influence/level')).toBe('Punkt 2: Barnen');
    expect(placeOf('/agenda/1', plan, texts.en, 'en')).toBe('Item 2: The children');
  });

  it('names a poll by its question, and which of its options', () => {
    expect(sv('/polls/0/title')).toBe('Omröstningen ”Vågar du?”');
    expect(sv('/polls/0/options/1/sv')).toBe('Omröstningen ”Vågar du?”, svar 2');
    expect(sv('/polls/0/options')).toBe('Omröstningen ”Vågar du?”');
  });

  it('names a place that has a name', () => {
    expect(sv('/arenas/0/access')).toBe('Platsen Stadshuset');
    expect(sv('/arenas/1')).toBe('Platserna');
  });

  it('names what the plan says of the whole', () => {
    expect(sv('')).toBe('Hela samtalet');
    expect(sv('/title/sv')).toBe('Titeln');
    expect(sv('/feedbackOn')).toBe('Återkopplingen');
    expect(sv('/agenda')).toBe('Dagordningen');
  });

  it('falls back on what it can say', () => {
    expect(sv('/agenda/7')).toBe('Dagordningen');
    expect(sv('/polls/7/title')).toBe('Omröstningarna');
    expect(sv('/weather/0')).toBe('/weather/0');
  });
});
