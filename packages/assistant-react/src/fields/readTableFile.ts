/**
 * The text of a CSV file, whatever wrote it: UTF-8, UTF-16 with its mark („Unicode-Text“ of Excel), else Windows-1252.
 * Undefined for what is no text, as a workbook.
 */
export async function readTableFile(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return isWorkbook(bytes) ? undefined : new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Zip (xlsx, ods) or the older kind of Excel. */
const isWorkbook = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
