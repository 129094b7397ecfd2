import { expect, test } from 'vitest';
import { compiledForms } from './compiledForms.ts';
import type { FormDefinition } from './generated/definition.ts';

const published = (hash: string) => ({
  definition: { id: hash, sections: [] } as unknown as FormDefinition,
  hash,
});

test('a published form is opened once, until it is the longest unused of too many', () => {
  const open = compiledForms(2);
  const [a, b] = [open(published('a')), open(published('b'))];
  expect(open(published('a'))).toBe(a);
  open(published('c'));
  expect(open(published('a'))).toBe(a);
  expect(open(published('b'))).not.toBe(b);
});
