import { fileURLToPath } from 'node:url';
import type { Application } from './application.ts';

/** One way of making a PDF of an application, with one library. */
export interface Writer {
  readonly name: string;
  readonly write: (application: Application) => Promise<Uint8Array>;
}

const font = (name: string) =>
  fileURLToPath(new URL(`../../../../packages/submission/fonts/${name}.ttf`, import.meta.url));

/** The fonts that every writer is given: Noto Sans as the product has it, which holds every character asked for. */
export const fonts = { regular: font('NotoSans-Regular'), bold: font('NotoSans-Bold') };

/** A4 in points, with the margins of our documents. */
export const paper = { width: 595.28, height: 841.89, margin: { left: 62, right: 62, top: 86, bottom: 78 } };
export const LABEL_WIDTH = 165;
