import { element, type XmlElement, xmlDocument } from '@formularwerk/form/xml';
import { strToU8, zipSync } from 'fflate';
import { sheetNames } from './sheetNames.ts';
import { type Cell, heading, type StatisticsTable } from './table.ts';
import { HEADING, stylesOf, TEXT } from './xlsxStyles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const NARROWEST = 12;
const WIDEST = 60;
const DAY = 24 * 60 * 60 * 1000;
/** What counts as day 0: right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Tables as one XLSX file (ECMA-376), a sheet for each. Texts are cells of text: nothing in them can become a formula.
 * The same tables give the same bytes.
 */
export function toXlsx(tables: readonly StatisticsTable[]): Uint8Array {
  const styles = stylesOf(tables);
  const names = sheetNames(tables.map(({ title }) => title));
  const sheets = tables.map((table, at): [string, XmlElement] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheet(table, styles.of),
  ]);
  const parts: [string, XmlElement][] = [
    ['[Content_Types].xml', contentTypes(tables.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...tables.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.element],
    ...sheets,
  ];
  const files = Object.fromEntries(parts.map(([name, root]) => [name, strToU8(xmlDocument(root))]));
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

const contentTypes = (sheets: number): XmlElement =>
  element('Types', { xmlns: TYPES }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${SHEET_TYPE}.sheet.main+xml` }),
    element('Override', { PartName: '/xl/styles.xml', ContentType: `${SHEET_TYPE}.styles+xml` }),
    ...Array.from({ length: sheets }, (_, at) =>
      element('Override', {
        PartName: `/xl/worksheets/sheet${at + 1}.xml`,
        ContentType: `${SHEET_TYPE}.worksheet+xml`,
      }),
    ),
  ]);

const relations = (targets: readonly [type: string, target: string][]): XmlElement =>
  element(
    'Relationships',
    { xmlns: RELATIONS },
    targets.map(([type, target], at) =>
      element('Relationship', { Id: `rId${at + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
    ),
  );

const workbook = (names: readonly string[]): XmlElement =>
  element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element(
      'sheets',
      {},
      names.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
    ),
  ]);

/** The headings stay in sight while one scrolls. */
const sheet = ({ columns, rows }: StatisticsTable, styleOf: (cell: Cell) => number): XmlElement =>
  element('worksheet', { xmlns: MAIN }, [
    element('sheetViews', {}, [
      element('sheetView', { workbookViewId: 0 }, [
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ]),
    ]),
    element(
      'cols',
      {},
      columns.map((column, at) =>
        element('col', {
          min: at + 1,
          max: at + 1,
          width: Math.min(WIDEST, Math.max(NARROWEST, heading(column).length + 2)),
          customWidth: 1,
        }),
      ),
    ),
    element('sheetData', {}, [
      row(
        1,
        columns.map((column) => textCell(heading(column), HEADING)),
      ),
      ...rows.map((cells, at) =>
        row(
          at + 2,
          cells.map((cell) => cellElement(cell, styleOf(cell))),
        ),
      ),
    ]),
  ]);

/** A cell that is empty is not there; its neighbours say where they are. */
type Content = { attributes: XmlElement['attributes']; content: XmlElement[] } | undefined;

const row = (number: number, cells: readonly Content[]): XmlElement =>
  element(
    'row',
    { r: number },
    cells.flatMap((cell, at) =>
      cell ? [element('c', { r: `${letters(at)}${number}`, ...cell.attributes }, cell.content)] : [],
    ),
  );

/** 0 is A, 26 is AA. */
const letters = (at: number): string =>
  `${at < 26 ? '' : letters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;

function cellElement(cell: Cell, style: number): Content {
  if (!cell) return undefined;
  const value = (text: string, more: XmlElement['attributes'] = {}): Content => ({
    attributes: { s: style, ...more },
    content: [element('v', {}, text)],
  });
  switch (cell.kind) {
    case 'number':
      return value(cell.text);
    case 'boolean':
      return value(cell.value ? '1' : '0', { t: 'b' });
    case 'date':
      return value(String((Date.parse(`${cell.text}T00:00:00Z`) - EPOCH) / DAY));
    case 'moment':
      // A spreadsheet has no time zones: the time as the clock showed it.
      return value(String((Date.parse(`${cell.text.slice(0, 19)}Z`) - EPOCH) / DAY));
    default:
      return textCell(cell.text, TEXT);
  }
}

const textCell = (text: string, style: number): Content => ({
  attributes: { s: style, t: 'inlineStr' },
  content: [element('is', {}, [element('t', { 'xml:space': 'preserve' }, escaped(text))])],
});

/** Here `_x0041_` stands for a character (ECMA-376, ST_Xstring): then its first sign has to be written so. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
