import { PDFHexString, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** The characters of a text in a PDF; none for anything else. */
export const textOf = (object: PDFObject | undefined): string =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
