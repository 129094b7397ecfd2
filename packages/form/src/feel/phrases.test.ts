import { expect, it } from 'vitest';
import { allFunctions } from './functions/index.ts';
import { functionPhrases } from './phrases.ts';

it('has every function of more than one word, and no other', () => {
  const names = [...allFunctions.keys()].filter((name) => name.includes(' '));
  expect([...functionPhrases].sort()).toEqual(names.sort());
});
