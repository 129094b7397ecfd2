import { codeFor } from '../font/fontUse.ts';
import { hex4, utf16Hex } from '../font/hex.ts';
import { pdfNumber } from '../number.ts';
import type { TextStyle } from '../typography.ts';
import type { ShapedRun, Typesetter } from './typesetter.ts';

/** The operators that show one line of text with its baseline starting at (x, y), turned by an angle in radians. */
export function showText(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  angle = 0,
): string[] {
  const runs = typesetter.shape(text, style.weight);
  if (runs.length === 0) return [];
  for (const { missing } of runs) if (missing !== undefined) typesetter.missing.add(missing);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const matrix = [cos, sin, -sin, cos, x, y];
  const color = style.color.map(pdfNumber).join(' ');
  return ['BT', `${color} rg`, `${matrix.map(pdfNumber).join(' ')} Tm`, ...showRuns(runs, style.size), 'ET'];
}

/** The same line in the same size is written the same way; what is remembered goes with the document. */
const shown = new WeakMap<readonly ShapedRun[], Map<number, string[]>>();

function showRuns(runs: readonly ShapedRun[], size: number): string[] {
  const bySize = shown.get(runs) ?? new Map<number, string[]>();
  shown.set(runs, bySize);
  const known = bySize.get(size) ?? runs.flatMap((run) => showRun(run, size));
  bySize.set(size, known);
  return known;
}

function showRun(run: ShapedRun, size: number): string[] {
  const operators = [`/${run.use.resource} ${pdfNumber(size)} Tf`, ...showGlyphs(run, size)];
  if (run.replaces === undefined) return operators;
  return [`/Span <</ActualText <FEFF${utf16Hex(run.replaces)}>>> BDC`, ...operators, 'EMC'];
}

/** A glyph that does not stand on the line is lifted by the text rise; sideways the numbers of the array move it. */
function showGlyphs({ use, glyphs }: ShapedRun, size: number): string[] {
  const operators: string[] = [];
  let array = createArray();
  let rise = 0;
  const finishArray = () => {
    const shown = array.finish();
    if (shown) operators.push(shown);
    array = createArray();
  };
  for (const glyph of glyphs) {
    const { id, advance, dx, dy } = glyph;
    const lift = (dy * size) / 1000;
    if (Math.abs(lift - rise) > 0.001) {
      finishArray();
      operators.push(`${pdfNumber(lift)} Ts`);
      rise = lift;
    }
    array.move(dx);
    array.show(hex4(codeFor(use, glyph)));
    array.move(advance - dx - use.face.width(id));
  }
  finishArray();
  if (rise !== 0) operators.push('0 Ts');
  return operators;
}

/**
 * The array of one TJ. Neighbouring movements become one number, and everything is set apart by a
 * space: "200" and "197" written together would be read as 200197 and throw the line off the page.
 */
function createArray() {
  const parts: string[] = [];
  let codes = '';
  let moved = 0;
  const flushMovement = () => {
    if (Math.abs(moved) > 0.01) parts.push(pdfNumber(-moved));
    moved = 0;
  };
  const flushCodes = () => {
    if (codes !== '') parts.push(`<${codes}>`);
    codes = '';
  };
  return {
    move(by: number) {
      if (Math.abs(by) <= 0.01) return;
      flushCodes();
      moved += by;
    },
    show(code: string) {
      if (codes === '') flushMovement();
      codes += code;
    },
    finish(): string | undefined {
      flushCodes();
      flushMovement();
      return parts.length === 0 ? undefined : `[${parts.join(' ')}] TJ`;
    },
  };
}
