import type { TelField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { lineSchema, lineType } from './line.ts';

const FEWEST_DIGITS = 5;

const looks = {
  pattern: '\\+?[0-9 ()/\\-]{6,25}',
  maxLength: 26,
};

/** A phone number as people write it: +49 5772 562-0. */
export const tel: ValueType<TelField> = lineType({
  ...looks,
  type: 'tel',
  problem: 'tel.format',
  tidy: (typed) =>
    typed
      .replace(/[\u2010-\u2014]/g, '-')
      .replace(/[\s.]+/g, ' ')
      .trim(),
  check: (answer) => (answer.replace(/\D/g, '').length < FEWEST_DIGITS ? { code: 'tel.format' } : undefined),
});

export const telSchema: TypeSchema = /* @__PURE__ */ lineSchema(looks);
