import { expect, it } from 'vitest';
import { allFunctions } from './functions/index.ts';
import { functionPhrasesByWord } from './phrases.ts';

it('has every function of more than one word, and no other', () => {
  const phrases = [...functionPhrasesByWord.values()].flat().map((words) => words.join(' '));
  const names = [...allFunctions.keys()].filter((name) => name.includes(' '));
  expect(phrases.sort()).toEqual(names.sort());
});
