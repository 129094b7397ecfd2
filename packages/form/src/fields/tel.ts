import type { TelField } from '../generated/definition.ts';
import { lineType } from './line.ts';

/** A phone number as people write it: +49 5772 562-0. */
export const tel = lineType<TelField>({
  type: 'tel',
  pattern: '\\+?[0-9 ()/\\-]{6,25}',
  maxLength: 26,
  problem: 'tel.format',
});
