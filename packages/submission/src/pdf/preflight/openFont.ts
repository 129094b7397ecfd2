import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { utf16Text } from './codes.ts';

/** A font as a reader sees it: what each code shows, how wide it is, and which text it stands for. */
export interface OpenFont {
  name: string;
  texts: Map<number, string>;
  widths: Map<number, number>;
  glyphs: Uint8Array | undefined;
  program: Uint8Array | undefined;
  /** Sizes of the blocks of ToUnicode; readers refuse more than 100. */
  blocks: number[];
}

/** Reads a Type 0 font over one CIDFontType2. What is missing stays empty; `checkFonts` complains. */
export function openFont(font: PDFDict): OpenFont {
  const stream = (dictionary: PDFDict | undefined, key: string) => {
    const value = dictionary?.lookup(PDFName.of(key));
    return value instanceof PDFRawStream ? decodePDFRawStream(value).decode() : undefined;
  };
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const first = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const descendant = first instanceof PDFDict ? first : undefined;
  const descriptor = descendant?.lookup(PDFName.of('FontDescriptor'));
  const cmap = new TextDecoder('latin1').decode(stream(font, 'ToUnicode') ?? new Uint8Array());
  return {
    name: font.lookup(PDFName.of('BaseFont'))?.toString() ?? '(no name)',
    texts: textsOf(cmap),
    widths: widthsOf(descendant),
    glyphs: stream(descendant, 'CIDToGIDMap'),
    program: descriptor instanceof PDFDict ? stream(descriptor, 'FontFile2') : undefined,
    blocks: Array.from(cmap.matchAll(/(\d+) beginbfchar/g), (match) => Number(match[1])),
  };
}

function textsOf(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, code = '', text = ''] of cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]*)>$/gm)) {
    const bytes = Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    texts.set(Number.parseInt(code, 16), utf16Text(bytes));
  }
  return texts;
}

function widthsOf(descendant: PDFDict | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const entries = descendant?.lookup(PDFName.of('W'));
  if (!(entries instanceof PDFArray)) return widths;
  for (let i = 0; i + 1 < entries.size(); i += 2) {
    const start = entries.lookup(i);
    const row = entries.lookup(i + 1);
    if (!(start instanceof PDFNumber && row instanceof PDFArray)) continue;
    for (const [k, width] of row.asArray().entries()) {
      if (width instanceof PDFNumber) widths.set(start.asNumber() + k, width.asNumber());
    }
  }
  return widths;
}
