import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formStories } from './formStories.ts';

const FOLDER = new URL('../src/generated/', import.meta.url);

it('has a story for every journey of every form: pnpm --filter @formularwerk/storybook forms writes them', () => {
  const written = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]);
  expect(new Map(written as [string, string][])).toEqual(formStories());
});
