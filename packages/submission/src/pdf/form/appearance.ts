import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { checkBox, frame } from '../layout/shapes.ts';
import { pdfNumber } from '../number.ts';
import { colors } from '../typography.ts';
import type { Place } from './formField.ts';

/** The colour of a field's border: dark enough to be seen on paper and screen (WCAG 1.4.11). */
export const border = colors.strongRule;

/** An empty field of text: its frame, and the place where programs put what is typed. */
export const emptyText = (context: PDFContext, place: Place): PDFRef =>
  drawing(context, place, `${frame(0.35, 0.35, place.width - 0.7, place.height - 0.7, border)} /Tx BMC EMC`);

/** A box, ticked or not. */
export const box = (context: PDFContext, place: Place, checked: boolean): PDFRef =>
  drawing(
    context,
    place,
    `1 1 1 rg 0 0 ${pdfNumber(place.width)} ${pdfNumber(place.height)} re f ${checkBox(0.5, 0.5, place.width - 1, checked, colors.ink)}`,
  );

/** Half the length of a handle that makes a quarter of a circle out of a curve. */
const ARC = 0.5523;

/** A round button, chosen or not. */
export function button(context: PDFContext, place: Place, chosen: boolean): PDFRef {
  const middle = place.width / 2;
  const ink = colors.ink.map(pdfNumber).join(' ');
  const dot = chosen ? `${ink} rg ${circle(middle, middle * 0.5)} f` : '';
  return drawing(context, place, `q 1 1 1 rg ${ink} RG 0.8 w ${circle(middle, middle - 0.5)} B ${dot} Q`);
}

/** A circle about the middle of a square, as a path of four curves. */
function circle(middle: number, radius: number): string {
  const at = (x: number, y: number) => `${pdfNumber(middle + x * radius)} ${pdfNumber(middle + y * radius)}`;
  return [
    `${at(1, 0)} m`,
    `${at(1, ARC)} ${at(ARC, 1)} ${at(0, 1)} c`,
    `${at(-ARC, 1)} ${at(-1, ARC)} ${at(-1, 0)} c`,
    `${at(-1, -ARC)} ${at(-ARC, -1)} ${at(0, -1)} c`,
    `${at(ARC, -1)} ${at(1, -ARC)} ${at(1, 0)} c`,
  ].join(' ');
}

/** Most fields look alike: what is drawn the same is in the file once. */
const drawn = new WeakMap<PDFContext, Map<string, PDFRef>>();

function drawing(context: PDFContext, { width, height }: Place, operators: string): PDFRef {
  const known = drawn.get(context) ?? new Map<string, PDFRef>();
  drawn.set(context, known);
  const key = `${pdfNumber(width)} ${pdfNumber(height)} ${operators}`;
  const ref =
    known.get(key) ??
    context.register(
      context.flateStream(operators, {
        Type: 'XObject',
        Subtype: 'Form',
        FormType: 1,
        BBox: [0, 0, Math.round(width * 100) / 100, Math.round(height * 100) / 100],
        Resources: {},
      }),
    );
  known.set(key, ref);
  return ref;
}
