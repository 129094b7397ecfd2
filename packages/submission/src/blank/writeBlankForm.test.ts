import {
  PDFCheckBox,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';
import { type FormDefinition, parseForm } from '@formularwerk/form';
import { beforeAll, describe, expect, test } from 'vitest';
import { formNames, openForm } from '../everyExample.fixture.ts';
import { loadPdfAssets } from '../node.ts';
import { expectedText } from '../pdf/expectedText.fixture.ts';
import { extractStructure, extractText, preflight } from '../pdf/preflight.ts';
import type { PdfAssets } from '../pdf/writePdf.ts';
import { blankBlocks } from './blankBlocks.ts';
import { paperOf } from './paper.ts';
import { type BlankFormInput, writeBlankForm } from './writeBlankForm.ts';

let assets: PdfAssets;
beforeAll(async () => {
  assets = await loadPdfAssets();
});

const input = (form: BlankFormInput['form'], language = 'de'): BlankFormInput => ({
  form,
  version: '3',
  hash: 'ab'.repeat(32),
  context: { today: '2027-01-15', language },
  recipient: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt' },
  online: 'https://formulare.espelkamp.example/espelkamp/hundesteuer',
  at: new Date('2027-01-15T10:00:00Z'),
});

const probe = (fields: unknown[], parameters: unknown[] = []) => {
  const parsed = parseForm({
    format: 1,
    id: 'probe',
    title: 'Probe',
    parameters,
    sections: [{ id: 'eins', title: 'Eins', pages: [{ id: 'eins', title: 'Eins', fields }] }],
    delivery: { office: 'amt' },
  } as unknown as FormDefinition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

const blank = (form: BlankFormInput['form'], language?: string) =>
  writeBlankForm(input(form, language), assets);
const textOf = async (form: BlankFormInput['form'], language?: string) =>
  (await extractText(await blank(form, language))).replaceAll('\u00AD', '');
const fieldsOf = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).getForm().getFields();

const ENGLISH = ['gewerbeanmeldung', 'hundesteuer'];

describe.each(formNames)('the blank form of %s', (name) => {
  test.each(['de', ...(ENGLISH.includes(name) ? ['en'] : [])])(
    'is tagged throughout and says what it asks (%s)',
    async (language) => {
      const form = openForm(name);
      const bytes = await blank(form, language);
      expect(await preflight(bytes)).toEqual([]);
      const { context, recipient, online } = input(form, language);
      const expected = expectedText(blankBlocks(paperOf(form, context), recipient, online), assets);
      expect((await extractText(bytes)).replaceAll('\u00AD', '')).toBe(expected);
      expect(expected).not.toMatch(/gilt: „|this holds|undefined|\{\{/);
    },
  );
});

describe('a blank form', () => {
  test('has its fields named by the paths of their answers, and each can be filled in and read back', async () => {
    const bytes = await blank(openForm('gewerbeanmeldung'));
    const pdf = await PDFDocument.load(bytes);
    const form = pdf.getForm();
    const names = form.getFields().map((field) => field.getName());
    expect(names).toEqual(
      expect.arrayContaining(['rechtsform', 'personen.i1.familienname', 'betriebsart.handwerk']),
    );
    form.getTextField('personen.i1.familienname').setText('Müller-Lüdenscheidt');
    form.getRadioGroup('rechtsform').select('gmbh');
    form.getCheckBox('betriebsart.handwerk').check();
    const filled = (await PDFDocument.load(await pdf.save())).getForm();
    expect(filled.getTextField('personen.i1.familienname').getText()).toBe('Müller-Lüdenscheidt');
    expect(filled.getRadioGroup('rechtsform').getSelected()).toBe('gmbh');
    expect(filled.getCheckBox('betriebsart.handwerk').isChecked()).toBe(true);
  });

  test('gives a line, a box, buttons and boxes for what is asked, and nothing for what is computed', async () => {
    const form = probe([
      { id: 'name', type: 'text', label: 'Name', required: true, maxLength: 40 },
      { id: 'grund', type: 'textarea', label: 'Begründung' },
      { id: 'ja', type: 'boolean', label: 'Ich stimme zu' },
      {
        id: 'farbe',
        type: 'choice',
        label: 'Farbe',
        options: [
          { id: 'rot', label: 'Rot' },
          { id: 'blau', label: 'Blau' },
        ],
      },
      {
        id: 'tage',
        type: 'choices',
        label: 'Tage',
        options: [
          { id: 'mo', label: 'Montag' },
          { id: 'di', label: 'Dienstag' },
        ],
      },
      { id: 'steuer', type: 'computed', label: 'Steuer', result: 'money', value: '10' },
    ]);
    const bytes = await blank(form);
    const fields = await fieldsOf(bytes);
    const own = fields.filter((field) => !field.getName().startsWith('_'));
    expect(own.map((field) => [field.getName(), field.constructor])).toEqual([
      ['name', PDFTextField],
      ['grund', PDFTextField],
      ['ja', PDFCheckBox],
      ['farbe', PDFRadioGroup],
      ['tage.mo', PDFCheckBox],
      ['tage.di', PDFCheckBox],
    ]);
    const [name, reason] = own as [PDFTextField, PDFTextField];
    expect([name.isRequired(), name.getMaxLength(), name.isMultiline()]).toEqual([true, 40, false]);
    expect(reason.isMultiline()).toBe(true);
    expect(await textOf(form)).toContain('Steuer: wird von der Verwaltung berechnet');
  });

  test('says in words when something is to be filled in, once for what stands together', async () => {
    const text = await textOf(
      probe([
        { id: 'hund', type: 'boolean', label: 'Ich halte einen Hund' },
        { id: 'name', type: 'text', label: 'Name des Hundes', showIf: 'hund = true' },
        { id: 'rasse', type: 'text', label: 'Rasse', showIf: 'hund = true' },
      ]),
    );
    const hint = 'Nur ausfüllen, wenn ‚Ich halte einen Hund‘ angekreuzt ist.';
    expect(text.split(hint)).toHaveLength(2);
  });

  test('tells the result of a pre-check once, though its text begins with its title', async () => {
    const text = (await textOf(openForm('gaststaettenerlaubnis'))).replaceAll(/\s+/g, ' ');
    expect(text.split('Sie brauchen keine Gaststättenerlaubnis')).toHaveLength(2);
  });

  test('leaves out what the municipality has switched off, and does not ask about what it has switched on', async () => {
    const form = probe(
      [{ id: 'name', type: 'text', label: 'Zweiter Name', showIf: 'zweiterName' }],
      [{ id: 'zweiterName', type: 'boolean', label: 'Zweiten Namen verlangen', sample: true }],
    );
    const text = async (parameters: Record<string, boolean>) => {
      const given = input(form);
      return extractText(
        await writeBlankForm({ ...given, context: { ...given.context, parameters } }, assets),
      );
    };
    expect(await text({ zweiterName: false })).not.toContain('Zweiter Name');
    expect(await text({ zweiterName: true })).toContain('Zweiter Name');
    expect(await text({ zweiterName: true })).not.toContain('Nur ausfüllen');
  });

  test('has room for some entries of a list, and says what to do with more', async () => {
    const form = probe([
      {
        id: 'hunde',
        type: 'list',
        label: 'Hunde',
        item: 'Hund',
        items: 'Hunde',
        max: 10,
        fields: [{ id: 'name', type: 'text', label: 'Name' }],
      },
    ]);
    const names = (await fieldsOf(await blank(form))).map((field) => field.getName());
    expect(names.filter((name) => name.startsWith('hunde'))).toEqual([
      'hunde.i1.name',
      'hunde.i2.name',
      'hunde.i3.name',
    ]);
    expect(await textOf(form)).toContain('Weitere Hunde geben Sie bitte auf einem Beiblatt an.');
  });

  test('lists the documents that belong to it, with the ways that they can take', async () => {
    const form = probe([
      { id: 'plan', type: 'evidence', label: 'Lageplan', ways: ['upload', 'later'], maxAge: 'P3M' },
    ]);
    const text = await textOf(form);
    expect(text).toContain('Diesem Antrag bitte beifügen');
    expect(text).toContain('Nicht älter als 3 Monate.');
    const [plan] = await fieldsOf(await blank(form));
    expect(plan?.getName()).toBe('plan.way');
    expect((plan as PDFRadioGroup).getOptions()).toEqual(['upload', 'later']);
  });

  test('asks for a country as a line: nobody prints two hundred of them', async () => {
    const options = Array.from({ length: 200 }, (_, i) => ({ id: `l${i}`, label: `Land ${i}` }));
    const [land] = await fieldsOf(
      await blank(probe([{ id: 'land', type: 'choice', label: 'Land', options }])),
    );
    expect(land).toBeInstanceOf(PDFTextField);
  });

  test('tells of each field whose it is, how it is written, and that it is required', async () => {
    const form = probe([
      {
        id: 'personen',
        type: 'list',
        label: 'Personen',
        item: 'Person',
        items: 'Personen',
        max: 5,
        fields: [{ id: 'geboren', type: 'date', label: 'Geburtsdatum', required: true }],
      },
    ]);
    const [born] = await fieldsOf(await blank(form));
    const told = born?.acroField.getWidgets()[0]?.dict.get(PDFName.of('TU'));
    expect(told).toBeInstanceOf(PDFHexString);
    expect((told as PDFHexString).decodeText()).toBe('Person 1: Geburtsdatum, TT.MM.JJJJ, Pflichtangabe');
  });

  test('has no script, and says of no field that a program must draw it', async () => {
    const pdf = await PDFDocument.load(await blank(openForm('hundesteuer')));
    const all = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    for (const word of ['/JavaScript', '/JS', '/AA', '/NeedAppearances', '/XFA', '/Launch'])
      expect(all.filter((object) => object.includes(`${word} `))).toEqual([]);
  });

  test('is the same file for the same form, in structure begun by its only heading of level 1', async () => {
    const form = openForm('hundesteuer');
    const bytes = await blank(form);
    expect(await blank(form)).toEqual(bytes);
    expect((await extractStructure(bytes)).kids[0]?.type).toBe('H1');
  });
});
