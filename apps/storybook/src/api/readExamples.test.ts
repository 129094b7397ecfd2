import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packages } from './packages.ts';
import { readApi } from './readApi.ts';
import { readExample, readExamples } from './readExamples.ts';

const examples = readExamples();

it('reads the sentence above an example, its code, and what it takes from packages', () => {
  const source = `/** It goes. */
import { go, type Step } from '@formularwerk/form';
import { terrasse } from '../terrasse.ts';

export const result = go(terrasse);
`;
  expect(readExample('form/go.ts', source)).toEqual({
    file: 'form/go.ts',
    text: 'It goes.',
    code: source.slice(source.indexOf('import')).trim(),
    uses: ['go', 'Step'],
  });
});

it('refuses an example that does not say what it shows', () => {
  expect(() => readExample('form/go.ts', 'export const result = 1;')).toThrow(/form\/go\.ts does not begin/);
});

/** Entries whose example would need a folder of sources, pictures, or a key. */
const WITHOUT = [
  '@formularwerk/assistant-react/keepUsed',
  '@formularwerk/submission/joinPictures',
  '@formularwerk/submission/seal',
  '@formularwerk/submission/signature',
];
/** Its screens are stories, and their props are told with them. */
const SHOWN = ['@formularwerk/designer/ui'];

it.each(packages)('packages/$name has an example for every entry, of what it offers', (own) => {
  const examplesOf = examples.filter(({ file }) => file.startsWith(`${own.name}/`));
  const used = new Set(examplesOf.flatMap(({ uses }) => uses));
  const offered = own.entries.map(({ from, file }) => ({
    from,
    names: readApi(file, (path) => readFileSync(new URL(path, own.folder), 'utf8')).map(({ name }) => name),
  }));
  const unused = offered.filter(({ names }) => !names.some((name) => used.has(name)));
  expect(unused.map(({ from }) => from).filter((from) => ![...WITHOUT, ...SHOWN].includes(from))).toEqual([]);
  const all = offered.flatMap(({ names }) => names);
  for (const { file, uses } of examplesOf)
    expect(uses.filter((name) => all.includes(name)).length, file).toBeGreaterThan(0);
});

it('is there for every example that the introduction tells', () => {
  const introduction = readFileSync(new URL('../introduction/Introduction.mdx', import.meta.url), 'utf8');
  const told = [...introduction.matchAll(/<ExampleView file="([^"]+)"/g)].map(([, file]) => file);
  expect(told.length).toBeGreaterThan(0);
  expect(examples.map(({ file }) => file)).toEqual(expect.arrayContaining(told));
});

const modules = import.meta.glob<unknown>('./examples/*/*.{ts,tsx}', { import: 'result' });

// Told on the pages as it is written here: change it with `-u`, and read what changed.
it('gives in every example what the pages say', async () => {
  const results: Record<string, unknown> = {};
  for (const { file } of examples) results[file] = await modules[`./examples/${file}`]?.();
  await expect(`${JSON.stringify(results, undefined, 2)}\n`).toMatchFileSnapshot('generated/results.json');
});
