import { authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

/** A text that is not there in a language that the form offers. */
export const missingLanguage: FormCheck = {
  code: 'form.missingLanguage',
  severity: 'problem',
  find: ({ definition }) =>
    authoredTexts(definition).flatMap(({ path, text }) =>
      (definition.languages ?? [])
        .filter((language) => wordsIn(text, language) === undefined)
        .map((language) => ({ path, code: 'form.missingLanguage', params: { language } })),
    ),
};
