import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { inflate } from './inflate.ts';

/** A file inside a PDF, still packed. */
export interface PackedFile {
  name: string;
  stream: PDFRawStream;
}

/** More than these are no file of ours, and a tree that goes deeper is no tree. */
const MOST_FILES = 1000;
const DEEPEST = 20;

/** The files inside a PDF, each once: those in the tree of names, and those that are associated with the document. */
export function embeddedFiles({ catalog }: PDFDocument): PackedFile[] {
  const names = dictAt(catalog, 'Names');
  const tree = names && dictAt(names, 'EmbeddedFiles');
  const associated = catalog.lookup(PDFName.of('AF'));
  const specifications = [
    ...(tree ? specificationsIn(tree, DEEPEST) : []),
    ...(associated instanceof PDFArray ? elements(associated) : []),
  ].slice(0, MOST_FILES);
  const files = new Map<PDFRawStream, PackedFile>();
  for (const specification of specifications) {
    const file = specification instanceof PDFDict ? packedFile(specification) : undefined;
    if (file && !files.has(file.stream)) files.set(file.stream, file);
  }
  return [...files.values()];
}

/** Its bytes; undefined where it is packed in a way that we do not write. */
export function unpacked({ stream }: PackedFile, limit: number): Promise<Uint8Array | undefined> {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const names = filter instanceof PDFArray ? elements(filter) : filter === undefined ? [] : [filter];
  const [only, ...more] = names;
  if (only === undefined) return Promise.resolve(stream.getContents());
  if (more.length > 0 || only !== PDFName.of('FlateDecode')) return Promise.resolve(undefined);
  return inflate(stream.getContents(), limit);
}

function specificationsIn(node: PDFDict, depth: number): PDFObject[] {
  if (depth === 0) return [];
  const names = node.lookup(PDFName.of('Names'));
  const kids = node.lookup(PDFName.of('Kids'));
  return [
    ...(names instanceof PDFArray ? elements(names).filter((_, at) => at % 2 === 1) : []),
    ...(kids instanceof PDFArray
      ? elements(kids).flatMap((kid) => (kid instanceof PDFDict ? specificationsIn(kid, depth - 1) : []))
      : []),
  ];
}

function packedFile(specification: PDFDict): PackedFile | undefined {
  const files = dictAt(specification, 'EF');
  const stream = files?.lookup(PDFName.of('UF')) ?? files?.lookup(PDFName.of('F'));
  if (!(stream instanceof PDFRawStream)) return undefined;
  return { name: textAt(specification, 'UF') ?? textAt(specification, 'F') ?? '', stream };
}

const elements = (array: PDFArray): PDFObject[] =>
  Array.from({ length: Math.min(array.size(), 2 * MOST_FILES) }, (_, at) => array.lookup(at)).filter(
    (one) => one !== undefined,
  );

function dictAt(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

function textAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
