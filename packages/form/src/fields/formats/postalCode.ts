import type { Fault } from '../fieldType.ts';
import { compact, matches, type TextFormat } from './textFormat.ts';

// How codes look, and where: 9 is a digit, 1 one that is not 0, A a letter; all else is as it is written.
const LOOKS: Readonly<Record<string, string>> = {
  '1999': 'AT BE BG CH CY HU LI LU SI',
  '999': 'IS',
  '9999': 'DK NO',
  '99999': 'DE EE ES FI FR HR IT LT TR UA',
  '999999': 'RO',
  '99999|99999-9999': 'US',
  '99-999': 'PL',
  '1999-999': 'PT',
  '199 99': 'CZ GR SE',
  '999 99': 'SK',
  '1999 AA': 'NL',
  'AAA 9999': 'MT',
  'AA9 9AA|A9 9AA|A99 9AA|AA99 9AA|A9A 9AA|AA9A 9AA': 'GB',
};

const ANY = '[A-Z0-9](?:[A-Z0-9 -]{0,10}[A-Z0-9])';

/** A postal code as its country has it; of a country that is not in the list, letters, digits, blanks and hyphens. */
export const postalCode: TextFormat = {
  maxLength: 12,
  pattern: (country) => looksOf(country)?.map(patternOf).join('|') ?? ANY,
  tidy: (typed, country) => {
    const code = withoutCountry(typed, country);
    const signs = compact(code);
    const look = looksOf(country)?.find((one) => matches(patternOf(compact(one)), signs));
    return look ? laidOut(signs, look) : code.toUpperCase().replace(/\s+/g, ' ').trim();
  },
  fault: (tidy, country) => {
    if (!matches(postalCode.pattern(country), tidy)) return misshapen(country);
    return country === 'DE' && !isGerman(tidy) ? { code: 'postalCode.exists' } : undefined;
  },
};

function misshapen(country: string | undefined): Fault {
  if (country === 'DE') return { code: 'postalCode.format' };
  const look = looksOf(country)?.[0];
  return country === undefined || look === undefined
    ? { code: 'postalCode.any' }
    : { code: 'postalCode.country', params: { country, example: laidOut('12345678', look) } };
}

const looksOf = (country: string | undefined): readonly string[] | undefined =>
  country === undefined
    ? undefined
    : Object.entries(LOOKS)
        .find(([, countries]) => countries.split(' ').includes(country))?.[0]
        .split('|');

const SIGNS: Readonly<Record<string, string>> = { '1': '[1-9]', '9': '[0-9]', A: '[A-Z]' };

const patternOf = (look: string): string => look.replace(/[19A]/g, (sign) => SIGNS[sign] ?? sign);

/** The signs with the blanks and hyphens of a look; where it has letters, some letter. */
function laidOut(signs: string, look: string): string {
  let at = 0;
  return look.replace(/[19A]/g, (sign) => {
    const next = signs.charAt(at++);
    return sign === 'A' && /\d/.test(next) ? 'ABCDEFGH'.charAt(at - 1) : next;
  });
}

// „D-32339“ is how it is written on letters.
const withoutCountry = (typed: string, country = ''): string =>
  typed.replace(/^\s*([A-Z]{1,2})[\s\u2010-\u2014-]+(?=\d)/i, (prefix, sign: string) =>
    country.startsWith(sign.toUpperCase()) ? '' : prefix,
  );

// The lowest is 01067 in Dresden, the highest 99998 in Körner.
const isGerman = (code: string): boolean => code >= '01000' && code <= '99998';
