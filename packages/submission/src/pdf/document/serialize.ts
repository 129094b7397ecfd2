import {
  PDFCatalog,
  type PDFContext,
  PDFHeader,
  type PDFObject,
  PDFObjectStream,
  PDFPageLeaf,
  PDFPageTree,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { joinBytes } from '../../joinBytes.ts';

/** Objects that are packed together: more pack better, fewer are found sooner. */
const perStream = 100;

type Numbered = [ref: PDFRef, object: PDFObject];
/** An entry of the cross-reference stream (PDF 32000-1, 7.5.8.3): 1 where it begins, 2 in which stream it lies. */
type Entry = [kind: 0 | 1 | 2, where: number, index: number];

/**
 * The bytes of a file whose objects are all there. pdf-lib's own writer looks for the place of each object among all
 * others, which takes seconds where a table has three thousand rows.
 */
export function serialize(context: PDFContext): Uint8Array {
  const apart: Numbered[] = [];
  const together: Numbered[] = [];
  for (const numbered of context.enumerateIndirectObjects())
    (standsApart(numbered[1]) ? apart : together).push(numbered);
  const entries: Entry[] = Array.from({ length: context.largestObjectNumber + 1 }, () => [0, 0, 0]);
  for (let i = 0; i < together.length; i += perStream) {
    const packed = together.slice(i, i + perStream);
    const ref = context.nextRef();
    entries[ref.objectNumber] = [0, 0, 0];
    for (const [index, [{ objectNumber }]] of packed.entries())
      entries[objectNumber] = [2, ref.objectNumber, index];
    apart.push([ref, PDFObjectStream.withContextAndObjects(context, packed)]);
  }
  return concatenated(context, apart, entries);
}

const standsApart = (object: PDFObject): boolean =>
  object instanceof PDFStream ||
  object instanceof PDFCatalog ||
  object instanceof PDFPageTree ||
  object instanceof PDFPageLeaf;

function concatenated(context: PDFContext, apart: readonly Numbered[], entries: Entry[]): Uint8Array {
  const header = PDFHeader.forVersion(1, 7);
  const parts: Uint8Array[] = [bytesOf(header), latin('\n\n')];
  let offset = header.sizeInBytes() + 2;
  const add = ([ref, object]: Numbered) => {
    entries[ref.objectNumber] = [1, offset, 0];
    for (const part of [latin(`${ref.objectNumber} 0 obj\n`), bytesOf(object), latin('\nendobj\n\n')]) {
      parts.push(part);
      offset += part.length;
    }
  };
  for (const numbered of apart) add(numbered);
  const ref = context.nextRef();
  const start = offset;
  entries[ref.objectNumber] = [1, start, 0];
  add([ref, crossReferences(context, entries)]);
  parts.push(latin(`startxref\n${start}\n%%EOF`));
  return joinBytes(parts);
}

/** One byte for the kind, four for the place, two for the index. */
function crossReferences(context: PDFContext, entries: readonly Entry[]): PDFObject {
  const view = new DataView(new ArrayBuffer(7 * entries.length));
  for (const [number, [kind, where, index]] of entries.entries()) {
    view.setUint8(7 * number, kind);
    view.setUint32(7 * number + 1, where);
    view.setUint16(7 * number + 5, number === 0 ? 0xffff : index);
  }
  const { Root, Info, ID } = context.trailerInfo;
  return context.flateStream(new Uint8Array(view.buffer), {
    Type: 'XRef',
    W: [1, 4, 2],
    Size: entries.length,
    ...(Root && { Root }),
    ...(Info && { Info }),
    ...(ID && { ID }),
  });
}

function bytesOf(object: Pick<PDFObject, 'sizeInBytes' | 'copyBytesInto'>): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
