import { type Cell, heading, type StatisticsTable } from './table.ts';

/**
 * A table as CSV as German programs read it: UTF-8 with its mark, semicolons, decimal comma, days as `2027-04-01`. Texts
 * stand in quotation marks, numbers without. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it, and so does one that begins with an apostrophe: whoever takes away the first has the text exactly.
 */
export function toCsv({ columns, rows }: StatisticsTable): string {
  const lines = [columns.map((column) => quoted(heading(column))), ...rows.map((row) => row.map(written))];
  return `\uFEFF${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (!cell) return '';
  switch (cell.kind) {
    case 'number':
      return cell.text.replace('.', ',');
    case 'boolean':
      return String(cell.value);
    case 'date':
      return cell.text;
    default:
      return quoted(cell.text);
  }
}

/** What begins a formula somewhere (OWASP, CSV injection), also behind blanks and as full-width signs. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n'])/;

const quoted = (text: string): string =>
  `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
