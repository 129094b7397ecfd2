import { degrees, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import { jpegTurn } from './jpegTurn.ts';

/** A photo or a scan, as it came. */
export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A PNG has to be unpacked, four bytes for each pixel; a page of A3 at 600 dpi has 70 million. */
const MOST_PNG_PIXELS = 80_000_000;
const A4 = { short: 595, long: 842 };
const MARGIN = 20;

/**
 * One PDF of several pictures, each on an A4 page of its own, upright or across as the picture is and turned as the
 * camera was held. A JPEG goes in as it is; nothing of it is lost. Throws when a picture can't be read, or is a PNG of
 * more than 80 million pixels.
 */
export async function joinPictures(pictures: readonly Picture[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const { mediaType, bytes } of pictures) {
    const isJpeg = mediaType === 'image/jpeg';
    if (!isJpeg && pngPixels(bytes) > MOST_PNG_PIXELS) throw new Error('This PNG has too many pixels.');
    const image = isJpeg ? await pdf.embedJpg(bytes) : await pdf.embedPng(bytes);
    addPage(pdf, image, isJpeg ? jpegTurn(bytes) : 0);
  }
  return pdf.save();
}

/** Width and height stand behind the signature and the head of the first chunk. */
function pngPixels({ buffer, byteOffset, byteLength }: Uint8Array): number {
  if (byteLength < 24) return 0;
  const head = new DataView(buffer, byteOffset, byteLength);
  return head.getUint32(16) * head.getUint32(20);
}

/** The page is turned and not the picture: viewers and printers do it the same way. */
function addPage(pdf: PDFDocument, image: PDFImage, turn: number): void {
  const isAcross = image.width > image.height;
  const [width, height] = isAcross ? [A4.long, A4.short] : [A4.short, A4.long];
  const page = pdf.addPage([width, height]);
  if (turn !== 0) page.setRotation(degrees(turn));
  const scale = Math.min((width - 2 * MARGIN) / image.width, (height - 2 * MARGIN) / image.height);
  const [wide, high] = [image.width * scale, image.height * scale];
  page.drawImage(image, { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high });
}
