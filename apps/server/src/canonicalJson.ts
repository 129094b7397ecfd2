import { createHash } from 'node:crypto';

/** JSON text that is the same for the same value, whatever the order of its keys (as RFC 8785, for our JSON). */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (isObject(part) ? sorted(part) : part));

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const hashJson = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
