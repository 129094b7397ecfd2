import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
  rgb,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeBlankForm } from '../blank/writeBlankForm.ts';
import { openForm } from '../everyExample.fixture.ts';
import { loadPdfAssets } from '../node.ts';
import { preflight } from '../pdf/preflight.ts';
import type { PdfAssets } from '../pdf/writePdf.ts';
import { fillTemplate, type TemplateValue } from './fillTemplate.ts';

let assets: PdfAssets;
beforeAll(async () => {
  assets = await loadPdfAssets();
});

/** An official form, as another program would make it. */
async function template(change: (pdf: PDFDocument) => void | Promise<void> = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 400]);
  const form = pdf.getForm();
  const at = (y: number, width = 200, height = 20) => ({ x: 20, y, width, height });
  const name = form.createTextField('Name, Vorname');
  name.addToPage(page, { ...at(360), borderColor: rgb(0, 0, 0) });
  name.setFontSize(11);
  const reason = form.createTextField('Begruendung');
  reason.enableMultiline();
  reason.addToPage(page, at(300, 200, 50));
  const plate = form.createTextField('Kennzeichen');
  plate.setMaxLength(8);
  plate.enableCombing();
  plate.addToPage(page, at(270));
  form.createCheckBox('Alkohol').addToPage(page, at(240, 12, 12));
  const kind = form.createRadioGroup('Art');
  kind.addOptionToPage('neu', page, at(210, 12, 12));
  kind.addOptionToPage('alt', page, { ...at(210, 12, 12), x: 60 });
  const country = form.createDropdown('Land');
  country.setOptions(['Deutschland', 'Österreich']);
  country.addToPage(page, at(180));
  await change(pdf);
  return pdf.save({ updateFieldAppearances: false });
}

async function filled(values: Record<string, TemplateValue>, from?: Uint8Array) {
  const result = await fillTemplate(from ?? (await template()), new Map(Object.entries(values)), assets);
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  return { ...result, form: (await PDFDocument.load(result.bytes)).getForm() };
}

/** What a reader of the drawn field finds: the text behind the codes of its appearance. */
async function drawnText(bytes: Uint8Array, field: string): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const annotations = await (await pdf.getPage(1)).getAnnotations();
  const found = annotations.find(({ fieldName }) => fieldName === field) as
    | { textContent?: string[] }
    | undefined;
  return (found?.textContent ?? []).join('\n');
}

describe('an official form', () => {
  test('is filled in as its fields ask, and can be read back', async () => {
    const { form, problems, shortened } = await filled({
      'Name, Vorname': 'Müller, Jürgen',
      Begruendung: 'Erste Zeile\nZweite Zeile',
      Kennzeichen: 'MI-AB 12',
      Alkohol: true,
      Art: 'alt',
      Land: 'Österreich',
    });
    expect([problems, shortened]).toEqual([[], []]);
    expect(form.getTextField('Name, Vorname').getText()).toBe('Müller, Jürgen');
    expect(form.getTextField('Begruendung').getText()).toBe('Erste Zeile\nZweite Zeile');
    expect(form.getCheckBox('Alkohol').isChecked()).toBe(true);
    expect(form.getRadioGroup('Art').getSelected()).toBe('alt');
    expect(form.getDropdown('Land').getSelected()).toEqual(['Österreich']);
  });

  test('is locked in all of its fields, those too that nothing was written into, and stays a form', async () => {
    const { form } = await filled({ Alkohol: false });
    const fields = form.getFields();
    expect(fields).toHaveLength(6);
    for (const field of fields)
      expect([field.getName(), field.isReadOnly()]).toEqual([field.getName(), true]);
  });

  test('shows exactly what was written, names from all over Europe too', async () => {
    const name = 'Čḥałmers-D̦ąbrowská, Thị Ÿ';
    const { bytes } = await filled({ 'Name, Vorname': name });
    expect((await drawnText(bytes, 'Name, Vorname')).normalize('NFC')).toBe(name.normalize('NFC'));
  });

  test('is written smaller where there is little room, but not below 6 points', async () => {
    const size = async (text: string) => {
      const { bytes, shortened } = await filled({ 'Name, Vorname': text });
      return { size: sizeIn(await PDFDocument.load(bytes), 'Name, Vorname'), shortened };
    };
    expect(await size('Müller')).toEqual({ size: 11, shortened: [] });
    const middle = await size('Freifrau von und zu Hohenlohe-Langenburg');
    expect(middle.size).toBeLessThan(11);
    expect(middle.shortened).toEqual([]);
    expect(await size('Freifrau von und zu Hohenlohe-Langenburg '.repeat(5))).toEqual({
      size: 6,
      shortened: ['Name, Vorname'],
    });
  });

  test('shows whole letters in a field that is lower than its font, as LibreOffice draws some', async () => {
    const from = await template((pdf) => {
      const low = pdf.getForm().createTextField('Nachname');
      low.addToPage(pdf.getPage(0), { x: 240, y: 360, width: 100, height: 9 });
      low.setFontSize(12);
      const lines = pdf.getForm().createTextField('Bemerkung');
      lines.enableMultiline();
      lines.addToPage(pdf.getPage(0), { x: 240, y: 330, width: 100, height: 11 });
      lines.setFontSize(12);
    });
    const { bytes } = await filled({ Nachname: 'C̀arla Äpfel', Bemerkung: 'C̀arla Äpfel' }, from);
    const pdf = await PDFDocument.load(bytes);
    // The letters of our fonts reach 1.22 times their size from the accent of „C̀“ to the foot of „p“; 8 and 10 points are free.
    expect(sizeIn(pdf, 'Nachname')).toBeCloseTo(8 / 1.22, 1);
    expect(sizeIn(pdf, 'Bemerkung')).toBeCloseTo(10 / 1.22, 1);
  });

  test('tells of a field that is too low for letters that can be read', async () => {
    const from = await template((pdf) => {
      const low = pdf.getForm().createTextField('Nachname');
      low.addToPage(pdf.getPage(0), { x: 240, y: 360, width: 100, height: 4 });
    });
    expect((await filled({ Nachname: 'Müller' }, from)).shortened).toEqual(['Nachname']);
  });

  test('says with „…“ that there is more, and keeps all of it as the value', async () => {
    const long = 'Wort '.repeat(400).trim();
    const { bytes, form, shortened } = await filled({ Begruendung: long });
    expect(shortened).toEqual(['Begruendung']);
    expect(form.getTextField('Begruendung').getText()).toBe(long);
    expect(await drawnText(bytes, 'Begruendung')).toMatch(/…$/);
  });

  test('has each character in its own cell where the form has cells', async () => {
    const { bytes, shortened } = await filled({ Kennzeichen: 'MIAB1234X' });
    expect(shortened).toEqual(['Kennzeichen']);
    expect((await drawnText(bytes, 'Kennzeichen')).replaceAll(/\s/g, '')).toBe('MIAB1234');
  });

  test('tells of a field that it does not have, and of an option that it does not offer', async () => {
    const { problems } = await filled({ Nachname: 'x', Art: 'egal', Land: 'Frankreich' });
    expect(problems).toEqual([
      { code: 'unknownField', field: 'Nachname' },
      { code: 'noOption', field: 'Art' },
      { code: 'noOption', field: 'Land' },
    ]);
  });

  test('is the same file for the same values', async () => {
    const from = await template();
    const once = await filled({ 'Name, Vorname': 'Müller' }, from);
    expect((await filled({ 'Name, Vorname': 'Müller' }, from)).bytes).toEqual(once.bytes);
  });

  test('of ours stays accessible when it is filled in', async () => {
    const blank = await writeBlankForm(
      {
        form: openForm('hundesteuer'),
        version: '1',
        hash: 'ab'.repeat(32),
        context: { today: '2027-01-15', language: 'de' },
        recipient: { municipality: 'Stadt Espelkamp' },
        at: new Date('2027-01-15T00:00:00Z'),
      },
      assets,
    );
    const { bytes, problems } = await filled(
      { 'hunde.i1.name': 'Bełło', 'hunde.i1.geschlecht': 'huendin' },
      blank,
    );
    expect(problems).toEqual([]);
    expect(await preflight(bytes)).toEqual([]);
  });
});

describe('a template is refused', () => {
  const inForm = (change: (form: PDFDict, pdf: PDFDocument) => void) => (pdf: PDFDocument) =>
    change(pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict), pdf);
  const action = (pdf: PDFDocument, kind: string) =>
    pdf.context.obj({ S: kind, ...(kind === 'JavaScript' && { JS: PDFString.of('app.alert(1)') }) });

  test.each<[string, string, (pdf: PDFDocument) => void | Promise<void>]>([
    ['with XFA', 'xfa', inForm((form, pdf) => form.set(PDFName.of('XFA'), pdf.context.obj([])))],
    [
      'with a script that runs when it is opened',
      'active',
      (pdf) => pdf.catalog.set(PDFName.of('OpenAction'), action(pdf, 'JavaScript')),
    ],
    [
      'with a script behind a field',
      'active',
      (pdf) =>
        pdf
          .getForm()
          .getTextField('Begruendung')
          .acroField.dict.set(PDFName.of('AA'), pdf.context.obj({ K: action(pdf, 'JavaScript') })),
    ],
    [
      'that starts a program',
      'active',
      (pdf) => pdf.catalog.set(PDFName.of('OpenAction'), action(pdf, 'Launch')),
    ],
    [
      'that sends itself somewhere',
      'active',
      (pdf) =>
        pdf.getForm().getCheckBox('Alkohol').acroField.dict.set(PDFName.of('A'), action(pdf, 'SubmitForm')),
    ],
    [
      'with a button that wipes out what was filled in',
      'active',
      (pdf) =>
        pdf.getForm().getCheckBox('Alkohol').acroField.dict.set(PDFName.of('A'), action(pdf, 'ResetForm')),
    ],
    [
      'that somebody has signed',
      'signed',
      inForm((form, pdf) => {
        const field = pdf.context.register(
          pdf.context.obj({ FT: 'Sig', T: PDFString.of('Siegel'), V: pdf.context.obj({ Type: 'Sig' }) }),
        );
        form.lookup(PDFName.of('Fields'), PDFArray).push(field);
      }),
    ],
    ['that is no form', 'noFields', (pdf) => void pdf.catalog.delete(PDFName.of('AcroForm'))],
  ])('%s', async (_, reason, change) => {
    expect(await fillTemplate(await template(change), new Map(), assets)).toEqual({ ok: false, reason });
  });

  test('that is encrypted', async () => {
    const pdf = await PDFDocument.load(await template());
    pdf.encrypt({ ownerPassword: 'geheim', userPassword: '' });
    expect(await fillTemplate(await pdf.save(), new Map(), assets)).toEqual({
      ok: false,
      reason: 'encrypted',
    });
  });

  test('that is no PDF, or far too large', async () => {
    expect(await fillTemplate(new TextEncoder().encode('kein PDF'), new Map(), assets)).toEqual({
      ok: false,
      reason: 'noPdf',
    });
    expect(await fillTemplate(new Uint8Array(11 * 1024 * 1024), new Map(), assets)).toEqual({
      ok: false,
      reason: 'tooLarge',
    });
  });
});

/** The size in which a field is drawn. */
function sizeIn(pdf: PDFDocument, field: string): number {
  const [widget] = pdf.getForm().getTextField(field).acroField.getWidgets();
  const appearance = widget?.dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
  if (!(appearance instanceof PDFRawStream)) return Number.NaN;
  return Number(/([\d.]+) Tf/.exec(new TextDecoder().decode(decodePDFRawStream(appearance).decode()))?.[1]);
}
