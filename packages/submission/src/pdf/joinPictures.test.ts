import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { joinPictures } from './joinPictures.ts';
import { jpegTurn } from './jpegTurn.ts';

/** A JPEG whose head says a size, and how the camera was held. */
function photo(width: number, height: number, orientation?: number): Uint8Array {
  const exif = [
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation ?? 1, 0, 0],
    ...[0, 0, 0, 0],
  ];
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...(orientation ? exif : []), ...frame, 0xff, 0xd9]);
}

describe('the turn of a photo', () => {
  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [undefined, 0],
  ])('held as %s is %i', (orientation, turn) => expect(jpegTurn(photo(4, 3, orientation))).toBe(turn));

  it('is none where the file ends too early, wherever that is', () => {
    const whole = photo(4, 3, 6);
    for (let length = 2; length < 40; length += 1)
      expect([0, 90]).toContain(jpegTurn(whole.subarray(0, length)));
  });
});

describe('pictures put together', () => {
  it('are pages in their order, upright or across, and turned as the camera was held', async () => {
    const pictures = [photo(30, 40), photo(40, 30), photo(40, 30, 6)];
    const bytes = await joinPictures(pictures.map((one) => ({ mediaType: 'image/jpeg', bytes: one })));
    const pages = (await PDFDocument.load(bytes)).getPages();
    expect(pages.map((page) => [page.getWidth(), page.getHeight(), page.getRotation().angle])).toEqual([
      [595, 842, 0],
      [842, 595, 0],
      [842, 595, 90],
    ]);
  });
});
