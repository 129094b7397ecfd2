import { readCells, type TableLine } from './readCells.ts';
import type { TableColumn } from './tableColumns.ts';

/** A table as it was pasted: what belongs to which question. */
export interface Table {
  /** The columns by their place; a place that belongs to no question is undefined. */
  readonly columns: readonly (TableColumn | undefined)[];
  /** The line with the headings, where there is one. */
  readonly heading?: TableLine;
  /** Headings that no question has. */
  readonly unknown: readonly string[];
  readonly lines: readonly TableLine[];
}

/** Reads a table: by its headings where its first line has some, else in the order of the questions. */
export function readTable(text: string, columns: readonly TableColumn[]): Table {
  const [first, ...rest] = readCells(text);
  const named = first?.cells.map((cell) => columnCalled(cell, columns)) ?? [];
  const titled = first?.cells.filter((cell) => cell !== '').length ?? 0;
  const isHeading = named.filter((column) => column !== undefined).length * 2 >= Math.max(titled, 1);
  if (!first || !isHeading) return { columns, unknown: [], lines: first ? [first, ...rest] : [] };
  const once = named.map((column, at) => (named.indexOf(column) === at ? column : undefined));
  const unknown = first.cells.filter((cell, at) => cell !== '' && once[at] === undefined);
  return { columns: once, heading: first, unknown, lines: rest };
}

/** The one column that a heading means: by its whole name, or by a part that no other has. */
function columnCalled(heading: string, columns: readonly TableColumn[]): TableColumn | undefined {
  const wanted = plain(heading);
  if (wanted === '') return undefined;
  const exact = columns.find(({ names }) => names.some((name) => plain(name) === wanted));
  if (exact || wanted.length < 4) return exact;
  const partly = columns.filter(({ names }) => names.some((name) => plain(name).includes(wanted)));
  return partly.length === 1 ? partly[0] : undefined;
}

/** Small letters and digits alone: headings are written with signs, stars and blanks of all kinds. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
