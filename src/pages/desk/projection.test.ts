import { describe, expect, it } from 'vitest';
import { relit, welcome } from './projection';
import { some } from './some';

describe('bringing the projector back', () => {
  it('shows what was there before', () => {
    const view = some.view({ polls: [some.poll()] });
    expect(relit(view, { kind: 'Poll', id: 'trygg' })).toEqual({ kind: 'Poll', id: 'trygg' });
  });

  it('shows the welcome instead of what may not be shown any more', () => {
    const view = some.view({ contributions: [some.contribution('a', { state: 'Rejected' })] });
    expect(relit(view, { kind: 'Contribution', id: 'a' })).toEqual(welcome);
    expect(relit(view, { kind: 'Poll', id: 'gone' })).toEqual(welcome);
  });
});
