import type { Translation } from '../block.ts';

/** What an element says about its language, where it has a translation. */
export const languageOf = (translation: Translation | undefined): { language?: string } =>
  translation ? { language: translation.language } : {};
