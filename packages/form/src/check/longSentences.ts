import type { Problem } from '../problem.ts';
import { authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

const LONG = 20;
const VERY_LONG = 28;

/** A sentence of more than 20 words. */
export const longSentence: FormCheck = {
  code: 'form.longSentence',
  severity: 'hint',
  find: sentenceCheck('form.longSentence', LONG, VERY_LONG),
};

/** A sentence of more than 28 words, which many people cannot follow. */
export const veryLongSentence: FormCheck = {
  code: 'form.veryLongSentence',
  severity: 'hint',
  find: sentenceCheck('form.veryLongSentence', VERY_LONG, Number.POSITIVE_INFINITY),
};

/** Sentences of more than `above` and at most `upTo` words. */
function sentenceCheck(code: string, above: number, upTo: number): FormCheck['find'] {
  return ({ definition }) =>
    authoredTexts(definition)
      .filter(({ kind }) => kind !== 'basis')
      .flatMap(({ path, text }) =>
        sentences(wordsIn(text, 'de') ?? '').flatMap((sentence): Problem[] => {
          const now = wordCount(sentence);
          const start = `${sentence.split(/\s+/).slice(0, 5).join(' ')} …`;
          return now > above && now <= upTo ? [{ path, code, params: { now, max: above, start } }] : [];
        }),
      );
}

/** Placeholders stand for one word, links for theirs. */
const sentences = (text: string): string[] =>
  text
    .replaceAll(/\{\{[^{}]*\}\}/g, 'x')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .split(/(?<=[.!?:])\s+|\n+/);

const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
