import type { FontFace } from './fontFace.ts';

/**
 * What one document uses of a font. A character code (CID) stands for a pair of glyph and text, not
 * for a glyph: the hyphen and the soft hyphen look alike and are still copied as what they are.
 */
export interface FontUse {
  face: FontFace;
  resource: string;
  codes: Map<string, number>;
  entries: { glyph: number; text: string }[];
}

export const createFontUse = (face: FontFace, resource: string): FontUse => ({
  face,
  resource,
  codes: new Map(),
  entries: [{ glyph: 0, text: '' }], // code 0 is .notdef in every font, and never shown
});

/** The character code for a glyph that stands for `text`. */
export function codeFor(use: FontUse, glyph: number, text: string): number {
  const key = `${glyph} ${text}`;
  const known = use.codes.get(key);
  if (known !== undefined) return known;
  const code = use.entries.length;
  if (code > 0xffff) throw new Error('The document uses more than 65,535 different characters.');
  use.codes.set(key, code);
  use.entries.push({ glyph, text });
  return code;
}
