import { mixed, type Structure, unreadable } from './fault.ts';
import { checkJpeg } from './jpeg.ts';
import { checkPdf } from './pdf.ts';
import { checkPng } from './png.ts';
import { hasSecondMagic } from './secondMagic.ts';
import { checkTiff } from './tiff.ts';

const checks: Readonly<Record<string, (bytes: Buffer) => Structure>> = {
  'application/pdf': checkPdf,
  'image/jpeg': checkJpeg,
  'image/png': checkPng,
  'image/tiff': checkTiff,
};

/** Looks into a file of a known kind, from its first byte to its last. No picture is decoded for that. */
export function checkStructure(bytes: Buffer, mediaType: string): Structure {
  const structure = checks[mediaType]?.(bytes) ?? unreadable;
  if ('code' in structure) return structure;
  return hasSecondMagic(bytes.subarray(0, structure.length)) ? mixed : structure;
}
