import { pdfNumber } from '../number.ts';
import type { EmbeddedPicture } from './embedPictures.ts';

/** Width and height as it is seen, turned if need be. */
export const seenSize = ({ width, height, turn }: EmbeddedPicture): { width: number; height: number } =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

/** The largest size within a frame; never larger than a point for each pixel. */
export function fitted(
  picture: EmbeddedPicture,
  frame: { width: number; height: number },
): { width: number; height: number } {
  const { width, height } = seenSize(picture);
  const scale = Math.min(1, frame.width / width, frame.height / height);
  return { width: width * scale, height: height * scale };
}

/** The operators that show a picture with its lower left corner at (x, y). */
export function showPicture(
  { resource, turn }: EmbeddedPicture,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const matrices: Record<number, number[]> = {
    0: [width, 0, 0, height, x, y],
    90: [0, -height, width, 0, x, y + height],
    180: [-width, 0, 0, -height, x + width, y + height],
    270: [0, height, -width, 0, x + width, y],
  };
  return `q ${(matrices[turn] ?? []).map(pdfNumber).join(' ')} cm /${resource} Do Q`;
}
