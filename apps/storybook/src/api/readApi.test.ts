import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages } from './packages.ts';
import { readApi } from './readApi.ts';

const files: Readonly<Record<string, string>> = {
  'src/index.ts': `export { go, type Step, steps } from './go.ts';
export { Box } from './parts/index.ts';
export type { Form } from '@formularwerk/form';
`,
  'src/go.ts': `import { x } from './x.ts';

/** One step. */
export interface Step {
  readonly to: string;
}

/**
 * Goes there.
 * Never twice.
 */
export function go(
  from: string,
  { to }: Step,
): string {
  return from + to;
}

export const steps: readonly Step[] = [];
`,
  'lost/src/index.ts': `export { lost } from './lost.ts';
`,
  'src/parts/index.ts': `export { Box } from './Box.tsx';
`,
  'src/parts/Box.tsx': `/** A box. */
export const Box = ({ title }: { readonly title: string }) => (
  <div>{title}</div>
);
`,
};

describe('the public names of a package', () => {
  const offers = readApi('src/index.ts', (path) => files[path] ?? '');
  const find = (name: string) => offers.find((offer) => offer.name === name);

  it('come in the order of the index', () => {
    expect(offers.map(({ name }) => name)).toEqual(['go', 'Step', 'steps', 'Box', 'Form']);
  });

  it('have the docstring above them, and a declaration without a body', () => {
    expect(find('go')).toEqual({
      name: 'go',
      kind: 'function',
      declaration: 'function go(\n  from: string,\n  { to }: Step,\n): string',
      text: 'Goes there.\nNever twice.',
      file: 'src/go.ts',
    });
  });

  it('are types as a whole', () => {
    expect(find('Step')).toMatchObject({
      kind: 'type',
      declaration: 'interface Step {\n  readonly to: string;\n}',
    });
  });

  it('may have no docstring', () => {
    expect(find('steps')).toMatchObject({
      kind: 'value',
      text: '',
      declaration: 'const steps: readonly Step[]',
    });
  });

  it('are found where they are declared, through other indexes', () => {
    expect(find('Box')).toMatchObject({
      kind: 'component',
      file: 'src/parts/Box.tsx',
      declaration: 'const Box = ({ title }: { readonly title: string }) =>',
    });
  });

  it('of another package are told on its page', () => {
    expect(find('Form')).toEqual({
      name: 'Form',
      kind: 'type',
      declaration: "export type { Form } from '@formularwerk/form';",
      text: 'Offered by `@formularwerk/form`.',
      file: 'src/index.ts',
    });
  });

  it('may be declared by the entry itself', () => {
    expect(readApi('src/go.ts', (path) => files[path] ?? '').map(({ name }) => name)).toEqual([
      'Step',
      'go',
      'steps',
    ]);
  });

  it('are refused when they cannot be read', () => {
    expect(() => readApi('src/index.ts', (path) => files[`lost/${path}`] ?? '')).toThrow(
      /does not declare "lost"/,
    );
  });
});

const pages = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));

it.each(packages)('packages/$name can be read, and has a page', ({ name, folder, entries }) => {
  expect(pages.filter((page) => page.includes(`<ApiPage name="${name}" />`))).toHaveLength(1);
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
  for (const { from, file } of entries) expect(readApi(file, read).length, from).toBeGreaterThan(0);
});

it.each(packages)('packages/$name says of every function and component what it is for', (own) => {
  const offers = own.entries.flatMap(({ file }) =>
    readApi(file, (path) => readFileSync(new URL(path, own.folder), 'utf8')),
  );
  const unsaid = offers.filter(
    ({ kind, text }) => (kind === 'function' || kind === 'component') && text === '',
  );
  expect(unsaid.map(({ name, file }) => `${file} ${name}`)).toEqual([]);
});
