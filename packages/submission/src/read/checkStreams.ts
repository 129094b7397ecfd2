import { inflate, TooLarge } from './inflate.ts';

/** What the tables of a PDF may unpack to. Those of a document of 500 pages need less than a tenth of it. */
const MOST_OF_ONE = 32 * 1024 * 1024;
const MOST_OF_ALL = 64 * 1024 * 1024;

/**
 * Throws `TooLarge` where opening a PDF would unpack more than any document of ours needs. A reader unpacks tables of
 * objects and of places (ObjStm, XRef) as soon as it opens a file, without a limit, so they are measured before.
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = MOST_OF_ALL;
  for (const { dictionary, start, end } of streamsIn(text)) {
    if (!/\/(ObjStm|XRef)\b/.test(plainNames(dictionary))) continue;
    const filters = plainNames(dictionary).match(/\/(\w+Decode|Fl|LZW|A85|AHx|RL|CCF|DCT|Crypt)\b/g) ?? [];
    if (filters.length === 0) continue;
    // Packed twice, or in ways that nobody needs for tables.
    if (filters.join() !== '/FlateDecode') throw new TooLarge();
    const size = await sizeOf(bytes.subarray(start, end), Math.min(left, MOST_OF_ONE));
    left -= size;
  }
}

/** How much it unpacks to; what is broken is for the reader to complain about. */
async function sizeOf(packed: Uint8Array, limit: number): Promise<number> {
  try {
    return (await inflate(packed, limit)).length;
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return 0;
  }
}

/** `/Obj#53tm` is `/ObjStm`. */
const plainNames = (dictionary: string): string =>
  dictionary.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The streams of a file, one after the other; what lies inside of one is passed over. */
function* streamsIn(text: string): Generator<{ dictionary: string; start: number; end: number }> {
  const object = /\b\d+\s+\d+\s+obj\b/g;
  for (let found = object.exec(text); found; found = object.exec(text)) {
    const from = object.lastIndex;
    const keyword = /stream\r?\n|endobj/g;
    keyword.lastIndex = from;
    const next = keyword.exec(text);
    if (!next) return;
    object.lastIndex = keyword.lastIndex;
    if (next[0] === 'endobj') continue;
    const dictionary = text.slice(from, next.index);
    const start = keyword.lastIndex;
    const end = endOf(text, dictionary, start);
    yield { dictionary, start, end };
    object.lastIndex = end;
  }
}

/** Where its length says, if there it ends; else at the next word that ends one. */
function endOf(text: string, dictionary: string, start: number): number {
  const [, length] = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary) ?? [];
  const told = start + Number(length ?? Number.NaN);
  if (/^\s*endstream/.test(text.slice(told, told + 20))) return told;
  const found = text.indexOf('endstream', start);
  return found < 0 ? text.length : found;
}
