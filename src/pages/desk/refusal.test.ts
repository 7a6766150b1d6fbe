import { describe, expect, it } from 'vitest';
import { deskVerdicts } from '../shared/protocol.calls';
import { refusalText } from './refusal';
import { texts } from './text';

describe('refusals', () => {
  it.each(['sv', 'en'] as const)('have words for every verdict in %s', language => {
    for (const verdict of deskVerdicts) expect(texts[language].verdicts[verdict]).toMatch(/\.$/);
  });

  it('say which state stands in the way', () => {
    expect(refusalText({ method: 'ClosePoll', argument: 'p' }, { verdict: 'WrongState', state: 'Draft' }, texts.sv)).toContain('utkast');
  });
});
