import type { Typesetter } from '../layout/typesetter.ts';
import type { TextStyle } from '../typography.ts';

/** A text of a column, with its style. A `firm` one, such as an amount, shall not be broken. */
export interface ColumnText {
  text: string;
  style: TextStyle;
  firm: boolean;
}

/** No column asks for more than this before the others have what they need. */
const widest = 200;

/**
 * Shares `total` points among columns: each gets at least its longest word, the rest goes to those
 * whose texts would like to be wider. `padding` is that of each column, both sides together.
 */
export function columnWidths(
  typesetter: Typesetter,
  columns: ColumnText[][],
  total: number,
  padding: readonly number[],
): number[] {
  const least = leastWidths(typesetter, columns, padding);
  const wanted = columns.map((column, i) =>
    Math.max(least[i] ?? 0, Math.min(widest, widestText(typesetter, column)) + (padding[i] ?? 0)),
  );
  const left = total - sum(least);
  if (left < 0) return least.map((width) => (width * total) / sum(least));
  if (sum(wanted) <= total) return wanted.map((width) => (width * total) / sum(wanted));
  const share = left / (sum(wanted) - sum(least));
  return least.map((width, i) => width + ((wanted[i] ?? 0) - width) * share);
}

/** What columns need so that no word is broken. */
export const leastWidths = (
  typesetter: Typesetter,
  columns: ColumnText[][],
  padding: readonly number[],
): number[] =>
  columns.map((column, i) => Math.min(widest, widestWord(typesetter, column)) + (padding[i] ?? 0));

const widestText = (typesetter: Typesetter, texts: Omit<ColumnText, 'firm'>[]): number =>
  texts.reduce(
    (widest, { text, style }) =>
      text.split('\n').reduce((most, part) => Math.max(most, typesetter.measure(part, style)), widest),
    0,
  );

const widestWord = (typesetter: Typesetter, texts: ColumnText[]): number =>
  widestText(
    typesetter,
    texts.flatMap(({ text, style, firm }) =>
      (firm ? [text] : text.split(/\s+/)).map((part) => ({ text: part, style })),
    ),
  );

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
