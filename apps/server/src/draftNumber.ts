import { randomBytes } from 'node:crypto';
import { bareCode, inFours, readableCode } from './readableCode.ts';

const LENGTH = 8;

/** `ESP-K7M4-QX9P`: municipality, eight characters by chance. Names a draft, and opens nothing by itself. */
export const createDraftNumber = (prefix: string): string =>
  written(prefix, readableCode(randomBytes(LENGTH)));

/** The number that somebody typed, however it is spaced; undefined when it can be none. */
export function readDraftNumber(
  typed: string,
): { readonly prefix: string; readonly number: string } | undefined {
  const [, prefix, code] = /^([A-Z]{2,5})([2-9A-HJ-NP-Z]{8})$/.exec(bareCode(typed.slice(0, 100))) ?? [];
  return prefix === undefined || code === undefined ? undefined : { prefix, number: written(prefix, code) };
}

const written = (prefix: string, code: string): string => `${prefix}-${inFours(code)}`;
