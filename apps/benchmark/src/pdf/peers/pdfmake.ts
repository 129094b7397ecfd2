import { createRequire } from 'node:module';
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import type { Application } from '../application.ts';
import { fonts, LABEL_WIDTH, paper, type Writer } from '../writer.ts';

interface PdfMake {
  setFonts: (fonts: TFontDictionary) => void;
  setUrlAccessPolicy: (allowed: () => boolean) => void;
  setLocalAccessPolicy: (allowed: () => boolean) => void;
  createPdf: (definition: TDocumentDefinitions) => { getBuffer: () => Promise<Buffer> };
}

const pdfMake = createRequire(import.meta.url)('pdfmake') as PdfMake;
pdfMake.setFonts({ Noto: { normal: fonts.regular, bold: fonts.bold } });
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(() => true);

/** pdfmake with all that it passes on to pdfkit; it writes no structure itself. */
const pdfmake: Writer = {
  name: 'pdfmake',
  write: (application) => pdfMake.createPdf(definitionOf(application)).getBuffer(),
};

export const writers = [pdfmake];

function definitionOf(application: Application): TDocumentDefinitions {
  const { title, municipality, reference, data } = application;
  const { left, right, top, bottom } = paper.margin;
  const dataUrl = `data:application/json;base64,${Buffer.from(data).toString('base64')}`;
  return {
    pageSize: 'A4',
    pageMargins: [left, top, right, bottom],
    version: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    language: 'de-DE',
    info: { title, author: municipality },
    files: {
      data: {
        src: dataUrl,
        name: 'submission.json',
        type: 'application/json',
        relationship: 'Source',
        description: 'Die Angaben als Daten',
      },
    } as unknown as NonNullable<TDocumentDefinitions['files']>,
    defaultStyle: { font: 'Noto', fontSize: 10, color: '#191c21' },
    styles: {
      title: { fontSize: 20, bold: true },
      section: { fontSize: 13, bold: true, margin: [0, 10, 0, 4] },
      label: { fontSize: 9 },
    },
    header: { text: municipality, fontSize: 8, margin: [left, 46, right, 0] },
    footer: (page, count) => ({
      columns: [reference, { text: `Seite ${page} von ${count}`, alignment: 'right' }],
      fontSize: 8,
      margin: [left, 40, right, 0],
    }),
    content: contentOf(application),
  };
}

const contentOf = ({ title, sections, table, declarations }: Application): Content[] => [
  { text: title, style: 'title' },
  ...sections.flatMap((section): Content[] => [
    { text: section.title, style: 'section' },
    {
      layout: 'lightHorizontalLines',
      table: {
        widths: [LABEL_WIDTH, '*'],
        body: section.rows.map(({ label, value }) => [{ text: label, style: 'label' }, value]),
      },
    },
  ]),
  { text: table.title, style: 'section' },
  {
    layout: 'lightHorizontalLines',
    fontSize: 9,
    table: {
      headerRows: 1,
      widths: [28, 100, '*', 60, 90],
      body: [
        table.columns.map((text) => ({ text, bold: true })),
        ...table.rows.map((row) =>
          row.map((text, i) => ({
            text,
            alignment: i === row.length - 1 ? ('right' as const) : ('left' as const),
          })),
        ),
      ],
    },
  },
  ...declarations.map(
    ({ text, checked }): Content => ({
      columns: [
        {
          width: 16,
          canvas: [
            { type: 'rect', x: 0, y: 3, w: 8, h: 8 },
            ...(checked ? [{ type: 'line' as const, x1: 2, y1: 7, x2: 6, y2: 10 }] : []),
          ],
        },
        text,
      ],
      margin: [0, 4, 0, 0],
    }),
  ),
];
