/** Four hexadecimal digits, as character codes are written in PDF. */
export const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** A text as UTF-16BE in hexadecimal digits. */
export const utf16Hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('');
