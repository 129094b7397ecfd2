import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keyring } from './keyring.ts';

/** A secret of 256 bits that fits into addresses and headers. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. No salt, no stretching: a random token can't be guessed. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The key to a submission. It is derived, so that a repeated request gets the same one though it is stored nowhere. */
export const accessTokenOf = (keys: Keyring, kommune: string, submissionId: string): string =>
  keys.macs(kommune, 'access', submissionId)[0].toString('base64url');

/** Whether a token opens a submission; those of earlier secret keys do too. */
export const isAccessToken = (keys: Keyring, kommune: string, submissionId: string, token: string): boolean =>
  keys.macs(kommune, 'access', submissionId).some((mac) => sameText(mac.toString('base64url'), token));

/** The key to nothing but the state of a submission: it goes out by mail, to an address that nobody has checked. */
export const statusTokenOf = (keys: Keyring, kommune: string, submissionId: string): string =>
  keys.macs(kommune, 'status', submissionId)[0].toString('base64url');

export const isStatusToken = (keys: Keyring, kommune: string, submissionId: string, token: string): boolean =>
  keys.macs(kommune, 'status', submissionId).some((mac) => sameText(mac.toString('base64url'), token));

const sameText = (one: string, other: string): boolean => timingSafeEqual(hashToken(one), hashToken(other));
