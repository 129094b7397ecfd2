import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { graphemes } from '../pdf/font/graphemes.ts';
import { breakLines } from '../pdf/layout/breakLines.ts';
import { showText } from '../pdf/layout/showText.ts';
import { paragraphsOf, type Typesetter } from '../pdf/layout/typesetter.ts';
import { pdfNumber } from '../pdf/number.ts';
import type { Color, TextStyle } from '../pdf/typography.ts';
import type { FieldLook } from './fieldLook.ts';

/** Below this nobody reads anything on paper. */
const SMALLEST = 6;
const LARGEST = 12;
const STEP = 0.5;
const LINE = 1.25;
/** Height of a capital letter of our fonts, in parts of their size. */
const CAPITAL = 0.714;
/** How far letters reach, accents and descenders included, where capitals stand in the middle. */
const REACH = 1.22;
const MORE = ' …';

export interface Written {
  text: string;
  /** Over several lines. */
  multiline: boolean;
  /** Into so many cells of the same width, one character each. */
  cells?: number | undefined;
}

/** What a field shows, and whether less than all of it, or too small to be read. */
export interface TextAppearance {
  ref: PDFRef;
  isShortened: boolean;
}

/** Sets a text into a field with our own fonts; `fonts` are the resources that it draws with. */
export function textAppearance(
  context: PDFContext,
  typesetter: Typesetter,
  { text, multiline, cells }: Written,
  look: FieldLook,
  fonts: PDFRef,
): TextAppearance {
  const { lines, size, isShortened } = cells
    ? inCells(text, cells, look)
    : fitted(typesetter, text, multiline, look);
  const style = styleOf(look, size);
  const drawn = cells
    ? lines.flatMap((character, i) => {
        const cell = look.width / cells;
        const x = i * cell + (cell - typesetter.measure(character, style)) / 2;
        return showText(typesetter, character, style, x, middle(look, size));
      })
    : lines.flatMap((line, i) => {
        const isStacked = multiline && look.height >= 2 * padding(look) + size * LINE;
        const y = isStacked ? look.height - padding(look) - size - i * size * LINE : middle(look, size);
        return showText(typesetter, line, style, start(typesetter, line, style, look), y);
      });
  const inset = look.borderWidth;
  const clip = [inset, inset, look.width - 2 * inset, look.height - 2 * inset].map(pdfNumber).join(' ');
  const operators = [...frame(look), '/Tx BMC', `q ${clip} re W n`, ...drawn, 'Q', 'EMC'].join('\n');
  const ref = context.register(
    context.flateStream(operators, {
      Type: 'XObject',
      Subtype: 'Form',
      FormType: 1,
      BBox: [0, 0, look.width, look.height],
      ...(look.turn !== 0 && { Matrix: matrix(look) }),
      Resources: { Font: fonts },
    }),
  );
  return { ref, isShortened };
}

const padding = ({ borderWidth }: FieldLook): number => Math.max(2, 2 * borderWidth);

const styleOf = ({ color }: FieldLook, size: number): TextStyle => ({
  weight: 'regular',
  size,
  lineHeight: size * LINE,
  color,
});

/** The largest size in which one line fits into the height of a field. */
const tallest = (look: FieldLook): number => (look.height - 2 * look.borderWidth) / REACH;

const middle = ({ height }: FieldLook, size: number): number => (height - CAPITAL * size) / 2;

function start(typesetter: Typesetter, line: string, style: TextStyle, look: FieldLook): number {
  const left = look.width - typesetter.measure(line.trimEnd(), style);
  if (look.align === 'start') return padding(look);
  return look.align === 'end' ? left - padding(look) : left / 2;
}

interface Fitted {
  lines: string[];
  size: number;
  isShortened: boolean;
}

/** The largest size in which all of a text fits; at the smallest one it ends where there is no more room. */
function fitted(typesetter: Typesetter, text: string, multiline: boolean, look: FieldLook): Fitted {
  const wanted = look.size || Math.min(LARGEST, multiline ? 10 : Math.max(SMALLEST, look.height * 0.62));
  const first = Math.min(wanted, tallest(look));
  const last = Math.min(first, SMALLEST);
  for (let size = first; ; size = Math.max(last, size - STEP)) {
    const lines = linesOf(typesetter, text, multiline, look, size);
    const room = multiline ? Math.max(1, Math.floor((look.height - 2 * padding(look)) / (size * LINE))) : 1;
    if (lines.length <= room) return { lines, size, isShortened: size < Math.min(wanted, SMALLEST) };
    if (size <= last)
      return { lines: shortened(typesetter, lines, room, look, size), size, isShortened: true };
  }
}

function linesOf(
  typesetter: Typesetter,
  text: string,
  multiline: boolean,
  look: FieldLook,
  size: number,
): string[] {
  const width = look.width - 2 * padding(look);
  const paragraphs = multiline ? paragraphsOf(text) : [text.replaceAll('\n', ' ')];
  return paragraphs.flatMap((one) => breakLines(typesetter, one, styleOf(look, size), width));
}

/** As many lines as there is room for, the last one with a sign that more is meant. */
function shortened(
  typesetter: Typesetter,
  lines: readonly string[],
  room: number,
  look: FieldLook,
  size: number,
): string[] {
  const kept = lines.slice(0, room);
  const letters = graphemes((kept.pop() ?? '').trimEnd());
  const width = look.width - 2 * padding(look);
  while (letters.length > 0 && typesetter.measure(letters.join('') + MORE, styleOf(look, size)) > width)
    letters.pop();
  return [...kept, letters.join('') + MORE];
}

function inCells(text: string, cells: number, look: FieldLook): Fitted {
  const characters = graphemes(text.replaceAll('\n', ' '));
  const size = Math.min(look.size || Math.min(LARGEST, look.height * 0.62), tallest(look));
  return { lines: characters.slice(0, cells), size, isShortened: characters.length > cells };
}

/** Background and border, as programs would draw them. */
function frame({ width, height, background, border, borderWidth }: FieldLook): string[] {
  const numbers = (values: Color | readonly number[]) => values.map(pdfNumber).join(' ');
  const inset = borderWidth / 2;
  return [
    ...(background ? [`q ${numbers(background)} rg 0 0 ${numbers([width, height])} re f Q`] : []),
    ...(border && borderWidth > 0
      ? [
          `q ${numbers(border)} RG ${pdfNumber(borderWidth)} w ${numbers([inset, inset, width - borderWidth, height - borderWidth])} re S Q`,
        ]
      : []),
  ];
}

function matrix({ width, height, turn }: FieldLook): number[] {
  const matrices: Record<number, number[]> = {
    90: [0, 1, -1, 0, height, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, width],
  };
  return matrices[turn] ?? [1, 0, 0, 1, 0, 0];
}
