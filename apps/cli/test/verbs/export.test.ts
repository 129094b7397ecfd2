import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, fileOf, formularwerk, SONDERNUTZUNG } from './command.ts';

describe('export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'formularwerk-'));
  const names = ['v1-cafe', 'v2-container'];
  const files = names.map((name) => join(folder, name, 'submission.json'));
  beforeAll(() => {
    for (const name of names) {
      const built = [
        '--answers',
        example(name),
        '--out',
        join(folder, name),
        '--reference',
        `R-${name.slice(0, 2)}`,
      ];
      expect(formularwerk('build', SONDERNUTZUNG, ...built, '--at', '2026-11-24T10:00:00Z').code).toBe(0);
    }
  });

  it('writes a table with a row for each application, and one for each list', () => {
    const to = join(folder, 'csv');
    expect(formularwerk('export', SONDERNUTZUNG, ...files, '--to', to, '--csv').code).toBe(0);
    expect(readdirSync(to)).toEqual(expect.arrayContaining(['antraege.csv', 'elemente.csv']));
    const rows = readFileSync(join(to, 'antraege.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';')[0])).toEqual([
      '\uFEFF"Vorgangsnummer [_reference]"',
      '"R-v1"',
      '"R-v2"',
    ]);
    expect(rows[1]).toContain(';240,00');
  });

  it('writes one XLSX file', () => {
    const to = join(folder, 'xlsx');
    expect(formularwerk('export', SONDERNUTZUNG, ...files, '--to', to).code).toBe(0);
    expect(readFileSync(join(to, 'sondernutzung.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says what is no application, and what belongs to another form', () => {
    const other = formularwerk('export', SONDERNUTZUNG, fileOf('{}'), '--to', folder);
    expect(other.code).toBe(1);
    expect(other.err).toContain('Das ist keine submission.json.');
    const hund = formularwerk('export', 'forms/hundesteuer/form.json', ...files.slice(0, 1), '--to', folder);
    expect(hund.code).toBe(2);
    expect(hund.err).toContain('gehört zum Formular „sondernutzung“, nicht zu „hundesteuer“');
  });
});
