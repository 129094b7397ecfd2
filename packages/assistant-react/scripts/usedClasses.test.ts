import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { keepUsed } from './keepUsed.ts';
import { usedClasses } from './usedClasses.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these strings are code with templates in it
const sources = async (code: string): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'classes-'));
  await writeFile(join(folder, 'Button.tsx'), code);
  return [folder];
};

const classesIn = async (code: string): Promise<(name: string) => boolean> =>
  usedClasses(await sources(code));

test('knows classes that are named, and those that a template can give', async () => {
  const isUsed = await classesIn(
    "type Kind = 'radio' | 'checkbox'; x = `kern-check__${kind}--error kern-row ${y}`",
  );
  for (const name of ['kern-row', 'kern-check__radio--error', 'kern-check__checkbox--error'])
    expect(isUsed(name)).toBe(true);
  for (const name of ['kern-check__date--error', 'kern-table']) expect(isUsed(name)).toBe(false);
});

test('knows classes beside and inside the hole of a template', async () => {
  const isUsed = await classesIn(
    "kind: 'radio'; `kern-check__${kind}${isWrong ? ` kern-check__${kind}--wrong` : ''}`; `kern-text${a}`",
  );
  for (const name of ['kern-check__radio', 'kern-check__radio--wrong', 'kern-text'])
    expect(isUsed(name)).toBe(true);
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: from here on there is none

test('drops the rules that no element of ours can match, and keeps every other', async () => {
  const css =
    '.kern-btn,.kern-card{a:b}.kern-card .kern-btn{a:b}.kern-btn:not(.kern-card){a:b}p{a:b}@media print{.kern-card{a:b}}';
  const kept = postcss([await keepUsed(await sources('"kern-btn"'))]).process(css, { from: undefined }).css;
  expect(kept).toBe('.kern-btn{a:b}.kern-btn:not(.kern-card){a:b}p{a:b}');
});
