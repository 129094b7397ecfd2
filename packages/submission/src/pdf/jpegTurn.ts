const ORIENTATION = 0x0112;
/** By how much the picture must be turned clockwise; mirrored ones no camera takes. */
const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 };

/** How a camera was held, from the Exif data of its JPEG: degrees clockwise. */
export function jpegTurn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (marker === 0xda) return 0;
    if (marker === 0xe1 && isExif(view, at + 4)) return readTurn(view, at + 10, at + 2 + length);
    at += 2 + length;
  }
  return 0;
}

/** `Exif\0\0`. */
const isExif = (view: DataView, at: number): boolean =>
  at + 6 <= view.byteLength && view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0;

/** The first directory of the TIFF structure within. */
function readTurn(view: DataView, start: number, end: number): number {
  const last = Math.min(end, view.byteLength);
  if (start + 8 > last) return 0;
  const isLittle = view.getUint8(start) === 0x49;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > last) return 0;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > last) return 0;
    if (view.getUint16(entry, isLittle) === ORIENTATION)
      return TURNS[view.getUint16(entry + 8, isLittle)] ?? 0;
  }
  return 0;
}
