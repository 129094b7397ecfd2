import { randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** A random id for a list item, which paths can hold: a letter, then letters and digits. */
export const createItemId = (): string =>
  Array.from(randomBytes(8), (byte, at) =>
    at === 0 ? LETTERS[byte % LETTERS.length] : ALPHABET[byte % 32],
  ).join('');
