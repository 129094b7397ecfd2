import { fieldNodes } from '../parse/nodes.ts';
import { authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

/** What differs from one municipality to the next and so belongs into parameters. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Stadt|Gemeinde|Stadtverwaltung|Rathaus) (?!oder\b|und\b|Nr\b)[A-ZÄÖÜ][a-zäöüß]{2,}/, 'municipality'],
  [/[\w.+-]+@(?!(?:beispiel|example|muster)\b)[\w-]+\.[a-z]{2,}/i, 'email'],
  [/(?<![\d.,]\s?)(?:\+49|0[1-9]\d{1,4})[ /-]\d[\d /-]{3,}\d/, 'phone'],
  [/(?<!\d)\d[\d.]*(?:,\d{2})?\s?(?:€|Euro\b|EUR\b)/, 'amount'],
];

/** A municipality's name, address or fee in the words of a form that every municipality shares. */
export const literalData: FormCheck = {
  code: 'form.literalData',
  severity: 'hint',
  find: ({ definition }) => [
    ...authoredTexts(definition).flatMap(({ path, text }) =>
      PATTERNS.flatMap(([pattern, how]) => {
        const found = pattern.exec(wordsIn(text, 'de') ?? '')?.[0];
        return found === undefined ? [] : [{ path, code: 'form.literalData', params: { found, how } }];
      }),
    ),
    ...fieldNodes(definition).flatMap(({ field, path }) =>
      field.type === 'computed' && field.result === 'money'
        ? [...field.value.matchAll(AMOUNT)].map(([found]) => ({
            path: `${path}.value`,
            code: 'form.literalData',
            params: { found, how: 'fee' },
          }))
        : [],
    ),
  ],
};

/** An amount in a calculation: a number with cents. Rates such as 0.5 and counts of months are none. */
const AMOUNT = /(?<![\w.@"-])[1-9]\d*\.\d{2}(?![\w.])/g;
