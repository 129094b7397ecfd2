import type { Attachment } from './attachments.ts';
import type { EmbeddedFile } from './pdf/document/attachFiles.ts';
import { hex, sha256 } from './sha256.ts';

/** The bytes of an uploaded file, by its id. Only what the virus scanner has cleared may be among them. */
export type Evidence = ReadonlyMap<string, Uint8Array>;

/** All that is embedded of what was uploaded, in bytes; a PDF is held in memory several times while it is written. */
export const MOST_EVIDENCE = 20 * 1024 * 1024;

/** A file that goes into the PDF, and the attachment that it is. */
export interface EvidenceFile extends EmbeddedFile {
  id: string;
}

/**
 * What was uploaded, as files inside the PDF, in the order of the form and byte by byte as it came: so its fingerprint
 * on the page can be checked. What is too much for one document stays outside. Throws when a file is another one than
 * was submitted.
 */
export async function evidenceFiles(
  attachments: readonly Attachment[],
  evidence: Evidence,
): Promise<EvidenceFile[]> {
  const files: EvidenceFile[] = [];
  let left = MOST_EVIDENCE;
  for (const [index, { id, name, label, mediaType, sha256: fingerprint }] of attachments.entries()) {
    const bytes = evidence.get(id);
    if (!bytes || bytes.length > left || files.some((file) => file.id === id)) continue;
    if (hex(await sha256(bytes)) !== fingerprint)
      throw new Error(`The file of "${attachments[index]?.path}" is not the one that was submitted.`);
    left -= bytes.length;
    const shownName = `Anlage ${String(index + 1).padStart(2, '0')} ${name}`;
    const isPacked = /^(image\/(jpeg|png)|application\/pdf)$/.test(mediaType);
    files.push({
      id,
      name: plainName(shownName),
      shownName,
      mediaType,
      bytes,
      isPacked,
      relationship: 'Supplement',
      description: label,
    });
  }
  return files;
}

const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

/** A file name of letters, digits, dots and hyphens, for readers that know no others. */
const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[äöüÄÖÜß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/-+(?=\.|$)/g, '')
    .slice(-80);
