import { de, type Texts } from './de.ts';
import { en } from './en.ts';

export type { Texts };

const byLanguage = { de, en } as const;

/** Languages the portal speaks; German first, because the law binds the German text (§ 23 VwVfG NRW). */
export type Language = keyof typeof byLanguage;

export const languages = Object.keys(byLanguage) as readonly Language[];

export const textsIn = (language: Language): Texts => byLanguage[language];

export const isLanguage = (tag: string | null | undefined): tag is Language => tag === 'de' || tag === 'en';
