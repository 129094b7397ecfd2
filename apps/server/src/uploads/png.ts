import { crc32 } from 'node:zlib';
import { damaged, mixed, type Structure } from './fault.ts';
import { hasAt } from './hasAt.ts';
import { pictureFault } from './pictureLimits.ts';

const SIGNATURE = 8;
/** Length and type before the data, the checksum behind them. */
const AROUND = 12;

/** Goes along the chunks of a PNG: each whole and with its checksum, the header first, nothing behind the end. */
export function checkPng(bytes: Buffer): Structure {
  let hasPixels = false;
  for (let at = SIGNATURE; at + AROUND <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + AROUND + length;
    if (end > bytes.length) return damaged;
    const isHeader = hasAt(bytes, at + 4, 'IHDR');
    if (isHeader !== (at === SIGNATURE)) return damaged;
    if (isHeader) {
      const fault =
        length === 13 ? pictureFault(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)) : damaged;
      if (fault) return fault;
    }
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return damaged;
    if (hasAt(bytes, at + 4, 'IDAT')) hasPixels = true;
    if (hasAt(bytes, at + 4, 'IEND')) {
      if (!hasPixels) return damaged;
      return end === bytes.length ? { length: end } : mixed;
    }
    at = end;
  }
  return damaged;
}
