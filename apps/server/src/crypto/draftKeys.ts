import { timingSafeEqual } from 'node:crypto';
import { bareCode, inFours, readableCode } from '../readableCode.ts';
import type { Keyring } from './keyring.ts';
import { hashToken } from './tokens.ts';

/** Eight characters of five bits; ten wrong ones lock for an hour, so that a guess has no chance. */
const LENGTH = 8;

/**
 * The key of a draft, for links and cookies. It is derived, so that it can be told again to who knows number and code,
 * though it is stored nowhere.
 */
export const draftKeyOf = (keys: Keyring, kommune: string, id: string): string =>
  draftKeys(keys, kommune, id)[0];

/** The key by which a draft is stored; undefined where that was no derived one, or its secret key is gone. */
export const storedDraftKey = (
  keys: Keyring,
  kommune: string,
  { id, tokenHash }: { readonly id: string; readonly tokenHash: Buffer },
): string | undefined => draftKeys(keys, kommune, id).find((key) => hashToken(key).equals(tokenHash));

/** `8HNB-3RTW`: opens the draft together with its number. */
export const draftCodeOf = (keys: Keyring, kommune: string, id: string): string =>
  inFours(draftCodes(keys, kommune, id)[0] ?? '');

/** Whether it is the code of this draft, however it was typed; takes the same time for any other. */
export function isDraftCode(keys: Keyring, kommune: string, id: string, typed: string): boolean {
  const given = hashToken(bareCode(typed.slice(0, 100)));
  return draftCodes(keys, kommune, id)
    .map((code) => timingSafeEqual(hashToken(code), given))
    .includes(true);
}

const draftKeys = (keys: Keyring, kommune: string, id: string): [string, ...string[]] => {
  const [current, ...earlier] = keys.macs(kommune, 'draft', id);
  return [current.toString('base64url'), ...earlier.map((mac) => mac.toString('base64url'))];
};

const draftCodes = (keys: Keyring, kommune: string, id: string): string[] =>
  keys.macs(kommune, 'code', id).map((mac) => readableCode(mac.subarray(0, LENGTH)));
