import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from './generate.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8');

test('types and validator regenerate from form.schema.json to the committed bytes', async () => {
  for (const [name, text] of Object.entries(await generate()))
    expect(text === committed(name), `${name} is stale: run pnpm --filter @formularwerk/form generate`).toBe(
      true,
    );
}, 60_000);

test('the committed validator imports nothing and generates no code', () => {
  const code = committed('validateDefinition.js');
  expect(code).not.toMatch(/\bimport\b|require\(|new Function|\beval\(/);
});
