import { de } from './de.ts';
import { en } from './en.ts';

const texts: Readonly<Record<string, typeof de>> = { de, en };

/** What mails say in a language: by its tag, else by the tag's first part, else in German. */
export const mailTexts = (language: string): typeof de =>
  texts[language] ?? texts[language.split('-')[0] ?? ''] ?? de;
