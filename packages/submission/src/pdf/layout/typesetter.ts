import type { FontFace } from '../font/fontFace.ts';
import { fontRuns } from '../font/fontRuns.ts';
import { createFontUse, type FontUse } from '../font/fontUse.ts';
import { type Glyph, shape } from '../font/shape.ts';
import type { TextStyle } from '../typography.ts';

/** A stretch of shaped glyphs in one font. `replaces` names characters that no font can draw. */
export interface ShapedRun {
  use: FontUse;
  glyphs: Glyph[];
  replaces?: string;
  /** The character that no font could draw. */
  missing?: string;
}

/** Sets text for one document. What it remembers of people's texts goes with the document. */
export interface Typesetter {
  uses: FontUse[];
  /** Shapes a line; lengths are in thousandths of the em. */
  shape: (text: string, weight: TextStyle['weight']) => ShapedRun[];
  /** Width of a text in points. */
  measure: (text: string, style: TextStyle) => number;
  /** The parts between which a word may be parted, in the language of the document. */
  hyphenate?: (word: string) => readonly string[];
  /** The characters that were drawn as U+FFFD, so far. */
  missing: Set<string>;
}

/** Lines that a document remembers as they were shaped: labels and cells come again, and each is measured first. */
const mostShaped = 20_000;

const privateUse = /\p{Co}/u;

/** `chains` are the fonts by weight, each in the order in which they are asked for a character. */
export function createTypesetter(
  chains: Record<TextStyle['weight'], readonly FontFace[]>,
  hyphenate?: Typesetter['hyphenate'],
): Typesetter {
  const faces = [...new Set([...chains.regular, ...chains.bold])];
  const uses = faces.map((face, i) => createFontUse(face, `F${i + 1}`));
  const useOf = new Map(faces.map((face, i) => [face, uses[i]] as const));
  const widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
  const missing = new Set<string>();

  const shaped = { regular: new Map<string, ShapedRun[]>(), bold: new Map<string, ShapedRun[]>() };

  const shapeLine: Typesetter['shape'] = (text, weight) => {
    const cache = shaped[weight];
    const known = cache.get(text);
    if (known) return known;
    const runs = shapeRuns(text, weight);
    if (cache.size >= mostShaped) cache.clear();
    cache.set(text, runs);
    return runs;
  };

  const shapeRuns: Typesetter['shape'] = (text, weight) =>
    fontRuns(chains[weight], text).map((run) => {
      const use = useOf.get(run.face);
      if (!use) throw new Error(`The font ${run.face.name} was not announced.`);
      return run.missing ? missingRun(use, run.text) : { use, glyphs: shape(run.face, run.text) };
    });

  const measure: Typesetter['measure'] = (text, style) => {
    let width = widths[style.weight].get(text);
    if (width === undefined) {
      width = 0;
      for (const { glyphs } of shapeLine(text, style.weight))
        for (const { advance } of glyphs) width += advance;
      widths[style.weight].set(text, width);
    }
    return (width * style.size) / 1000;
  };

  return { uses, shape: shapeLine, measure, missing, ...(hyphenate && { hyphenate }) };
}

/**
 * A character without a glyph is drawn as U+FFFD, and its code still says what was written, so that
 * copying and searching find it. Private-use characters may not stand there without ActualText
 * (ISO 19005-3, 6.2.11.7.3).
 */
function missingRun(use: FontUse, text: string): ShapedRun {
  const glyphs = shape(use.face, '\uFFFD');
  if (privateUse.test(text)) return { use, glyphs, replaces: text, missing: text };
  return { use, glyphs: glyphs.map((glyph) => ({ ...glyph, text })), missing: text };
}

/** The paragraphs of a text; empty ones are kept, they are space that someone wanted. */
export const paragraphsOf = (text: string): string[] => text.split('\n');
