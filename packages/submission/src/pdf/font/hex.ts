const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Four hexadecimal digits, as character codes are written in PDF; more for a code point beyond them. */
export const hex4 = (value: number): string =>
  value > 0xffff
    ? value.toString(16).toUpperCase()
    : `${digits[value >> 8] ?? ''}${digits[value & 0xff] ?? ''}`;

/** A text as UTF-16BE in hexadecimal digits. */
export function utf16Hex(text: string): string {
  let hexadecimal = '';
  for (let i = 0; i < text.length; i++) hexadecimal += hex4(text.charCodeAt(i));
  return hexadecimal;
}
