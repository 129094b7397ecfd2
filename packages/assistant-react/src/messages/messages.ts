import { de } from './de.ts';
import { en } from './en.ts';

export type Messages = typeof de;

/** The assistant's own texts by language. */
export const messages: Readonly<Record<'de' | 'en', Messages>> = { de, en };

/** The texts for a BCP 47 tag: German unless it is English. */
export const messagesFor = (language = 'de'): Messages =>
  language.startsWith('en') ? messages.en : messages.de;
