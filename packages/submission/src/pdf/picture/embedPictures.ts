import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import type { Block } from '../block.ts';
import { jpegTurn } from '../jpegTurn.ts';
import { pictureHead } from './pictureHead.ts';

/** A picture in the file, with its name among the resources. */
export interface EmbeddedPicture {
  resource: string;
  ref: PDFRef;
  width: number;
  height: number;
  /** By how many degrees clockwise it must be turned. */
  turn: number;
}

/** The pictures that can be drawn, by the bytes they came as. */
export type EmbeddedPictures = ReadonlyMap<Uint8Array, EmbeddedPicture>;

/** A PNG is unpacked to four bytes a pixel; arms and signatures are far smaller. */
const mostPixels = 8_000_000;

/**
 * Embeds what the pages will show. A PNG becomes eight bits of red, green and blue, whatever it was; a JPEG stays as it
 * is and is turned as the camera was held. What PDF/A cannot show without another colour profile (CMYK), or what is
 * broken or huge, is left out: a picture must not keep an application from being written.
 */
export async function embedPictures(
  pdf: PDFDocument,
  pictures: Iterable<Uint8Array>,
): Promise<EmbeddedPictures> {
  const embedded = new Map<Uint8Array, EmbeddedPicture>();
  for (const bytes of pictures) {
    const head = pictureHead(bytes);
    if (!head || embedded.has(bytes) || head.width * head.height > mostPixels) continue;
    const isJpeg = head.type === 'jpeg';
    const image = await (isJpeg ? pdf.embedJpg(bytes) : pdf.embedPng(bytes)).catch(() => undefined);
    if (!image) continue;
    const { ref, width, height } = image;
    const turn = isJpeg ? jpegTurn(bytes) : 0;
    embedded.set(bytes, { resource: `P${embedded.size + 1}`, ref, width, height, turn });
  }
  return embedded;
}

/** All pictures of some blocks. */
export const picturesIn = (blocks: readonly Block[]): Uint8Array[] =>
  blocks.flatMap((block) =>
    block.kind === 'pairs' ? block.pairs.flatMap(({ picture }) => (picture ? [picture.bytes] : [])) : [],
  );
