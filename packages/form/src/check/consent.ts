import { authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

/** Consent to processing that rests on law (Art. 6 (1) c, e GDPR): it can't be refused, so it must not be asked. */
export const consent: FormCheck = {
  code: 'form.consent',
  severity: 'hint',
  find: ({ definition }) =>
    authoredTexts(definition)
      .filter(
        ({ kind, text }) =>
          kind === 'label' &&
          /\b(?:willige|einwillig\w*|stimme)\b.*\b(?:Verarbeitung|Speicherung|Daten\w*)/i.test(
            wordsIn(text, 'de') ?? '',
          ),
      )
      .map(({ path }) => ({ path, code: 'form.consent' })),
};
