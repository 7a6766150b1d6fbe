import { expect, test } from 'vitest';
import { codeIn, dialogueIn, scannedCode } from './address';

test('a code is its digits, however it is typed', () => {
  expect(['482 917', '482-917', ' 482917\n', '٤٨٢٩١٧', '۴۸۲۹۱۷', 'abc'].map(codeIn))
    .toEqual(['482917', '482917', '482917', '482917', '482917', '']);
});

test('a scanned address carries the code, a joined one the dialogue', () => {
  expect(scannedCode('?code=482917')).toBe('482917');
  expect(scannedCode('')).toBe('');
  expect([dialogueIn('/d/7k2m9x4c1q8w'), dialogueIn('/d/7k2m9x4c1q8w/'), dialogueIn('/'), dialogueIn('/d/../x')])
    .toEqual(['7k2m9x4c1q8w', '7k2m9x4c1q8w', undefined, undefined]);
});
