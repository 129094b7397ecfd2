import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Color } from '../pdf/typography.ts';
import { textOf } from './textOf.ts';

/** How a field is to look, as its template says. */
export interface FieldLook {
  width: number;
  height: number;
  /** By how many degrees it is turned, counterclockwise. */
  turn: number;
  /** 0: as large as fits. */
  size: number;
  color: Color;
  align: 'start' | 'middle' | 'end';
  border?: Color;
  background?: Color;
  borderWidth: number;
}

const BLACK: Color = [0, 0, 0];
const ALIGN = ['start', 'middle', 'end'] as const;

/** Reads it off a widget and its field; what is not said there is as PDF has it. */
export function fieldLook(widget: PDFDict, inherited: (key: string) => PDFObject | undefined): FieldLook {
  const rectangle = numbersIn(widget.lookup(PDFName.of('Rect')));
  const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
  const looks = widget.lookup(PDFName.of('MK'));
  const mk = looks instanceof PDFDict ? looks : undefined;
  const style = widget.lookup(PDFName.of('BS'));
  const turn = numberIn(mk?.lookup(PDFName.of('R'))) ?? 0;
  const isUpright = turn % 180 === 0;
  const [width, height] = [Math.abs(right - left), Math.abs(top - bottom)];
  const appearance = textOf(widget.lookup(PDFName.of('DA')) ?? inherited('DA'));
  const border = colorIn(numbersIn(mk?.lookup(PDFName.of('BC'))));
  const background = colorIn(numbersIn(mk?.lookup(PDFName.of('BG'))));
  return {
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    turn,
    size: Number(/([\d.]+)\s+Tf/.exec(appearance)?.[1] ?? 0),
    color: textColor(appearance),
    align: ALIGN[numberIn(widget.lookup(PDFName.of('Q')) ?? inherited('Q')) ?? 0] ?? 'start',
    // Without a colour no border is drawn, however wide it is said to be.
    borderWidth: border
      ? ((style instanceof PDFDict ? numberIn(style.lookup(PDFName.of('W'))) : undefined) ?? 1)
      : 0,
    ...(border && { border }),
    ...(background && { background }),
  };
}

function textColor(appearance: string): Color {
  const found = /((?:[\d.]+\s+){1,4})(?:rg|g|k)\b/.exec(appearance);
  return colorIn((found?.[1] ?? '').trim().split(/\s+/).map(Number)) ?? BLACK;
}

/** One number is a grey, three are red, green, blue, four cyan, magenta, yellow, black. */
function colorIn(values: readonly number[]): Color | undefined {
  const [a, b, c, d] = values.filter((value) => Number.isFinite(value));
  if (a === undefined) return undefined;
  if (b === undefined || c === undefined) return [a, a, a];
  if (d === undefined) return [a, b, c];
  return [a, b, c].map((value) => 1 - Math.min(1, value + d)) as unknown as Color;
}

const numberIn = (object: PDFObject | undefined): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined;

const numbersIn = (object: PDFObject | undefined): number[] =>
  object instanceof PDFArray ? object.asArray().map((one) => numberIn(one) ?? Number.NaN) : [];
