import { describe, expect, it } from 'vitest';
import { afterSignIn, codeIn, dialogueIn, toSignIn } from './addresses';

describe('addresses', () => {
  it('leads back to the desk one came from, and to nowhere else', () => {
    expect(afterSignIn(toSignIn('/desk/7k2m').slice('/sign-in'.length))).toBe('/desk/7k2m');
    for (const to of ['https://evil.example', '//evil.example', '/desk/../api', '/desk/a?b', ''])
      expect(afterSignIn(`?to=${encodeURIComponent(to)}`)).toBe('/desk');
  });

  it('reads the one-time code from the fragment', () => {
    expect(codeIn('#code=8Qm')).toBe('8Qm');
    expect(codeIn('')).toBeUndefined();
  });

  it('knows a dialogue by its address', () => {
    expect(dialogueIn('/desk/7k2m9x4c1q8w')).toBe('7k2m9x4c1q8w');
    expect(dialogueIn('/desk')).toBeUndefined();
  });
});
