import { useTexts, type Texts } from '../shared/i18n';
import { en } from './text.en';
import { sv } from './text.sv';

export type DeskTexts = typeof sv;

/** The desk's own texts. */
export const texts: Texts<DeskTexts> = { sv, en };

export const useDeskTexts = (): DeskTexts => useTexts(texts);
