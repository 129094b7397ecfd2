import { de, type Texts } from './de.ts';
import { en } from './en.ts';

export type { Texts };

/** Only forms are written in „Einfache Sprache“: what the portal says around them is its usual German. */
const simple: Texts = { ...de, language: { ...de.language, name: 'Einfache Sprache' } };

const byLanguage = { de, en, 'de-simple': simple } as const;

/** The languages of pages; German first, because the law binds the German text (§ 23 VwVfG NRW). */
export type Language = keyof typeof byLanguage;

export const languages = Object.keys(byLanguage) as readonly Language[];

export const textsIn = (language: Language): Texts => byLanguage[language];

/** In which there is every page of the portal; a form offers its own. */
export const portalLanguages: readonly Language[] = ['de', 'en'];

export const isLanguage = (tag: string | null | undefined): tag is Language =>
  languages.some((language) => language === tag);
