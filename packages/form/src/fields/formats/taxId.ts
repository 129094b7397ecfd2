import { checksMod11And10 } from './checkDigits.ts';
import { compact, matches, type TextFormat } from './textFormat.ts';

const DIGITS = '[1-9][0-9]{10}';

/** The tax number of a person for life (Steuer-Identifikationsnummer, § 139b AO). */
export const taxId: TextFormat = {
  pattern: () => DIGITS,
  maxLength: 11,
  tidy: compact,
  fault: (tidy) => {
    if (tidy.includes('/')) return { code: 'taxId.taxNumber' };
    if (!matches('[0-9]{11}', tidy)) return { code: 'taxId.format', params: { now: tidy.length } };
    return matches(DIGITS, tidy) && repeatsOneDigit(tidy) && checksMod11And10(tidy)
      ? undefined
      : { code: 'taxId.checksum' };
  },
  write: (answer) => answer.replace(/^(..)(...)(...)(...)$/, '$1\u00a0$2\u00a0$3\u00a0$4'),
};

// Of the first ten digits exactly one occurs twice or three times, but not three times in a row.
function repeatsOneDigit(digits: string): boolean {
  const first = [...digits.slice(0, 10)];
  const counts = [...new Set(first)].map((digit) => first.filter((other) => other === digit).length);
  const [count = 0, ...more] = counts.filter((one) => one > 1);
  return more.length === 0 && (count === 2 || (count === 3 && !/(.)\1\1/.test(first.join(''))));
}
