/** A line of a table. */
export interface TableLine {
  /** Where it begins in the text, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** As it was pasted. */
  readonly text: string;
}

const SEPARATORS = ['\t', ';', ','] as const;

/**
 * Reads what was copied from a spreadsheet (tabs) or stands in a CSV file (semicolons, commas): RFC 4180 with its quoted
 * cells, which may hold separators, line ends and doubled quotes. Lines without any text are left out.
 */
export function readCells(text: string): readonly TableLine[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return split(clean, separatorOf(clean)).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Tabs are never typed. A comma may be part of an amount or an address: it only separates what it splits evenly. */
function separatorOf(text: string): string {
  const found = SEPARATORS.find((separator) => {
    const counts = split(text, separator)
      .filter(({ text: line }) => line.trim() !== '')
      .map(({ cells }) => cells.length);
    if (separator === ',') return new Set(counts).size === 1 && (counts[0] ?? 0) > 1;
    return counts.some((count) => count > 1);
  });
  return found ?? '\t';
}

function split(text: string, separator: string): readonly TableLine[] {
  const lines: TableLine[] = [];
  let number = 1;
  let from = 0;
  let cells: string[] = [];
  let at = 0;
  const endLine = (): void => {
    const line = text.slice(from, at);
    lines.push({ number, cells, text: line });
    number += line.split('\n').length;
    cells = [];
    from = at + 1;
  };
  while (at <= text.length) {
    const { cell, end } = readCell(text, at, separator);
    cells.push(cell);
    at = end;
    if (text[at] !== separator) endLine();
    at += 1;
  }
  return lines;
}

const QUOTED = / *"((?:[^"]|"")*)" */y;

/** A cell and where it ends: at a separator, a line's end, or that of the text. */
function readCell(
  text: string,
  from: number,
  separator: string,
): { readonly cell: string; readonly end: number } {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  const after = quoted ? from + quoted[0].length : from;
  const isWhole = quoted && (after >= text.length || text[after] === separator || text[after] === '\n');
  if (isWhole) return { cell: (quoted[1] ?? '').replaceAll('""', '"').trim(), end: after };
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { cell: text.slice(from, end).trim(), end };
}
