/** C0 (but tab and newline), C1, zero-width space, byte order mark, noncharacters, lone surrogates. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a PDF.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\ufeff\ufdd0-\ufdef]|[\p{Cs}]|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;

/**
 * Second net for authors' texts: what people type was checked long before. NFC, newlines as LF,
 * and nothing that a PDF's text layer cannot hold.
 */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unwritable, '').normalize('NFC');

/** The same data with every text in it cleaned. */
export function cleanTexts<T>(data: T): T {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clean(part)]));
  };
  return clean(data) as T;
}
