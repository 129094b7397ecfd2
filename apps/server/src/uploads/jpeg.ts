import { damaged, mixed, type Structure } from './fault.ts';
import { hasAt } from './hasAt.ts';
import { pictureFault } from './pictureLimits.ts';

const SCAN = 0xda;
const END = 0xd9;
/** Markers that begin a frame: all from C0 to CF but the three that mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Goes along the segments of a JPEG to its end. Phones hang a second picture or a film behind it: that is left off, so
 * that only the picture is kept. Anything else there is refused.
 */
export function checkJpeg(bytes: Buffer): Structure {
  let hasFrame = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return damaged;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return hasFrame ? ending(bytes, at + 2) : damaged;
    if (at + 4 > bytes.length) return damaged;
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next > bytes.length) return damaged;
    if (isFrame(marker)) {
      if (next < at + 9) return damaged;
      const fault = pictureFault(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
      if (fault) return fault;
      hasFrame = true;
    }
    at = marker === SCAN ? behindScan(bytes, next) : next;
  }
  return damaged;
}

/** Where the next marker stands: in the pixels, FF is followed by 00 or by the number of a restart. */
function behindScan(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

function ending(bytes: Buffer, end: number): Structure {
  const tail = bytes.subarray(end);
  const isFromPhone =
    hasAt(tail, 0, '\xff\xd8\xff') || hasAt(tail, 4, 'ftyp') || hasAt(tail, tail.length - 4, 'SEFT');
  return isFromPhone || tail.every((byte) => byte === 0) ? { length: end } : mixed;
}
