/** The two-byte character codes of a shown string. */
export const codesOf = (bytes: Uint8Array): number[] =>
  Array.from({ length: bytes.length >> 1 }, (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0));

/** A text from UTF-16BE bytes, without byte order mark. */
export const utf16Text = (bytes: Uint8Array): string =>
  codesOf(bytes)
    .map((unit) => String.fromCharCode(unit))
    .join('')
    .replace(/^\uFEFF/, '');
