import type { FontFace } from './fontFace.ts';
import type { Glyph, Part } from './shape.ts';

/**
 * What one document uses of a font. A character code (CID) stands for a pair of glyph and text, not
 * for a glyph: the hyphen and the soft hyphen look alike and are still copied as what they are.
 */
export interface FontUse {
  face: FontFace;
  resource: string;
  codes: Map<string, number>;
  entries: { glyph: number; text: string; width: number }[];
  /** Letters that are put together: glyphs behind those of the font, in this order. */
  letters: (readonly Part[])[];
}

export const createFontUse = (face: FontFace, resource: string): FontUse => ({
  face,
  resource,
  codes: new Map(),
  entries: [{ glyph: 0, text: '', width: face.width(0) }], // code 0 is .notdef in every font, and never shown
  letters: [],
});

/** The character code for a glyph and the text that it stands for. */
export function codeFor(use: FontUse, { id, text, parts }: Pick<Glyph, 'id' | 'text' | 'parts'>): number {
  const key = parts
    ? `${parts.map((part) => `${part.id},${part.x},${part.y}`).join(' ')} ${text}`
    : `${id} ${text}`;
  const known = use.codes.get(key);
  if (known !== undefined) return known;
  const code = use.entries.length;
  if (code > 0xffff) throw new Error('The document uses more than 65,535 different characters.');
  const glyph = parts ? use.face.glyphCount + use.letters.push(parts) - 1 : id;
  use.codes.set(key, code);
  use.entries.push({ glyph, text, width: use.face.width(id) });
  return code;
}
