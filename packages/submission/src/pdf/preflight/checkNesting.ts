import { type Check, failed } from './check.ts';
import { textIn } from './openPdf.ts';
import {
  attributeIn,
  type Element,
  elementsOf,
  isAnnotation,
  isElement,
  readStructure,
} from './readStructure.ts';

/** Which elements may stand in which; an element that is not named here holds content only. */
const allowed: Record<string, string[]> = {
  Document: ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'L', 'Table', 'Figure'],
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, ['Span']])),
  P: ['Form', 'P', 'Span'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: ['Span'],
  LBody: ['P', 'Form', 'Figure'],
  TH: ['Span'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

/** Headings, lists, tables and form elements as PDF/UA-1 wants them (ISO 14289-1, 7.2 to 7.6, 7.18). */
export const checkNesting: Check = (open) => {
  const root = readStructure(open);
  if (!root) return [];
  const elements = elementsOf(root);
  return [
    ...failed([[root.type === 'Document', 'structure: the root is no Document.']]),
    ...elements.flatMap(checkKids),
    ...checkHeadings(elements),
    ...elements.flatMap((element) => checks[element.type]?.(element) ?? []),
  ];
};

function checkKids({ type, kids }: Element): string[] {
  const inner = kids.filter(isElement).map((kid) => kid.type);
  return inner
    .filter((kid) => !allowed[type]?.includes(kid))
    .map((kid) => `structure: ${kid} may not stand in ${type}.`);
}

function checkHeadings(elements: Element[]): string[] {
  const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
  return failed([
    [levels[0] === 1, 'headings: the first is not H1.'],
    [levels.filter((level) => level === 1).length === 1, 'headings: there must be exactly one H1.'],
    [levels.every((level, i) => level <= (levels[i - 1] ?? 1) + 1), 'headings: a level is skipped.'],
  ]);
}

const typesIn = (element: Element): string[] => element.kids.filter(isElement).map((kid) => kid.type);

const checks: Record<string, (element: Element) => string[]> = {
  L: (list) => failed([[attributeIn(list, 'ListNumbering') !== '', 'list: ListNumbering is missing.']]),
  LI: (item) => failed([[typesIn(item).join(' ') === 'Lbl LBody', 'list: an item is not Lbl and LBody.']]),
  Table: (table) => [
    ...failed([
      [
        ['Caption THead TBody', 'THead TBody'].includes(typesIn(table).join(' ')),
        'table: it is not THead and TBody, with or without a Caption before them.',
      ],
      [attributeIn(table, 'Summary') !== '', 'table: there is no Summary.'],
    ]),
    ...checkRows(elementsOf(table).filter(({ type }) => type === 'TR')),
  ],
  TH: (cell) =>
    failed([[['Row', 'Column'].includes(attributeIn(cell, 'Scope')), 'table: a TH has no Scope.']]),
  Figure: (figure) =>
    failed([
      [textIn(figure.dictionary, 'Alt') !== '', 'figure: there is no alternative text.'],
      [attributeIn(figure, 'BBox') !== '', 'figure: it does not say where it stands.'],
    ]),
  Form: (box) =>
    // A field has its words itself; see checkForm.
    failed(
      box.kids.some(isAnnotation)
        ? [[box.kids.length === 1, 'form: a field is not alone in its element.']]
        : [
            [attributeIn(box, 'Role') === 'cb', 'form: a box has no Role.'],
            [textIn(box.dictionary, 'Alt') !== '', 'form: a box has no alternative text.'],
          ],
    ),
};

function checkRows(rows: Element[]): string[] {
  const counts = new Set(rows.map((row) => row.kids.length));
  return failed([[counts.size === 1, 'table: its rows have different numbers of cells.']]);
}
