import type { TableColumn } from './tableColumns.ts';

/** The headings as a CSV file that spreadsheets open by a double click: with a mark for UTF-8, and semicolons. */
export const tableTemplate = (columns: readonly TableColumn[]): string =>
  `\uFEFF${writeLine(columns.map(({ label }) => label))}\r\n`;

/** Cells as a line of CSV; what would be misread is quoted. */
export const writeLine = (cells: readonly string[]): string => cells.map(quoted).join(';');

const quoted = (cell: string): string =>
  /^\s|\s$|["\t\n\r;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
