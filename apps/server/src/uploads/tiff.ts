import { damaged, type Fault, type Structure } from './fault.ts';
import { pictureFault } from './pictureLimits.ts';

const WIDTH = 256;
const HEIGHT = 257;
/** Where the pixels lie and how many bytes they are: in strips, or in tiles. */
const PIXELS = [
  [273, 279],
  [324, 325],
] as const;
const MOST_PAGES = 1000;
const SHORT = 3;
const LONG = 4;

/** Goes along the pages of a TIFF: the size of each, and whether all its pixels are in the file. */
export function checkTiff(bytes: Buffer): Structure {
  const reader = readerOf(bytes);
  const seen = new Set<number>();
  let at = reader.long(4);
  while (at !== undefined && at !== 0) {
    if (seen.has(at) || seen.size === MOST_PAGES) return damaged;
    seen.add(at);
    const page = readPage(reader, at);
    const fault = page ? pageFault(page, bytes.length) : damaged;
    if (fault) return fault;
    at = reader.long(at + 2 + 12 * (page?.entries ?? 0));
  }
  return at === undefined || seen.size === 0 ? damaged : { length: bytes.length };
}

interface Page {
  readonly entries: number;
  readonly values: ReadonlyMap<number, readonly number[]>;
}

function pageFault({ values }: Page, length: number): Fault | undefined {
  const fault = pictureFault(values.get(WIDTH)?.[0] ?? 0, values.get(HEIGHT)?.[0] ?? 0);
  if (fault) return fault;
  const [offsets, counts] =
    PIXELS.map((tags) => tags.map((tag) => values.get(tag))).find(([one]) => one) ?? [];
  if (!offsets || offsets.length !== counts?.length) return damaged;
  return offsets.every((offset, index) => offset + (counts[index] ?? 0) <= length) ? undefined : damaged;
}

type Reader = ReturnType<typeof readerOf>;

/** Numbers of the file in its own byte order; undefined beyond its end. */
function readerOf(bytes: Buffer) {
  const isLittle = bytes[0] === 0x49;
  const read = (at: number, size: 2 | 4): number | undefined => {
    if (at < 0 || at + size > bytes.length) return undefined;
    return isLittle ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
  };
  return { length: bytes.length, short: (at: number) => read(at, 2), long: (at: number) => read(at, 4) };
}

const WANTED: readonly number[] = [WIDTH, HEIGHT, ...PIXELS.flat()];

function readPage(reader: Reader, at: number): Page | undefined {
  const entries = reader.short(at);
  if (entries === undefined || entries === 0) return undefined;
  const values = new Map<number, readonly number[]>();
  for (let index = 0; index < entries; index += 1) {
    const entry = at + 2 + 12 * index;
    const tag = reader.short(entry);
    if (tag === undefined) return undefined;
    if (!WANTED.includes(tag)) continue;
    const numbers = readNumbers(reader, entry);
    if (!numbers) return undefined;
    values.set(tag, numbers);
  }
  return { entries, values };
}

/** The numbers of an entry: in it where they fit into four bytes, elsewhere in the file otherwise. */
function readNumbers(reader: Reader, entry: number): number[] | undefined {
  const type = reader.short(entry + 2);
  const count = reader.long(entry + 4) ?? 0;
  if (type !== SHORT && type !== LONG) return undefined;
  const size = type === SHORT ? 2 : 4;
  const start = count * size <= 4 ? entry + 8 : reader.long(entry + 8);
  if (count === 0 || start === undefined || start + count * size > reader.length) return undefined;
  return Array.from(
    { length: count },
    (_none, index) => (type === SHORT ? reader.short : reader.long)(start + index * size) ?? 0,
  );
}
