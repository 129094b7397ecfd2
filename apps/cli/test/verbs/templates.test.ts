import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formularwerk } from './command.ts';

const HUNDESTEUER = 'forms/hundesteuer/form.json';

describe('build with an official form', () => {
  const folder = mkdtempSync(join(tmpdir(), 'formularwerk-'));
  const form = join(folder, 'form.json');
  const out = join(folder, 'antrag');
  const write = (fields: Record<string, string>, file = 'hundesteuer.pdf') =>
    writeFileSync(
      form,
      JSON.stringify({
        ...JSON.parse(readFileSync(HUNDESTEUER, 'utf8')),
        documents: { templates: [{ id: 'amtlich', title: 'Amtlicher Vordruck', file, fields }] },
      }),
    );
  const build = () =>
    formularwerk(
      ...['build', form, '--answers', 'forms/hundesteuer/examples/ein-hund.json', '--out', out],
      ...['--at', '2026-11-24T10:00:00Z'],
    );
  // A form of ours that nobody has filled in serves as the official one.
  beforeAll(() => expect(formularwerk('blank', HUNDESTEUER, '--to', folder).code).toBe(0));

  it('writes it filled in, beside the documents and the same bytes each time', () => {
    write({ 'hunde.i1.name': 'hunde[1].name' });
    expect(build()).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out)).toContain('vordruck-amtlich.pdf');
    const once = readFileSync(join(out, 'vordruck-amtlich.pdf'));
    build();
    expect(readFileSync(join(out, 'vordruck-amtlich.pdf')).equals(once)).toBe(true);
  });

  it('says which field the official form does not have', () => {
    write({ Hundename: 'hunde[1].name' });
    const { code, err } = build();
    expect(code).toBe(1);
    expect(formularwerk('check', form).err).toContain('template.unknownField: Der Vordruck hat kein Feld');
    expect(err).toContain('documents.templates[0].fields["Hundename"]: template.unknownField: ');
    expect(err).toContain('Der Vordruck hat kein Feld „Hundename“');
  });

  it('says what to do with a file that cannot be filled in, or is not there', () => {
    write({ Name: 'hunde[1].name' }, 'fehlt.pdf');
    expect(build().err).toContain(
      'fehlt.pdf: Die PDF-Datei fehlt. Legen Sie sie in den Ordner des Formulars.',
    );
    copyFileSync(form, join(folder, 'keins.pdf'));
    write({ Name: 'hunde[1].name' }, 'keins.pdf');
    expect(build().err).toContain('keins.pdf: Das ist keine PDF-Datei.');
    expect(formularwerk('check', form)).toMatchObject({ code: 1 });
  });
});
