import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { contentOperations, type Operation } from './contentOperations.ts';
import { type OpenFont, openFont } from './openFont.ts';

export interface OpenPage {
  ref: PDFRef;
  node: PDFDict;
  operations: Operation[];
  fonts: Map<string, OpenFont>;
}

/** A parsed PDF, ready to be looked at. */
export interface OpenPdf {
  pdf: PDFDocument;
  catalog: PDFDict;
  pages: OpenPage[];
}

/** Parses a PDF. Throws when a content stream cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const opened = new Map<PDFObject, OpenFont>();
  const pages = pdf.getPages().map(({ ref, node }) => ({
    ref,
    node,
    operations: contentOperations(
      new TextDecoder('latin1').decode(streamBytes(node.lookup(PDFName.of('Contents')))),
    ),
    fonts: fontsOf(node, opened),
  }));
  return { pdf, catalog: pdf.catalog, pages };
}

function fontsOf(node: PDFDict, opened: Map<PDFObject, OpenFont>): Map<string, OpenFont> {
  const fonts = new Map<string, OpenFont>();
  const resources = dictIn(node, 'Resources');
  const dictionary = resources && dictIn(resources, 'Font');
  for (const name of dictionary?.keys() ?? []) {
    const font = dictionary?.lookup(name);
    if (!(font instanceof PDFDict)) continue;
    const known = opened.get(font) ?? openFont(font);
    opened.set(font, known);
    fonts.set(`/${name.decodeText()}`, known);
  }
  return fonts;
}

/** The decoded bytes of a stream; none for anything else. */
export const streamBytes = (object: PDFObject | undefined): Uint8Array =>
  object instanceof PDFRawStream ? decodePDFRawStream(object).decode() : new Uint8Array();

export function dictIn(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

export function arrayIn(dictionary: PDFDict, key: string): PDFObject[] {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFArray ? value.asArray() : [];
}

/** A name's or string's text, or a number's or boolean's digits; empty when there is none. */
export function textIn(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  return value === undefined ? '' : value.toString();
}

/** The form of a PDF that is to be filled in; a seal has one, too, whose only field is its own. */
export function fillableForm({ catalog, pdf }: OpenPdf): PDFDict | undefined {
  const form = dictIn(catalog, 'AcroForm');
  const fields = form ? arrayIn(form, 'Fields').map((field) => pdf.context.lookup(field)) : [];
  return fields.every((field) => field instanceof PDFDict && textIn(field, 'FT') === 'Sig')
    ? undefined
    : form;
}
