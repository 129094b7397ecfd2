import type { PublishedForm } from '@formularwerk/assistant';
import type { Visit } from '../http/visit.ts';
import { languages, textsIn } from './texts.ts';

/**
 * The visit in a language that the form offers, with those to choose from. A form that lacks the chosen one is German as a
 * whole: a page that mixed two languages would be read aloud with the wrong voice.
 */
export const inFormLanguage = (visit: Visit, { definition }: PublishedForm): Visit => {
  const offered = languages.filter((tag) => tag === 'de' || definition.languages?.includes(tag));
  const language = offered.includes(visit.language) ? visit.language : 'de';
  return { ...visit, language, texts: textsIn(language), offered };
};
