/**
 * Names of more than one word that the language has by itself. The parser reads them as one name; a form's own
 * names are one word.
 */
const functionPhrases: readonly string[] = [
  'context merge',
  'context put',
  'date and time',
  'day of week',
  'day of year',
  'distinct values',
  'duplicate values',
  'ends with',
  'finished by',
  'get entries',
  'get or else',
  'get value',
  'index of',
  'insert before',
  'is defined',
  'list contains',
  'list replace',
  'lower case',
  'met by',
  'month of year',
  'overlaps after',
  'overlaps before',
  'round down',
  'round half down',
  'round half even',
  'round half up',
  'round up',
  'started by',
  'starts with',
  'string join',
  'string length',
  'substring after',
  'substring before',
  'upper case',
  'week of year',
  'years and months duration',
];

const typePhrases: readonly string[] = [
  'date and time',
  'days and time duration',
  'years and months duration',
];

export const keywords: ReadonlySet<string> = new Set(
  'if then else for in return some every satisfies and or between instance function true false null'.split(
    ' ',
  ),
);

/** The words of each phrase, by the first of them. */
export type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

export const functionPhrasesByWord: PhrasesByWord = byFirstWord(functionPhrases);

export const typePhrasesByWord: PhrasesByWord = byFirstWord(typePhrases);

function byFirstWord(phrases: readonly string[]): PhrasesByWord {
  const byWord = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    const [first = ''] = words;
    byWord.set(first, [...(byWord.get(first) ?? []), words]);
  }
  return byWord;
}
