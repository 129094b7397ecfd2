import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';

const leaves = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [path];

test('English says everything that German says', () => {
  expect(leaves(en)).toEqual(leaves(de));
});
