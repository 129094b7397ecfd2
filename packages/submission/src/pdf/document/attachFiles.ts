import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A file inside the PDF, and how it relates to what the pages show (ISO 19005-3, annex E). */
export interface EmbeddedFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
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
  const stream = context.register(
    context.flateStream(file.bytes, {
      Type: 'EmbeddedFile',
      Subtype: file.mediaType,
      Params: { Size: file.bytes.length, ModDate: modified, CreationDate: modified },
    }),
  );
  return context.obj({
    Type: 'Filespec',
    F: PDFString.of(file.name),
    UF: PDFHexString.fromText(file.name),
    Desc: PDFHexString.fromText(file.description),
    AFRelationship: file.relationship,
    EF: { F: stream, UF: stream },
  });
}
