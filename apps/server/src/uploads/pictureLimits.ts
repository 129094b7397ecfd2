import type { Fault } from './fault.ts';

/** More than any camera of a phone takes (200 million), and a drawing in A0 scanned at 300 dpi. */
const MOST_PIXELS = 250_000_000;
const LONGEST_SIDE = 32_000;

/** What is told of a picture that would need gigabytes to be shown. It is told by its header alone. */
export function pictureFault(width: number, height: number): Fault | undefined {
  if (width === 0 || height === 0) return { code: 'file.damaged' };
  if (width <= LONGEST_SIDE && height <= LONGEST_SIDE && width * height <= MOST_PIXELS) return undefined;
  return { code: 'file.pixels', params: { width, height } };
}
