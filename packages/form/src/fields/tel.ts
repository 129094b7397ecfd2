import type { TelField } from '../generated/definition.ts';
import { lineType } from './line.ts';

const FEWEST_DIGITS = 5;

/** A phone number as people write it: +49 5772 562-0. */
export const tel = lineType<TelField>({
  type: 'tel',
  pattern: '\\+?[0-9 ()/\\-]{6,25}',
  maxLength: 26,
  problem: 'tel.format',
  tidy: (typed) =>
    typed
      .replace(/[\u2010-\u2014]/g, '-')
      .replace(/[\s.]+/g, ' ')
      .trim(),
  check: (answer) => (answer.replace(/\D/g, '').length < FEWEST_DIGITS ? { code: 'tel.format' } : undefined),
});
