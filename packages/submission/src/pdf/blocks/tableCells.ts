import type { Table, TableColumn } from '../block.ts';
import { breakLines } from '../layout/breakLines.ts';
import type { Layout } from '../layout/layout.ts';
import type { Typesetter } from '../layout/typesetter.ts';
import type { StructureElement } from '../structure/structureElement.ts';
import { contentWidth, margin, styles, type TextStyle } from '../typography.ts';
import { type ColumnText, columnWidths, leastWidths } from './columnWidths.ts';

/** A table with more columns than this, or in which words would be broken, is set smaller. */
const mostRoomyColumns = 7;
const roomy = { title: styles.columnTitle, cell: styles.cell, padding: 5 };
const dense = { title: styles.denseColumnTitle, cell: styles.denseCell, padding: 3.5 };
/** More space before a text that begins where an amount ends: „2 m“ and a date would be read as one. */
const apart = 7;
/** Space above and below the lines of a row. */
export const rowPadding = 4;

/** A cell: its lines that are still to be drawn, its place, and the element that owns it. */
export interface Cell {
  lines: string[];
  x: number;
  width: number;
  style: TextStyle;
  align: 'start' | 'end';
  element?: StructureElement;
  /** The last lines of a column's title: the same in another language. */
  too?: Cell;
}

export const lineCount = (cells: Cell[]): number =>
  Math.max(0, ...cells.map(({ lines, too }) => lines.length + (too?.lines.length ?? 0)));

export const rowHeight = (cells: Cell[]): number =>
  lineCount(cells) * (cells[0]?.style.lineHeight ?? 0) + 2 * rowPadding;

/** What columns hold, for their widths. */
const measured = ({ columns, rows }: Table, set: typeof roomy): ColumnText[][] =>
  columns.map(({ title, align, too }, i) => [
    { text: title, style: set.title, firm: align === 'end' && set === roomy },
    ...(too ? [{ text: too.text, style: set.title, firm: false }] : []),
    ...rows.map((row) => ({ text: row[i] ?? '', style: set.cell, firm: align === 'end' })),
  ]);

/** Whether a table can be set without breaking a word. */
export const fits = ({ typesetter }: Pick<Layout, 'typesetter'>, table: Table, set = dense): boolean =>
  leastWidths(typesetter, measured(table, set), paddings(table, set)).reduce(
    (sum, width) => sum + width,
    0,
  ) <= contentWidth;

/** What stands before a column's texts. */
const leading = ({ columns }: Table, i: number, { padding }: typeof roomy): number =>
  columns[i - 1]?.align === 'end' && columns[i]?.align !== 'end' ? padding + apart : padding;

const paddings = (table: Table, set: typeof roomy): number[] =>
  table.columns.map((_, i) => leading(table, i, set) + set.padding);

/** The cells of a table: its header, and each row when it is drawn. */
interface Cells {
  header: Cell[];
  row: (texts: string[]) => Cell[];
}

const known = new WeakMap<Typesetter, WeakMap<Table, Cells>>();

/** Finds the widths of the columns once, and breaks the texts of header and rows into them. */
export function setCells(layout: Pick<Layout, 'typesetter' | 'words'>, table: Table): Cells {
  const ofDocument = known.get(layout.typesetter) ?? new WeakMap<Table, Cells>();
  const cells = ofDocument.get(table) ?? findCells(layout, table);
  known.set(layout.typesetter, ofDocument.set(table, cells));
  return cells;
}

function findCells(layout: Pick<Layout, 'typesetter' | 'words'>, table: Table): Cells {
  const { columns } = table;
  const set = columns.length > mostRoomyColumns || !fits(layout, table, roomy) ? dense : roomy;
  const widths = columnWidths(layout.typesetter, measured(table, set), contentWidth, paddings(table, set));
  const cell = (text: string, i: number, style: TextStyle, { align = 'start' }: TableColumn): Cell => {
    const before = leading(table, i, set);
    const x = margin.left + widths.slice(0, i).reduce((sum, width) => sum + width, 0) + before;
    const width = (widths[i] ?? 0) - before - set.padding;
    const lines = cellParagraphs(text).flatMap((part) => breakLines(layout.typesetter, part, style, width));
    return { lines, x, width, style, align };
  };
  return {
    header: columns.map((column, i) => ({
      ...cell(column.title, i, set.title, column),
      ...(column.too && { too: cell(column.too.text, i, { ...set.title, weight: 'regular' }, column) }),
    })),
    row: (texts) =>
      columns.map((column, i) =>
        cell(texts[i]?.trim() ? texts[i] : layout.words.emptyCell, i, set.cell, column),
      ),
  };
}

/** A cell is one piece of text; where it has a new line, a space keeps the words apart when it is read. */
const cellParagraphs = (text: string): string[] =>
  text.split('\n').map((part, i, parts) => (i < parts.length - 1 ? `${part} ` : part));
