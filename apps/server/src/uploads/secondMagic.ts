import { hasAt } from './hasAt.ts';

/** How far programs look for the head of a PDF, and browsers for that of a page. */
const HEAD = 1024;
/** A zip archive is found from its end: its record there has 22 bytes and a comment of at most 64 KiB. */
const RECORD = 22;
const LONGEST_COMMENT = 65_535;

/** Whether a file is also one of another kind: a PDF that is a zip archive as well, a picture that is a web page. */
export const hasSecondMagic = (bytes: Buffer): boolean =>
  isZip(bytes) || isPage(bytes) || bytes.subarray(1, HEAD).includes('%PDF-');

const isPage = (bytes: Buffer): boolean =>
  /<(?:!doctype|html|script|svg|\?php)\b/i.test(bytes.subarray(0, HEAD).toString('latin1'));

/** A record whose comment ends where the file does, or nearly: programs forgive a little behind it. */
function isZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - RECORD - LONGEST_COMMENT);
  for (let at = bytes.indexOf('PK\x05\x06', from); at >= 0; at = bytes.indexOf('PK\x05\x06', at + 1)) {
    if (at + RECORD > bytes.length) return false;
    const directory = bytes.readUInt32LE(at + 12);
    if (directory <= at && hasAt(bytes, at - directory, 'PK\x01\x02')) return true;
  }
  return false;
}
