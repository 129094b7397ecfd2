import { parts } from '#parts';
import type { IbanField } from '../generated/definition.ts';
import type { TypeSchema, ValueType } from './fieldType.ts';
import { lineSchema, lineType } from './line.ts';

const looks = {
  pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}',
  maxLength: 34,
};

/** An IBAN (ISO 13616) with its checksum (ISO 7064, 97-10); kept without blanks, read in groups of four. */
export const iban: ValueType<IbanField> = lineType({
  ...looks,
  type: 'iban',
  problem: 'iban.format',
  tidy: (typed) => parts.formats.tidyIban(typed),
  write: (answer) => answer.replace(/(.{4})(?=.)/g, '$1\u00a0'),
  check: (answer) => parts.formats.ibanFault(answer),
});

export const ibanSchema: TypeSchema = /* @__PURE__ */ lineSchema(looks);
