import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { answersType } from './answersType.ts';
import { compileForm } from './compileForm.ts';
import type { Field } from './generated/definition.ts';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

const form = (fields: readonly Field[]) =>
  compileForm({
    format: 1,
    id: 'hunde-steuer',
    title: 'Hund anmelden',
    sections: [{ id: 's', title: 'S', pages: [{ id: 'p', title: 'P', fields: [...fields] }] }],
    delivery: { office: 'amt' },
  });

const text = answersType(
  form([
    { id: 'name', type: 'text', label: 'Ihr */ Name\nund mehr', required: true },
    {
      id: 'art',
      type: 'choice',
      label: 'Art',
      options: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    },
    {
      id: 'tage',
      type: 'choices',
      label: 'Tage',
      options: [
        { id: 'mo', label: 'Mo' },
        { id: 'di', label: 'Di' },
      ],
    },
    { id: 'steuer', type: 'computed', label: 'Steuer', result: 'money', value: '3' },
    {
      id: 'hunde',
      type: 'list',
      label: 'Hunde',
      item: 'Hund',
      items: 'Hunde',
      max: 3,
      fields: [{ id: 'alter', type: 'integer', label: 'Alter', required: true }],
    },
    { id: 'richtig', type: 'boolean', label: 'Richtig', required: true },
  ]),
);

test('writes one interface with the questions as comments', () => {
  expect(text).toBe(`/** Hund anmelden */
export interface HundeSteuerAnswers {
  /** Ihr *∕ Name und mehr */
  name: string;
  /** Art */
  art?: 'a' | 'b';
  /** Tage */
  tage?: ('mo' | 'di')[];
  /** Hunde */
  hunde?: {
    _id?: string;
    /** Alter */
    alter: number;
  }[];
  /** Richtig */
  richtig: true;
}
`);
});

test('is TypeScript: good answers fit the type, others do not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answers-type-'));
  try {
    const good = `export const answers: HundeSteuerAnswers = { name: 'x', art: 'a', hunde: [{ alter: 3 }], richtig: true };\n`;
    const bad = `// @ts-expect-error\nexport const wrong: HundeSteuerAnswers = { name: 'x', art: 'c', richtig: true };\n`;
    writeFileSync(join(folder, 'answers.ts'), text + good + bad);
    const { stdout, status } = spawnSync(
      process.execPath,
      [tsc, '--noEmit', '--strict', '--ignoreConfig', join(folder, 'answers.ts')],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);
