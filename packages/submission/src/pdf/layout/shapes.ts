import { pdfNumber } from '../number.ts';
import type { Color } from '../typography.ts';

const numbers = (...values: number[]): string => values.map(pdfNumber).join(' ');

/** A horizontal line. */
export const rule = (x: number, y: number, width: number, thickness: number, color: Color): string =>
  `q ${numbers(...color)} RG ${numbers(thickness)} w ${numbers(x, y)} m ${numbers(x + width, y)} l S Q`;

/** A filled rectangle with its lower left corner at (x, y). */
export const fill = (x: number, y: number, width: number, height: number, color: Color): string =>
  `q ${numbers(...color)} rg ${numbers(x, y, width, height)} re f Q`;

/** A box of `size` points, with a tick when `checked`. */
export function checkBox(x: number, y: number, size: number, checked: boolean, color: Color): string {
  const at = (h: number, v: number) => numbers(x + h * size, y + v * size);
  const tick = checked ? ` 1.3 w 1 J 1 j ${at(0.22, 0.5)} m ${at(0.43, 0.25)} l ${at(0.8, 0.78)} l S` : '';
  return `q ${numbers(...color)} RG 0.8 w ${numbers(x, y, size, size)} re S${tick} Q`;
}
