import type { Problem } from '../problem.ts';
import { type AuthoredText, authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

const LONGEST = 60;

/** A question that is too long to be taken in at a glance. Declarations are sentences that one confirms. */
export const longLabel: FormCheck = {
  code: 'form.longLabel',
  severity: 'hint',
  find: labelCheck('form.longLabel', (words, { path }) =>
    words.length > LONGEST && !path.startsWith('declarations')
      ? { now: words.length, max: LONGEST }
      : undefined,
  ),
};

/** A colon at the end of a label, which screen readers read aloud. */
export const labelColon: FormCheck = {
  code: 'form.labelColon',
  severity: 'hint',
  find: labelCheck('form.labelColon', (words) => (/:\s*$/.test(words) ? {} : undefined)),
};

const UNEDITED =
  /^(?:label|titel|text|feld|frage|neue[sr]? (?:feld|frage|seite|abschnitt|antwort|option)|todo|tbd|test|xxx*|lorem ipsum.*|platzhalter|\.{3}|…|-|\?+)(?: ?\d+)?$/i;

/** Words that were only to hold the place of a label. */
export const placeholderLabel: FormCheck = {
  code: 'form.placeholderLabel',
  severity: 'problem',
  find: labelCheck(
    'form.placeholderLabel',
    (words) => (UNEDITED.test(words.trim()) ? { found: words } : undefined),
    ['label', 'title', 'option'],
  ),
};

function labelCheck(
  code: string,
  look: (words: string, label: AuthoredText) => Problem['params'] | undefined,
  kinds: readonly AuthoredText['kind'][] = ['label'],
): FormCheck['find'] {
  return ({ definition }) =>
    authoredTexts(definition)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((label) => {
        const params = look(wordsIn(label.text, 'de') ?? '', label);
        return params === undefined ? [] : [{ path: label.path, code, params }];
      });
}
