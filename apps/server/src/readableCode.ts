/** 32 characters that nobody confuses when reading them out: no 0 and O, no 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** One character for each byte, five bits of it. */
export const readableCode = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** `K7M4QX9P` as `K7M4-QX9P`. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** What somebody typed or pasted, without what is there for the eye. */
export const bareCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
