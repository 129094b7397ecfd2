import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

import { cleanText } from '../font/cleanText.ts';

/** A file inside the PDF, and how it relates to what the pages show (ISO 19005-3, annex E). */
export interface EmbeddedFile {
  /** Letters, digits, dots and hyphens only. */
  name: string;
  /** As people call it, where that is not the same. */
  shownName?: string;
  mediaType: string;
  bytes: Uint8Array;
  /** Packed in itself, so that it is not worth packing again. */
  isPacked?: boolean;
  relationship: 'Data' | 'Source' | 'Supplement';
  description: string;
}

/** Embeds files and associates them with the whole document (catalog key AF). */
export function attachFiles(
  context: PDFContext,
  catalog: PDFDict,
  files: readonly EmbeddedFile[],
  date: Date,
): void {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const specifications = sorted.map((file) => ({
    name: file.name,
    ref: context.register(specify(context, file, date)),
  }));
  if (specifications.length === 0) return;
  const names = specifications.flatMap(({ name, ref }) => [PDFHexString.fromText(name), ref]);
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: names } }));
  catalog.set(PDFName.of('AF'), context.obj(specifications.map(({ ref }) => ref)));
}

function specify(context: PDFContext, file: EmbeddedFile, date: Date): PDFDict {
  if (!/^[\w.-]+$/.test(file.name)) throw new Error(`"${file.name}" is no plain file name.`);
  const modified = PDFString.fromDate(date);
  const facts = {
    Type: 'EmbeddedFile',
    Subtype: file.mediaType,
    Params: { Size: file.bytes.length, ModDate: modified, CreationDate: modified },
  };
  const stream = context.register(
    file.isPacked ? context.stream(file.bytes, facts) : context.flateStream(file.bytes, facts),
  );
  return context.obj({
    Type: 'Filespec',
    F: PDFString.of(file.name),
    UF: PDFHexString.fromText(cleanText(file.shownName ?? file.name)),
    Desc: PDFHexString.fromText(cleanText(file.description)),
    AFRelationship: file.relationship,
    EF: { F: stream, UF: stream },
  });
}
