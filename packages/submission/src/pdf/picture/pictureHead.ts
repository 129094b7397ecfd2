/** What the head of a picture says. */
export interface PictureHead {
  type: 'png' | 'jpeg';
  width: number;
  height: number;
}

const PNG = [0x89504e47, 0x0d0a1a0a];
/** The frames that decoders of PDF know: baseline, extended, progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];

/** The head of a PNG, or of a JPEG in grey or colours with eight bits each; undefined for anything else. */
export function pictureHead(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 33 && view.getUint32(0) === PNG[0] && view.getUint32(4) === PNG[1])
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? jpegHead(view) : undefined;
}

function jpegHead(view: DataView): PictureHead | undefined {
  for (let at = 2; at + 10 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (FRAMES.includes(marker)) {
      const [bits, components] = [view.getUint8(at + 4), view.getUint8(at + 9)];
      const isPlain = bits === 8 && (components === 1 || components === 3);
      return isPlain
        ? { type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
        : undefined;
    }
    if (marker === 0xda) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
