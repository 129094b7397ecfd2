import { authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

/** A text that is not there in a language that the form offers. Legal bases and units are the same in all. */
export const missingLanguage: FormCheck = {
  code: 'form.missingLanguage',
  severity: 'problem',
  find: ({ definition }) =>
    authoredTexts(definition)
      .filter(({ kind }) => kind !== 'basis' && kind !== 'unit')
      .flatMap(({ path, text }) =>
        (definition.languages ?? [])
          .filter((language) => wordsIn(text, language) === undefined)
          .map((language) => ({ path, code: 'form.missingLanguage', params: { language } })),
      ),
};
