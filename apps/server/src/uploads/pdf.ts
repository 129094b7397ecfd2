import { constants, inflateSync } from 'node:zlib';
import { damaged, type Fault, mixed, type Structure, unreadable } from './fault.ts';

/** So much may come out of all compressed objects together; the text of a thousand pages has less. */
const MOST_INFLATED = 64 * 1024 * 1024;

/** What makes a PDF do something, or carry another file. */
const ACTIVE = new Set(
  'JavaScript JS Launch EmbeddedFile EmbeddedFiles XFA RichMedia SubmitForm ImportData GoToE Rendition Movie OnInstantiate'.split(
    ' ',
  ),
);

const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;
const ESCAPE = /#([0-9A-Fa-f]{2})/g;

/**
 * Looks for what a PDF must not have. It doesn't follow the file's own table of contents, which could lead past
 * something: everything between the streams is read, and every stream that holds objects is opened.
 */
export function checkPdf(bytes: Buffer): Structure {
  const file = bytes.toString('latin1');
  const end = file.lastIndexOf('%%EOF');
  if (!/^%PDF-\d\.\d/.test(file) || end < 0 || !file.includes('startxref')) return damaged;
  if (/[^\s\0]/.test(file.slice(end + 5))) return mixed;
  const read = readParts(file, bytes);
  if ('code' in read) return read;
  const names = new Set(read.flatMap((text) => [...text.matchAll(NAME)].map(([, name = '']) => name)));
  if (names.has('Encrypt')) return { code: 'file.encrypted' };
  if (!names.has('Root') || !names.has('Pages')) return damaged;
  const isActive =
    [...ACTIVE].some((name) => names.has(name)) || read.some((text) => opensActively(text, read));
  return isActive ? { code: 'file.active' } : { length: bytes.length };
}

/** The text between streams, and of the objects within them; names are written out. */
function readParts(file: string, bytes: Buffer): string[] | Fault {
  const parts: string[] = [];
  const keyword = /(?<!end)stream(?:\r\n|\n|\r)/g;
  let left = MOST_INFLATED;
  let from = 0;
  for (let found = keyword.exec(file); found; found = keyword.exec(file)) {
    const between = file.slice(from, found.index);
    parts.push(between);
    const dictionary = between.slice(between.lastIndexOf('obj'));
    const start = keyword.lastIndex;
    const end = endOfStream(file, start, dictionary);
    if (end < 0) return damaged;
    const objects = readObjects(bytes.subarray(start, end), dictionary.replace(ESCAPE, unescaped), left);
    if (typeof objects === 'object') return objects;
    if (objects === undefined && /\b\d+\s+\d+\s+obj\b/.test(file.slice(start, end))) return mixed;
    left -= objects?.length ?? 0;
    if (objects !== undefined) parts.push(objects);
    from = end;
    keyword.lastIndex = end;
  }
  parts.push(file.slice(from));
  return parts.map((text) => text.replace(ESCAPE, unescaped));
}

const unescaped = (_all: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** Where its dictionary says, if the end stands there; else at the first that comes. */
function endOfStream(file: string, start: number, dictionary: string): number {
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const said = start + length;
  if (/^\s{0,2}endstream/.test(file.slice(said, said + 11))) return said;
  return file.indexOf('endstream', start);
}

/** The objects in a stream that has some; undefined for any other. Whether it has is not told by its type alone. */
function readObjects(body: Buffer, dictionary: string, most: number): string | Fault | undefined {
  const hasObjects =
    /\/ObjStm\b/.test(dictionary) || (/\/First\b/.test(dictionary) && /\/N\b/.test(dictionary));
  if (!hasObjects) return undefined;
  if (!/\/F(?:ilter)?\b/.test(dictionary)) return numbered(body.toString('latin1'), dictionary);
  const isPlainFlate = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary);
  if (!isPlainFlate || /\/Predictor\s+(?!1\b)/.test(dictionary) || most <= 0) return unreadable;
  try {
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return numbered(inflateSync(body, options).toString('latin1'), dictionary);
  } catch {
    return unreadable;
  }
}

/** Objects of a stream as they would stand in the file: their numbers and places are at its begin. */
function numbered(text: string, dictionary: string): string {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const numbers = text.slice(0, first).match(/\d+/g) ?? [];
  const objects: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const end = numbers[at + 3];
    const body = text.slice(
      first + Number(numbers[at + 1]),
      end === undefined ? undefined : first + Number(end),
    );
    objects.push(`${numbers[at]} 0 obj ${body} endobj`);
  }
  // As it is as well: what those numbers leave out counts too.
  return `${text}\n${objects.join('\n')}`;
}

/** Whether something happens when it is opened, other than going to a page. */
const opensActively = (text: string, parts: readonly string[]): boolean =>
  [...text.matchAll(/\/OpenAction\s*([\s\S]{0,400})/g)].some(([, what = '']) => !isHarmless(what, parts));

function isHarmless(what: string, parts: readonly string[]): boolean {
  if (/^(?:\[|null|\()/.test(what)) return true;
  if (what.startsWith('<<')) return goesToPage(what);
  const number = /^(\d+)\s+\d+\s+R/.exec(what)?.[1];
  if (number === undefined) return false;
  const object = new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj\\s*([\\s\\S]{0,400})`, 'g');
  const defined = parts.flatMap((part) => [...part.matchAll(object)].map(([, body = '']) => body));
  return defined.length > 0 && defined.every((body) => body.startsWith('[') || goesToPage(body));
}

/** Of the dictionary at the start: what stands behind the end of its object is not its own. */
const goesToPage = (text: string): boolean => {
  const [own = ''] = text.split('endobj');
  return /\/S\s*\/GoTo(?![A-Za-z])/.test(own) && !/\/Next\b/.test(own);
};
