import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, fileOf, formularwerk, SONDERNUTZUNG } from './command.ts';

describe('extract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'formularwerk-'));
  const pdf = join(folder, 'submission.pdf');
  beforeAll(() => {
    const built = ['--answers', example('v1-cafe'), '--out', folder, '--at', '2026-11-24T10:00:00Z'];
    expect(formularwerk('build', SONDERNUTZUNG, ...built).code).toBe(0);
  });

  it('prints the data of an application', () => {
    const { code, json } = formularwerk('extract', pdf);
    expect(code).toBe(0);
    expect(json()).toMatchObject({ form: { id: 'sondernutzung' }, computed: { gebuehr: '240.00' } });
  });

  it('writes the files that are inside, byte by byte', () => {
    const to = join(folder, 'ausgepackt');
    expect(formularwerk('extract', pdf, '--to', to).code).toBe(0);
    expect(readdirSync(to).sort()).toEqual(['submission.json', 'submission.xml']);
    for (const name of readdirSync(to))
      expect(readFileSync(join(to, name))).toEqual(readFileSync(join(folder, name)));
  });

  it('says why a file has no data', () => {
    const { code, out, err } = formularwerk('extract', fileOf('Guten Tag', 'brief.pdf'));
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: '.: pdf.notPdf: Das ist keine PDF-Datei.\n',
    });
    expect(formularwerk('extract', fileOf('x'), '--language', 'en').err).toContain('This is no PDF file.');
  });
});
