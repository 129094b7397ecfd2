import { authoredTexts, wordsIn } from './authoredTexts.ts';
import type { FormCheck } from './formCheck.ts';

/** Abbreviations that read badly and are read aloud wrongly, with what to write. */
const WORDS: readonly (readonly [RegExp, string, string])[] = [
  [/\bggf\./i, 'ggf.', 'falls nötig'],
  [/\bbzw\./i, 'bzw.', 'oder'],
  [/\bi\.\s?d\.\s?R\./i, 'i. d. R.', 'meistens'],
  [/\bo\.\s?g\./i, 'o. g.', 'genannte'],
  [/\bgem\.\s/i, 'gem.', 'nach'],
  [/\blt\.\s/i, 'lt.', 'laut'],
  [/\bu\.\s?a\./i, 'u. a.', 'unter anderem'],
  [/\bu\.\s?U\./, 'u. U.', 'möglicherweise'],
  [/\bz\.\s?B\./i, 'z. B.', 'zum Beispiel'],
  [/\bd\.\s?h\./i, 'd. h.', 'das heißt'],
  [/\bz\.\s?T\./, 'z. T.', 'teilweise'],
  [/\busw\./i, 'usw.', 'und so weiter'],
  [/\betc\./i, 'etc.', 'und so weiter'],
  [/\bevtl\./i, 'evtl.', 'vielleicht'],
  [/\binkl\./i, 'inkl.', 'mit'],
  [/\bbspw\./i, 'bspw.', 'zum Beispiel'],
  [/\bvgl\./i, 'vgl.', 'siehe'],
];

/** An abbreviation in a text. Legal bases are cited as lawyers do. */
export const abbreviation: FormCheck = {
  code: 'form.abbreviation',
  severity: 'hint',
  find: ({ definition }) =>
    authoredTexts(definition)
      .filter(({ kind }) => kind !== 'basis')
      .flatMap(({ path, text }) => {
        const words = wordsIn(text, 'de') ?? '';
        return WORDS.filter(([pattern]) => pattern.test(words)).map(([, found, instead]) => ({
          path,
          code: 'form.abbreviation',
          params: { found, instead },
        }));
      }),
};
