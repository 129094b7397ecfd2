import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { compileForm, walkAnswers } from '@formularwerk/form';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDocuments, type Documents, type DocumentTools } from './buildDocuments.ts';
import { documentTools } from './node.ts';
import { digestLines } from './pdf/digestLines.ts';
import { streamBytes } from './pdf/preflight/openPdf.ts';
import { extractStructure, extractText, preflight, type TextElement } from './pdf/preflight.ts';
import { sampleAnswers, sampleForm, sampleInput, walkSample } from './sampleApplication.fixture.ts';
import { validateXml } from './validateXml.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The bytes of the files inside a PDF, by name. */
async function filesIn(pdf: Uint8Array): Promise<Record<string, Uint8Array>> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const specifications = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Filespec'));
  return Object.fromEntries(
    specifications.map((specification) => {
      const files = specification.lookup(PDFName.of('EF'));
      const stream = files instanceof PDFDict ? files.lookup(PDFName.of('F')) : undefined;
      return [String(specification.get(PDFName.of('F'))).slice(1, -1), streamBytes(stream)];
    }),
  );
}

/** Labels with their values as the list items of a PDF give them. */
const pairsIn = (element: TextElement): [label: string, value: string][] =>
  element.type === 'LI'
    ? [
        [
          element.kids[0]?.text ?? '',
          (element.kids[1]?.kids ?? []).flatMap(({ type, text }) => (type === 'P' ? [text] : [])).join('\n'),
        ],
      ]
    : element.kids.flatMap(pairsIn);

const textsOf = (element: TextElement, type: string): string[] =>
  element.type === type ? [element.text] : element.kids.flatMap((kid) => textsOf(kid, type));

describe('buildDocuments', () => {
  let tools: DocumentTools;
  let documents: Documents;
  let structure: TextElement;
  beforeAll(async () => {
    tools = await documentTools();
    documents = await buildDocuments(sampleInput(), tools);
    structure = await extractStructure(documents['submission.pdf']);
  }, 60_000);

  test('gives the same bytes for the same input', async () => {
    expect(await buildDocuments(sampleInput(), tools)).toEqual(documents);
  });

  test('writes a PDF in which the preflight finds nothing', async () => {
    expect(await preflight(documents['submission.pdf'])).toEqual([]);
  });

  test('embeds exactly the XML and JSON that it delivers, the XML valid', async () => {
    const files = await filesIn(documents['submission.pdf']);
    expect(files['submission.xml']).toEqual(documents['submission.xml']);
    expect(files['submission.json']).toEqual(documents['submission.json']);
    expect(validateXml(text(documents['submission.xml']), text(documents['submission.xsd']))).toEqual([]);
  });

  test('shows every answer under its question, as people read it', () => {
    expect(pairsIn(structure)).toEqual([
      ['Vorgangsnummer', 'ESP-2026-K7M4QX'],
      ['Eingegangen am', '23.11.2026, 22:15 Uhr'],
      ['Empfänger', 'Stadt Espelkamp\nOrdnungsamt'],
      ['Familienname', sampleAnswers.familienname],
      ['Vornamen', sampleAnswers.vornamen],
      ['Straße und Hausnummer', 'Breslauer Straße 7'],
      ['Postleitzahl und Ort', '32339 Espelkamp'],
      ['E-Mail-Adresse', 'ngoc@beispiel.example'],
      ['Telefon', '– keine Angabe –'],
      ['Zeiten', 'Morgens, Abends'],
      ['Es wird Musik gespielt', 'Nein'],
      ['Von', '01.04.2027'],
      ['Beschreibung', 'Tische und Stühle vor dem Café.\nIm Winter keine Nutzung 😀.'],
      ['Lageplan', 'lageplan & skizze.pdf (1,2\u00A0MB)'],
      ['Gesamtfläche', expect.stringMatching(/^15.m²$/)],
      [
        'Voraussichtliche Gebühr',
        '37,50\u00A0€\nBerechnung: 15\u00A0m² (Gesamtfläche) × 2,5\nTarifstelle 4.1 der Sondernutzungssatzung',
      ],
      [
        'Lageplan',
        expect.stringMatching(
          /^lageplan & skizze.pdf\nNicht in dieser Datei enthalten, liegt getrennt vor\nPDF, 1,2.MB · SHA-256\n9f86d081 /,
        ),
      ],
      ['Formular', 'flaeche, Version 3'],
      ['Prüfsumme des Formulars', digestLines('ab'.repeat(32))],
      ['Prüfsumme der Gebühren und Fristen', digestLines('cd'.repeat(32))],
      ['Erstellt mit', expect.stringMatching(/^Formularwerk \d/)],
    ]);
  });

  test('shows a list as one table', () => {
    const [table] = structure.kids.filter(({ type }) => type === 'Table');
    expect(table?.kids[0]?.text).toBe('Flächen');
    const cells = [
      'Außengastronomie',
      '4,5 m',
      '3 m',
      '–',
      '13,5 m²',
      'Warenauslage',
      '2 m',
      '0,75 m',
      '–',
      '1,5 m²',
    ];
    expect(table && textsOf(table, 'TH')).toEqual([
      'Nr.',
      'Art',
      'Länge',
      'Breite',
      'Bemerkung',
      'Fläche',
      '1',
      '2',
    ]);
    expect(table && textsOf(table, 'TD').map((cell) => cell.replace(/\s/g, ' '))).toEqual(cells);
  });

  test('has headings for sections, for pages where there are several, and for groups', () => {
    const headings = structure.kids
      .filter(({ type }) => /^H\d$/.test(type))
      .map((one) => `${one.type} ${one.text}`);
    expect(headings).toEqual([
      'H1 Öffentliche Fläche nutzen',
      'H2 Angaben zur Person',
      'H3 Name und Anschrift',
      'H4 Anschrift',
      'H3 Rückfragen',
      'H2 Vorhaben',
      'H3 Zweck',
      'H3 Flächen und Gebühr',
      'H2 Beigefügte Unterlagen',
      'H2 Erklärungen',
      'H2 Zu diesem Dokument',
    ]);
  });

  test('shows what was declared, and marks a form that is only a specimen', async () => {
    const shown = await extractText(documents['submission.pdf']);
    expect(shown).toContain('Falsche Angaben können zum Widerruf der Erlaubnis führen.\nIch versichere,');
    expect(shown).toContain('Muster: Dieses Formular ist ein Muster');
    expect(shown).not.toContain('Prüfziffer');
  });

  test('gives each entry a heading of its own where its answers are too long for a table', async () => {
    const bemerkung = 'Die Fläche liegt im Schatten. '.repeat(10).trim();
    const elemente = sampleAnswers.elemente.map((element) => ({ ...element, bemerkung }));
    const built = await buildDocuments(sampleInput(walkSample({ ...sampleAnswers, elemente })), tools);
    const shown = await extractText(built['submission.pdf']);
    expect(shown).toContain('Flächen\nFläche 1\nArt\nAußengastronomie\n');
    expect(shown).toContain(`Bemerkung\n${bemerkung}\n`);
    expect(await preflight(built['submission.pdf'])).toEqual([]);
  });

  test('says a title once where a page has only a group or a list of the same name', async () => {
    const { definition } = sampleForm;
    const renamed = structuredClone(definition);
    const [first, second] = renamed.sections;
    if (first?.pages[0]) first.pages[0].title = 'Anschrift';
    if (second?.pages[1]) second.pages[1].title = 'Flächen';
    const form = compileForm(renamed);
    const walked = walkAnswers(form, sampleAnswers, { today: '2026-11-23' }).walk;
    const built = await buildDocuments({ ...sampleInput(walked), form }, tools);
    const { kids } = await extractStructure(built['submission.pdf']);
    const titles = kids.filter(({ type }) => /^H\d$/.test(type)).map(({ text: title }) => title);
    expect(titles.filter((title) => title === 'Anschrift' || title === 'Flächen')).toEqual([
      'Anschrift',
      'Flächen',
    ]);
    expect(kids.flatMap((kid) => textsOf(kid, 'Caption'))).toEqual([]);
    expect(pairsIn({ ...structure, kids })).toContainEqual(['Straße und Hausnummer', 'Breslauer Straße 7']);
    expect(await preflight(built['submission.pdf'])).toEqual([]);
  });

  test('is read in German by the office, with the words of those who filled it in in English beside it', async () => {
    const english = await buildDocuments(sampleInput(walkSample(sampleAnswers, 'en')), tools);
    const shown = await extractText(english['submission.pdf']);
    expect(shown).toContain('Öffentliche Fläche nutzen\nUse public space');
    expect(shown).toContain('Vorgangsnummer\nReference number\nESP-2026-K7M4QX');
    expect(shown).toContain('Familienname\nSurname\nĐặng Thị Ngọc Ánh');
    expect(await preflight(english['submission.pdf'])).toEqual([]);
  });

  test('never lets XML out that is not valid, and says no answer in its complaint', async () => {
    const broken = sampleInput(walkSample({ ...sampleAnswers, familienname: '' }));
    await expect(buildDocuments(broken, tools)).rejects.toThrow(
      /^The XML of form "flaeche" is not valid at "vornamen" \(line \d+\)\.$/,
    );
  });
});
