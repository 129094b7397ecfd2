import { allFunctions } from '../feel/functions/index.ts';

/** The functions of the language that are one word, and so could be mistaken for a name of the form. */
export const functionNames: ReadonlySet<string> = new Set(
  [...allFunctions.keys()].filter((name) => !name.includes(' ')),
);
