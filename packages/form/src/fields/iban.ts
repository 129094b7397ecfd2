import type { IbanField } from '../generated/definition.ts';
import { lineType } from './line.ts';

/** An IBAN (ISO 13616) with its checksum (ISO 7064, 97-10); kept without blanks, read in groups of four. */
export const iban = lineType<IbanField>({
  type: 'iban',
  pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}',
  maxLength: 34,
  problem: 'iban.format',
  tidy: (typed) => typed.replace(/[\s\u00a0-]/g, '').toUpperCase(),
  write: (answer) => answer.replace(/(.{4})(?=.)/g, '$1\u00a0'),
  check: (answer) => {
    if (answer.startsWith('DE') && answer.length !== 22) return { code: 'iban.length' };
    return remainder(answer) === 1 ? undefined : { code: 'iban.checksum' };
  },
});

function remainder(text: string): number {
  const digits = `${text.slice(4)}${text.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
