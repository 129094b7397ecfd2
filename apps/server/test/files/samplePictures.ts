import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.byteLength, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
};

/** A grey PNG; where only its header shall be large, `pixels` are few. */
export function samplePng(width = 2, height = 2, pixels = (width + 1) * height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The smallest grey JPEG of one pixel, with the size in its header that is wanted. */
export function sampleJpeg(width = 1, height = 1, segments: Uint8Array = Buffer.alloc(0)): Buffer {
  const tables = Buffer.concat([
    segment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.of(8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0)),
    segment(0xc4, Buffer.concat([Buffer.of(0, 1), Buffer.alloc(15), Buffer.of(0)])),
    segment(0xc4, Buffer.concat([Buffer.of(0x10, 1), Buffer.alloc(15), Buffer.of(0)])),
  ]);
  const scan = Buffer.concat([
    segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    Buffer.of(0x3f, 0xff, 0x00, 0x7f),
  ]);
  return Buffer.concat([Buffer.of(0xff, 0xd8), segments, tables, scan, Buffer.of(0xff, 0xd9)]);
}

export const segment = (marker: number, data: Uint8Array): Buffer => {
  const head = Buffer.of(0xff, marker, (data.byteLength + 2) >> 8, (data.byteLength + 2) & 255);
  return Buffer.concat([head, data]);
};

/** A grey TIFF of one page whose pixels stand behind its directory. */
export function sampleTiff(width = 2, height = 2, { next = 0, bytes = width * height } = {}): Buffer {
  const entries = [
    [256, width],
    [257, height],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 8 + 2 + 12 * 8 + 4],
    [278, height],
    [279, bytes],
  ];
  const file = Buffer.alloc(8 + 2 + 12 * entries.length + 4 + Math.min(bytes, 64));
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag = 0, value = 0], index) => {
    const at = 10 + 12 * index;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  file.writeUInt32LE(next, 10 + 12 * entries.length);
  return file;
}

/** The first bytes of a photo as newer phones store it. */
export const sampleHeic = (): Buffer => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

/** An archive of one empty file, its comment filled so that it ends where it shall. */
export function sampleZip(offset = 0, comment = ''): Buffer {
  const name = 'a';
  const local = Buffer.alloc(30 + name.length);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const central = Buffer.alloc(46 + name.length);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(name.length, 28);
  central.writeUInt32LE(offset, 42);
  central.write(name, 46);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset + local.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([local, central, end, Buffer.from(comment, 'latin1')]);
}
