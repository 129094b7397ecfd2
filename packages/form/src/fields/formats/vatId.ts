import { checksMod11And10, checksWeighted, luhnSum, remainderOf97 } from './checkDigits.ts';
import { compact, matches, type TextFormat } from './textFormat.ts';

/** What follows the two letters of the country, and where its rule is simple and sure, the check digit. */
type Form = readonly [pattern: string, checks?: (rest: string) => boolean];

const weighted = (weights: readonly number[], modulus: number) => (digits: string) =>
  checksWeighted(digits, weights, modulus);

const FORMS: Readonly<Record<string, Form>> = {
  AT: ['U[0-9]{8}', (rest) => (luhnSum(rest.slice(1, 8)) + Number(rest.at(-1))) % 10 === 6],
  BE: ['[01][0-9]{9}', (digits) => (Number(digits.slice(0, 8)) + Number(digits.slice(8))) % 97 === 0],
  BG: ['[0-9]{9,10}'],
  CY: ['[0-9]{8}[A-Z]'],
  CZ: ['[0-9]{8,10}'],
  DE: ['[1-9][0-9]{8}', checksMod11And10],
  DK: ['[1-9][0-9]{7}', weighted([2, 7, 6, 5, 4, 3, 2, 1], 11)],
  EE: ['[0-9]{9}', weighted([3, 7, 1, 3, 7, 1, 3, 7, 1], 10)],
  EL: ['[0-9]{9}'],
  ES: ['(?:[A-Z][0-9]{7}[A-Z0-9]|[0-9]{8}[A-Z])'],
  FI: ['[0-9]{8}', weighted([7, 9, 10, 5, 8, 4, 2, 1], 11)],
  FR: ['[0-9A-HJ-NP-Z]{2}[0-9]{9}', isFrench],
  HR: ['[0-9]{11}', checksMod11And10],
  HU: ['[0-9]{8}', weighted([9, 7, 3, 1, 9, 7, 3, 1], 10)],
  IE: ['[0-9](?:[0-9]|[A-Z+*])[0-9]{5}[A-Z]{1,2}'],
  IT: ['[0-9]{11}', (digits) => luhnSum(digits) === 0],
  LT: ['(?:[0-9]{9}|[0-9]{12})'],
  LU: ['[0-9]{8}', (digits) => Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6))],
  LV: ['[0-9]{11}'],
  MT: ['[0-9]{8}', weighted([3, 4, 6, 7, 8, 9, 10, 1], 37)],
  NL: ['[0-9]{9}B[0-9]{2}', isDutch],
  PL: ['[0-9]{10}', weighted([6, 5, 7, 2, 3, 4, 5, 6, 7, -1], 11)],
  PT: ['[0-9]{9}'],
  RO: ['[0-9]{2,10}'],
  SE: ['[0-9]{10}01', (digits) => luhnSum(digits.slice(0, 10)) === 0],
  SI: ['[1-9][0-9]{7}'],
  SK: ['[1-9][0-9]{9}', (digits) => Number(digits) % 11 === 0],
  XI: ['(?:[0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})'],
};

const ANY = Object.entries(FORMS)
  .map(([country, [pattern]]) => `${country}${pattern}`)
  .join('|');

/** The number of a business for value added tax in the European Union (USt-IdNr., § 27a UStG); XI is Northern Ireland. */
export const vatId: TextFormat = {
  pattern: () => ANY,
  maxLength: 14,
  tidy: (typed) =>
    compact(typed)
      .replace(/^GR/, 'EL')
      .replace(/^BE(?=\d{9}$)/, 'BE0'),
  fault: (tidy) => {
    const country = tidy.slice(0, 2);
    const [pattern, checks] = Object.hasOwn(FORMS, country) ? (FORMS[country] ?? []) : [];
    if (pattern === undefined) return { code: 'vatId.country' };
    const rest = tidy.slice(2);
    if (!matches(pattern, rest))
      return { code: 'vatId.format', params: { country, ...(country === 'DE' && { how: 'DE' }) } };
    return checks === undefined || checks(rest) ? undefined : { code: 'vatId.checksum' };
  },
};

/** Digits as key are the remainder of the business number (SIREN); letters follow another rule. */
function isFrench(rest: string): boolean {
  const key = rest.slice(0, 2);
  return /[A-Z]/.test(key) || (12 + 3 * (Number(rest.slice(2)) % 97)) % 97 === Number(key);
}

/** Numbers of sole traders since 2020 are checked as a whole, the others by their ninth digit. */
function isDutch(rest: string): boolean {
  return remainderOf97(`NL${rest}`) === 1 || checksWeighted(rest, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11);
}
