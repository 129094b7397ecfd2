import type { Typesetter } from '../layout/typesetter.ts';
import type { TextStyle } from '../typography.ts';

/** The texts of one column, with the style in which each is set. Amounts, being `firm`, are not broken. */
export interface ColumnTexts {
  firm: boolean;
  texts: { text: string; style: TextStyle }[];
}

/** No column asks for more than this before the others have what they need. */
const widest = 200;

/**
 * Shares `total` points among columns: each gets at least its longest word, the rest goes to those
 * whose texts would like to be wider.
 */
export function columnWidths(
  typesetter: Typesetter,
  columns: ColumnTexts[],
  total: number,
  padding: number,
): number[] {
  const least = columns.map((column) => Math.min(widest, widestWord(typesetter, column)) + padding);
  const wanted = columns.map((column, i) =>
    Math.max(least[i] ?? 0, Math.min(widest, widestText(typesetter, column)) + padding),
  );
  const left = total - sum(least);
  if (left < 0) return least.map((width) => (width * total) / sum(least));
  if (sum(wanted) <= total) return wanted.map((width) => (width * total) / sum(wanted));
  const share = left / (sum(wanted) - sum(least));
  return least.map((width, i) => width + ((wanted[i] ?? 0) - width) * share);
}

const widestText = (typesetter: Typesetter, { texts }: ColumnTexts): number =>
  texts.reduce((widest, { text, style }) => Math.max(widest, typesetter.measure(text, style)), 0);

function widestWord(typesetter: Typesetter, column: ColumnTexts): number {
  if (column.firm) return Math.min(90, widestText(typesetter, column));
  const words = column.texts.flatMap(({ text, style }) =>
    text.split(/\s+/).map((word) => ({ text: word, style })),
  );
  return widestText(typesetter, { firm: false, texts: words });
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
