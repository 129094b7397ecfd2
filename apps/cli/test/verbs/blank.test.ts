import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, formularwerk } from './command.ts';

describe('blank', () => {
  const to = mkdtempSync(join(tmpdir(), 'formularwerk-'));
  const HUNDESTEUER = 'forms/hundesteuer/form.json';

  it('writes a form to be filled in, the same bytes on the same day', () => {
    const write = () => formularwerk('blank', HUNDESTEUER, '--to', to, '--today', '2027-01-15');
    expect(write().code).toBe(0);
    const pdf = readFileSync(join(to, 'hundesteuer.pdf'));
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
    write();
    expect(readFileSync(join(to, 'hundesteuer.pdf')).equals(pdf)).toBe(true);
  });

  it('says which parameter the form does not have', () => {
    const wrong = formularwerk('blank', HUNDESTEUER, '--to', to, '--params', fileOf('{"gibtEsNicht": 1}'));
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('Das Formular hat keinen Parameter „gibtEsNicht“.');
  });

  it('says what is no day', () => {
    const wrong = formularwerk('blank', HUNDESTEUER, '--to', to, '--today', 'morgen');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('„morgen“ ist kein Tag (JJJJ-MM-TT).');
  });
});
