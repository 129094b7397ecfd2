import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** The attributes of a figure: where it stands on its page (PDF 32000-1, 14.8.5.4). */
export const boundingBox = (
  { pdf }: { pdf: PDFDocument },
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Record<string, string | PDFObject> => ({
  O: 'Layout',
  Placement: 'Block',
  BBox: pdf.context.obj([x, y, x + width, y + height].map((value) => Math.round(value * 100) / 100)),
});
