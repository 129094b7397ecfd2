import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportForm } from '@formularwerk/form/migrate';
import { expect, test } from 'vitest';
import { readFormFile } from './readFormFile.ts';

const example = readFileSync(join(import.meta.dirname, '../../../../forms/sondernutzung/form.json'), 'utf8');

test('reads a form, also with the mark that some editors put in front', () => {
  for (const text of [example, `\uFEFF${example}`]) {
    const read = readFormFile(text);
    expect(read.ok && read.definition.id).toBe('sondernutzung');
  }
});

test('what was saved and read again is the same to the byte', () => {
  const read = readFormFile(example);
  const saved = read.ok ? exportForm(read.definition) : '';
  const again = readFormFile(saved);
  expect(again.ok && exportForm(again.definition)).toBe(saved);
  expect(JSON.parse(saved)).toEqual(JSON.parse(example));
});

test.each(['', '{', 'Guten Tag', '<form/>'])('„%s“ is no JSON', (text) => {
  expect(readFormFile(text)).toEqual({ ok: false, isJson: false, problems: [] });
});

test.each(['null', '7', '[]', '{}'])('%s is no form, and that is told', (text) => {
  const read = readFormFile(text);
  expect(read.ok).toBe(false);
  expect(!read.ok && read.isJson).toBe(true);
  expect(!read.ok && read.problems.length).toBeGreaterThan(0);
});

test('tells every problem with its sentence and its place', () => {
  const form = JSON.parse(example);
  form.sections[0].pages[0].fields[0].showIf = 'gibtEsNicht = true';
  form.sections[0].pages[0].fields[0].type = 'wuerfel';
  form.title = 7;
  const read = readFormFile(JSON.stringify(form));
  const places = read.ok ? [] : read.problems.map(({ place }) => place);
  expect(places).toContain('Titel');
  expect(places.some((place) => /^Abschnitt ‚.*‘, Seite ‚.*‘, Frage ‚.*‘/.test(place))).toBe(true);
  for (const { message } of read.ok ? [] : read.problems) expect(message).toMatch(/[.!?]$/);
});

test('a form of a format to come says what to do', () => {
  const read = readFormFile('{ "format": 7 }');
  expect(read).toMatchObject({
    ok: false,
    isJson: true,
    problems: [{ message: expect.stringContaining('Format 7') }],
  });
});
