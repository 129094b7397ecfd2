import { type PDFContext, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { sha256 } from '../../sha256.ts';
import type { FontFace } from './fontFace.ts';
import type { FontUse } from './fontUse.ts';
import { subsetTrueType } from './subsetTrueType.ts';
import { toUnicode } from './toUnicode.ts';

/** Writes the fonts that the document uses; in their order, so that equal documents stay equal. */
export async function embedFonts(
  context: PDFContext,
  uses: readonly FontUse[],
): Promise<[use: FontUse, ref: PDFRef][]> {
  const used = uses.filter(({ entries }) => entries.length > 1);
  const named = await Promise.all(
    used.map(async (use) => {
      const glyphs = new Set(use.entries.map(({ glyph }) => glyph));
      const program = subsetTrueType(use.face.tables, glyphs, use.letters);
      return { use, program, name: `${await subsetTag(program)}+${use.face.name}` };
    }),
  );
  return named.map(({ use, program, name }) => [use, embedFont(context, use, name, program)]);
}

/** Writes a font with the glyphs the document uses: Type 0 over CIDFontType2, codes mapped to glyphs by a stream. */
function embedFont(context: PDFContext, use: FontUse, name: string, program: Uint8Array): PDFRef {
  const { entries } = use;
  const widths = entries.map(({ width }) => Math.round(width * 100) / 100);
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: describeFont(context, use.face, { name, program, flags: SYMBOLIC }),
      DW: 0,
      W: [0, widths],
      CIDToGIDMap: context.register(context.flateStream(glyphMap(use))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(use))),
    }),
  );
}

/** Flags of fonts (PDF 32000-1, 9.8.2): with codes of their own, or with those of Latin letters. */
const SYMBOLIC = 1 << 2;
export const NONSYMBOLIC = 1 << 5;

interface Described {
  name: string;
  program: Uint8Array;
  flags: number;
}

/** What a font looks like, with its program. */
export function describeFont(
  context: PDFContext,
  face: FontFace,
  { name, program, flags }: Described,
): PDFRef {
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: flags,
      FontBBox: face.box,
      ItalicAngle: 0,
      Ascent: face.ascent,
      Descent: face.descent,
      CapHeight: face.capHeight,
      StemV: 80,
      FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
    }),
  );
}

function glyphMap({ entries }: FontUse): Uint8Array {
  const map = new DataView(new ArrayBuffer(2 * entries.length));
  for (const [code, { glyph }] of entries.entries()) map.setUint16(2 * code, glyph);
  return new Uint8Array(map.buffer);
}

/** Six capital letters that name this subset; from its content, so that equal documents stay equal. */
async function subsetTag(program: Uint8Array): Promise<string> {
  const digest = await sha256(program);
  return String.fromCharCode(...Array.from(digest.subarray(0, 6), (byte) => 65 + (byte % 26)));
}
