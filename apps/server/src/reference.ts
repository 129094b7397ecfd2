import { randomBytes } from 'node:crypto';
import { germanDay } from './germanDay.ts';
import { readableCode } from './readableCode.ts';

/** `ESP-2026-K7M4QX`: municipality, year of receipt in legal time, six characters by chance. */
export const createReference = (prefix: string, receivedAt: Date): string =>
  `${prefix}-${germanDay(receivedAt).slice(0, 4)}-${readableCode(randomBytes(6))}`;
