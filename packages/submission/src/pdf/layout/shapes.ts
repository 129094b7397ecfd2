import { pdfNumber } from '../number.ts';
import type { Color } from '../typography.ts';

const numbers = (...values: number[]): string => values.map(pdfNumber).join(' ');

/** A horizontal line. */
export const rule = (x: number, y: number, width: number, thickness: number, color: Color): string =>
  `q ${numbers(...color)} RG ${numbers(thickness)} w ${numbers(x, y)} m ${numbers(x + width, y)} l S Q`;

/** The dark squares of a code with its lower left corner at (x, y), neighbours in a row as one. */
export function codes(rows: readonly (readonly boolean[])[], x: number, y: number, square: number): string {
  const runs = rows.flatMap((row, r) => {
    const found: string[] = [];
    for (let from = row.indexOf(true); from >= 0; ) {
      const end = row.indexOf(false, from);
      const to = end < 0 ? row.length : end;
      found.push(`${numbers(from, rows.length - 1 - r, to - from, 1)} re`);
      from = row.indexOf(true, to);
    }
    return found;
  });
  return `q 0 0 0 rg ${numbers(square, 0, 0, square, x, y)} cm ${runs.join(' ')} f Q`;
}

/** A filled rectangle with its lower left corner at (x, y). */
export const fill = (x: number, y: number, width: number, height: number, color: Color): string =>
  `q ${numbers(...color)} rg ${numbers(x, y, width, height)} re f Q`;

/** A box of `size` points, with a tick when `checked`. */
export function checkBox(x: number, y: number, size: number, checked: boolean, color: Color): string {
  const at = (h: number, v: number) => numbers(x + h * size, y + v * size);
  const tick = checked ? ` 1.3 w 1 J 1 j ${at(0.22, 0.5)} m ${at(0.43, 0.25)} l ${at(0.8, 0.78)} l S` : '';
  return `q ${numbers(...color)} RG 0.8 w ${numbers(x, y, size, size)} re S${tick} Q`;
}

/** A vertical line, from (x, y) upwards. */
export const upright = (x: number, y: number, height: number, thickness: number, color: Color): string =>
  `q ${numbers(...color)} RG ${numbers(thickness)} w ${numbers(x, y)} m ${numbers(x, y + height)} l S Q`;

/** An empty frame with its lower left corner at (x, y). */
export const frame = (x: number, y: number, width: number, height: number, color: Color): string =>
  `q 1 1 1 rg ${numbers(...color)} RG 0.7 w ${numbers(x, y, width, height)} re B Q`;
