import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Keyring } from './keyring.ts';

/** A secret of 256 bits that fits into addresses and headers. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. No salt, no stretching: a random token can't be guessed. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The keys of a submission: `access` opens it, `status` shows nothing but its state and goes out by mail. */
export type SubmissionKey = 'access' | 'status';

/** A key to a submission. It is derived, so that a repeated request gets the same one though it is stored nowhere. */
export const submissionToken = (
  keys: Keyring,
  kommune: string,
  submissionId: string,
  kind: SubmissionKey,
): string => keys.macs(kommune, kind, submissionId)[0].toString('base64url');

/** Whether a token is that key of a submission; those of earlier secret keys are too. */
export const isSubmissionToken = (
  keys: Keyring,
  kommune: string,
  submissionId: string,
  kind: SubmissionKey,
  token: string,
): boolean =>
  keys.macs(kommune, kind, submissionId).some((mac) => sameText(mac.toString('base64url'), token));

const sameText = (one: string, other: string): boolean => timingSafeEqual(hashToken(one), hashToken(other));
