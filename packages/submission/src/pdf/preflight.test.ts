import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfAssets } from '../node.ts';
import { preflight } from './preflight.ts';
import { sampleDocuments } from './sampleDocuments.fixture.ts';
import { writePdf } from './writePdf.ts';

const name = (text: string) => PDFName.of(text);

const dictionaries = (pdf: PDFDocument, key: string, value: string): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(name(key)) === name(value));

const eachElement = (type: string, change: (element: PDFDict) => void) => (pdf: PDFDocument) => {
  for (const element of dictionaries(pdf, 'S', type)) change(element);
};

const inFonts = (change: (font: PDFDict) => void) => (pdf: PDFDocument) => {
  for (const font of dictionaries(pdf, 'Type', 'Font')) change(font);
};

const stream = (pdf: PDFDocument, bytes: string) => pdf.context.register(pdf.context.flateStream(bytes));

const textOf = (object: unknown): string =>
  object instanceof PDFRawStream ? new TextDecoder('latin1').decode(decodePDFRawStream(object).decode()) : '';

/** Changes the operators of the first page. */
const inContent = (change: (source: string) => string) => (pdf: PDFDocument) => {
  const { node } = pdf.getPage(0);
  const source = textOf(node.lookup(name('Contents')));
  const changed = change(source);
  expect(changed).not.toBe(source);
  node.set(name('Contents'), stream(pdf, changed));
};

const inMetadata = (change: (xmp: string) => string) => (pdf: PDFDocument) => {
  const xmp = pdf.catalog.lookup(name('Metadata'));
  if (!(xmp instanceof PDFRawStream)) throw new Error('There is no XMP.');
  const changed = new TextEncoder().encode(change(new TextDecoder().decode(xmp.getContents())));
  pdf.catalog.set(
    name('Metadata'),
    pdf.context.register(pdf.context.stream(changed, { Type: 'Metadata', Subtype: 'XML' })),
  );
};

const tree = (pdf: PDFDocument) => pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);

/** What went wrong, how to make it go wrong, and what the preflight must say. */
const mutations: [what: string, mutate: (pdf: PDFDocument) => void, finding: RegExp][] = [
  ['no language', (pdf) => pdf.catalog.delete(name('Lang')), /Lang/],
  ['not marked', (pdf) => pdf.catalog.delete(name('MarkInfo')), /MarkInfo/],
  ['title not shown', (pdf) => pdf.catalog.delete(name('ViewerPreferences')), /DisplayDocTitle/],
  ['no bookmarks', (pdf) => pdf.catalog.delete(name('Outlines')), /bookmarks/],
  ['no colour intent', (pdf) => pdf.catalog.delete(name('OutputIntents')), /OutputIntent/],
  ['no file identifier', (pdf) => delete pdf.context.trailerInfo.ID, /ID is not/],
  ['no XMP', (pdf) => pdf.catalog.delete(name('Metadata')), /no XMP/],
  ['no PDF/A', inMetadata((xmp) => xmp.replace('<pdfaid:part>3', '<pdfaid:part>2')), /pdfaid:part/],
  ['level B', inMetadata((xmp) => xmp.replace('conformance>A', 'conformance>B')), /conformance/],
  ['no PDF/UA', inMetadata((xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '')), /pdfuaid/],
  [
    'two bags',
    inMetadata((xmp) => xmp.replace('</rdf:RDF>', '<pdfaExtension:schemas></rdf:RDF>')),
    /one bag/,
  ],
  ['another title', (pdf) => pdf.setTitle('Anderer Titel'), /title/],
  ['files not associated', (pdf) => pdf.catalog.delete(name('AF')), /AF/],
  [
    'file without relationship',
    (pdf) => dictionaries(pdf, 'Type', 'Filespec')[0]?.delete(name('AFRelationship')),
    /AFRelationship/,
  ],
  ['file without name', (pdf) => dictionaries(pdf, 'Type', 'Filespec')[0]?.delete(name('UF')), /F or UF/],
  ['no tab order', (pdf) => pdf.getPage(1).node.delete(name('Tabs')), /page 2: Tabs/],
  ['no StructParents', (pdf) => pdf.getPage(0).node.delete(name('StructParents')), /StructParents/],
  ['no structure', (pdf) => pdf.catalog.delete(name('StructTreeRoot')), /StructTreeRoot/],
  ['no parent tree', (pdf) => tree(pdf).delete(name('ParentTree')), /parent tree/],
  [
    'parent tree out of order',
    (pdf) => {
      const numbers = tree(pdf).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
      const elements = numbers.lookup(1, PDFArray);
      const first = elements.get(0);
      elements.set(0, elements.get(1));
      elements.set(1, first);
    },
    /names another element/,
  ],
  ['content nobody owns', eachElement('Caption', (caption) => caption.delete(name('K'))), /no element owns/],
  ['element without parent', eachElement('LI', (item) => item.delete(name('P'))), /name its parent/],
  ['heading level skipped', eachElement('H2', (heading) => heading.set(name('S'), name('H3'))), /skipped/],
  ['no main heading', eachElement('H1', (heading) => heading.set(name('S'), name('H2'))), /first is not H1/],
  [
    'row outside a table',
    eachElement('Table', (table) => table.set(name('S'), name('L'))),
    /may not stand in L/,
  ],
  ['column without scope', eachElement('TH', (cell) => cell.delete(name('A'))), /Scope/],
  ['list without numbering', eachElement('L', (list) => list.delete(name('A'))), /ListNumbering/],
  ['box without role', eachElement('Form', (box) => box.delete(name('A'))), /Role/],
  ['box without words', eachElement('Form', (box) => box.delete(name('Alt'))), /alternative text/],
  [
    'figure without words',
    eachElement('Figure', (figure) => figure.delete(name('Alt'))),
    /figure: there is no alt/,
  ],
  [
    'figure without a place',
    eachElement('Figure', (figure) => figure.delete(name('A'))),
    /figure: it does not/,
  ],
  [
    'short row',
    (pdf) => {
      const cells = dictionaries(pdf, 'S', 'TR')[3]?.lookup(name('K'), PDFArray);
      cells?.remove(2);
    },
    /different numbers of cells/,
  ],
  ['no ToUnicode', inFonts((font) => font.delete(name('ToUnicode'))), /no text in ToUnicode/],
  ['no widths', inFonts((font) => font.delete(name('W'))), /width/],
  ['no glyph map', inFonts((font) => font.delete(name('CIDToGIDMap'))), /CIDToGIDMap/],
  ['font not embedded', inFonts((font) => font.delete(name('FontDescriptor'))), /program is missing/],
  [
    'a code without text',
    inFonts((font) => {
      const cmap = font.lookup(name('ToUnicode'));
      if (!cmap) return;
      font.set(
        name('ToUnicode'),
        font.context.register(font.context.flateStream(textOf(cmap).replace(/^<0003> .*\n/m, ''))),
      );
    }),
    /no text in ToUnicode/,
  ],
  [
    'a block of ToUnicode that readers refuse',
    inFonts((font) => {
      const cmap = textOf(font.lookup(name('ToUnicode'))).replace(/\d+ beginbfchar/, '101 beginbfchar');
      if (font.has(name('ToUnicode')))
        font.set(name('ToUnicode'), font.context.register(font.context.flateStream(cmap)));
    }),
    /more than 100/,
  ],
  ['.notdef', inContent((source) => source.replace(/\[<..../, '[<0000')), /notdef|no text/],
  [
    'content not closed',
    inContent((source) => source.replace(/EMC\n/, '')),
    /within marked content|left open/,
  ],
  ['content not marked', inContent((source) => `${source}\nBT /F1 9 Tf [<0001>] TJ ET`), /neither marked/],
  ['unmarked drawing', inContent((source) => `0 0 m 9 9 l S\n${source}`), /neither marked/],
  [
    'artifact within content',
    inContent((source) => source.replace(/BT\n/, '/Artifact BMC\nEMC\nBT\n')),
    /within marked/,
  ],
  ['wrong tag', inContent((source) => source.replace('/H1 <</MCID', '/P <</MCID')), /tag is not H1/],
  ['number used twice', inContent((source) => source.replace('<</MCID 1>>', '<</MCID 0>>')), /used twice/],
  ['numbers of a TJ run together', inContent((source) => source.replace(/\[<(....)/, '[200197 <$1')), /TJ/],
  [
    'two numbers without a space',
    inContent((source) => source.replace(/\[<(....)/, '[-35-20 <$1')),
    /cannot be read|TJ|dictionary/,
  ],
  ['odd string', inContent((source) => source.replace(/\[<..../, '[<000')), /odd number/],
  ['foreign operator', inContent((source) => source.replace(/^BT$/m, '0 Tr\nBT')), /not ours/],
];

describe('preflight', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writePdf(sampleDocuments.ofEachKind, await loadPdfAssets());
  });

  test('finds nothing in what the writer wrote', async () => {
    for (const content of Object.values(sampleDocuments)) {
      expect(await preflight(await writePdf(content, await loadPdfAssets()))).toEqual([]);
    }
  });

  test.each(mutations)('finds: %s', async (_, mutate, finding) => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    mutate(pdf);
    const problems = await preflight(await pdf.save({ updateFieldAppearances: false }));
    expect(problems.join('\n')).toMatch(finding);
  });

  test('says that a file is no PDF instead of throwing', async () => {
    expect(await preflight(new TextEncoder().encode('kein PDF'))).toEqual([
      expect.stringContaining('cannot be read'),
    ]);
  });
});
