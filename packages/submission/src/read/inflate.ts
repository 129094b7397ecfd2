import { joinBytes } from '../joinBytes.ts';

/** What is more than the limit is not unpacked: a few kilobytes could become gigabytes. */
export class TooLarge extends Error {}

/** The bytes of a Flate stream, at most `limit` of them; throws `TooLarge` beyond it, and otherwise where it is broken. */
export async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const unpacker = new DecompressionStream('deflate');
  const writer = unpacker.writable.getWriter();
  // What goes wrong while writing is told by the reader.
  const written = writer
    .write(Uint8Array.from(packed))
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = unpacker.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    parts.push(value);
  }
  await written;
  return joinBytes(parts);
}
