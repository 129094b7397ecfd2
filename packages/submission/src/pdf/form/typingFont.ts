import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { describeFont, NONSYMBOLIC } from '../font/embedFont.ts';
import type { FontFace } from '../font/fontFace.ts';
import { shape } from '../font/shape.ts';
import { subsetTrueType } from '../font/subsetTrueType.ts';

/**
 * The font that programs write with when somebody fills a field in. It is a simple one (WinAnsi), for no program types
 * with a composite font everywhere; what is beyond its 218 characters ("ł", "ș") each program shows in a font of its own.
 */
export function typingFont(context: PDFContext, face: FontFace): PDFRef {
  const glyphs = winAnsi.map((character) => glyphOf(face, character));
  const program = subsetTrueType(
    face.tables,
    glyphs.filter((id) => id !== undefined),
    [],
    ['cmap'],
  );
  const name = `FWTYPE+${face.name}`;
  const widths = glyphs.map((id) => (id === undefined ? 0 : Math.round(face.width(id) * 100) / 100));
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      Encoding: 'WinAnsiEncoding',
      FirstChar: FIRST,
      LastChar: LAST,
      Widths: widths,
      FontDescriptor: describeFont(context, face, { name, program, flags: NONSYMBOLIC }),
    }),
  );
}

const FIRST = 32;
const LAST = 255;

/** The characters of WinAnsiEncoding by their codes; five codes have none. */
const winAnsi = Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
  const character = new TextDecoder('windows-1252').decode(Uint8Array.of(FIRST + i));
  return /[\x7f-\x9f]/.test(character) ? undefined : character;
});

const glyphOf = (face: FontFace, character: string | undefined): number | undefined =>
  character === undefined ? undefined : shape(face, character)[0]?.id;
