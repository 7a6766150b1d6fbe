import { useTexts, type Texts } from '../shared/i18n';
import { en } from './text.en';
import { sv } from './text.sv';

/** The phone's own texts. */
export const texts: Texts<typeof sv> = { sv, en };

export const usePhoneTexts = (): typeof sv => useTexts(texts);
