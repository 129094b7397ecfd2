import { readFileSync } from 'node:fs';
import type { Template } from '@pdfme/common';
import { generate } from '@pdfme/generator';
import { table, text } from '@pdfme/schemas';
import type { Application } from '../application.ts';
import { fonts, LABEL_WIDTH, paper, type Writer } from '../writer.ts';

const font = {
  Noto: { data: readFileSync(fonts.regular), fallback: true, subset: true },
  NotoBold: { data: readFileSync(fonts.bold), subset: true },
};

/** pdfme: a template of tables, as its documentation has it for what goes over pages; no tags, no PDF/A, no files. */
const pdfme: Writer = {
  name: '@pdfme/generator',
  write: (application) =>
    generate({
      template: template(application),
      inputs: [inputs(application)],
      plugins: { text, table },
      options: { font, title: application.title, author: application.municipality, lang: 'de' },
    }),
};

export const writers = [pdfme];

/** Millimetres, which is what pdfme counts in. */
const mm = (points: number) => (points * 25.4) / 72;
const { left, right, top, bottom } = paper.margin;
const WIDTH = mm(paper.width - left - right);
const LABEL_PERCENT = (mm(LABEL_WIDTH) / WIDTH) * 100;

const cell = {
  fontName: 'Noto',
  alignment: 'left',
  verticalAlignment: 'top',
  fontSize: 10,
  lineHeight: 1.2,
  characterSpacing: 0,
  fontColor: '#191c21',
  backgroundColor: '',
  borderColor: '#8c96a3',
  borderWidth: { top: 0.1, right: 0, bottom: 0.1, left: 0 },
  padding: { top: 1, right: 1, bottom: 1, left: 1 },
};

const line = (name: string, y: number, height: number, size: number, fontName = 'Noto') => ({
  name,
  type: 'text',
  position: { x: mm(left), y },
  width: WIDTH,
  height,
  fontSize: size,
  fontName,
});

const grid = (
  name: string,
  y: number,
  head: readonly string[] | undefined,
  widths: number[],
  columns = {},
) => ({
  name,
  type: 'table',
  position: { x: mm(left), y },
  width: WIDTH,
  height: 20,
  content: '[]',
  showHead: head !== undefined,
  head: [...(head ?? widths.map(() => ''))],
  headWidthPercentages: widths,
  tableStyles: { borderWidth: 0, borderColor: '#000000' },
  headStyles: { ...cell, fontName: 'NotoBold', fontSize: 9 },
  bodyStyles: { ...cell, alternateBackgroundColor: '' },
  columnStyles: columns,
});

function template({ sections, table: { columns } }: Application): Template {
  const flow = sections.flatMap((_, i) => [
    line(`section${i}`, 60 + 30 * i, 7, 13, 'NotoBold'),
    grid(`rows${i}`, 68 + 30 * i, undefined, [LABEL_PERCENT, 100 - LABEL_PERCENT]),
  ]);
  const widths = [7, 22, 33, 15, 23];
  const schemas = [
    line('title', mm(top), 10, 20, 'NotoBold'),
    ...flow,
    line('tableTitle', 190, 7, 13, 'NotoBold'),
    grid('table', 198, columns, widths, { alignment: { 4: 'right' } }),
    grid('declarations', 225, undefined, [5, 95]),
  ];
  const fixed = [
    { ...line('header', mm(46), 4, 8), content: 'Stadt Espelkamp', readOnly: true },
    { ...line('footer', mm(795), 4, 8), content: 'Seite {currentPage} von {totalPages}', readOnly: true },
  ];
  return {
    basePdf: {
      width: 210,
      height: 297,
      padding: [mm(top), mm(right), mm(bottom), mm(left)],
      staticSchema: fixed,
    },
    schemas: [schemas],
  } as Template;
}

const inputs = ({ title, sections, table: { title: tableTitle, rows }, declarations }: Application) => ({
  title,
  ...Object.fromEntries(
    sections.flatMap((section, i) => [
      [`section${i}`, section.title],
      [`rows${i}`, JSON.stringify(section.rows.map(({ label, value }) => [label, value]))],
    ]),
  ),
  tableTitle,
  table: JSON.stringify(rows),
  declarations: JSON.stringify(declarations.map(({ text: said, checked }) => [checked ? 'x' : '', said])),
});
