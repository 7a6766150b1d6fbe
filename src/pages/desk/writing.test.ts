import { describe, expect, it } from 'vitest';
import { labelsOf } from './writing';

describe('labelsOf', () => {
  it('reads labels between commas, each once', () => expect(labelsOf(' buss, trafik,,buss ')).toEqual(['buss', 'trafik']));
});
