import { randomBytes } from 'node:crypto';
import { germanDay } from './germanDay.ts';

/** 32 characters that nobody confuses when reading them out: no 0 and O, no 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `ESP-2026-K7M4QX`: municipality, year of receipt in legal time, six characters by chance. */
export function createReference(prefix: string, receivedAt: Date): string {
  const chance = Array.from(randomBytes(6), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${prefix}-${germanDay(receivedAt).slice(0, 4)}-${chance}`;
}
