import type { Fault } from './fieldType.ts';
import { remainderOf97 } from './formats/checkDigits.ts';

/** The countries of the IBAN registry by the length of their numbers. */
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

/** What is wrong with a text that looks like an IBAN: its country, its length or its check digits. */
export const ibanFault = (answer: string): Fault | undefined => wrongCountry(answer) ?? wrongDigits(answer);

function wrongCountry(answer: string): Fault | undefined {
  const country = answer.slice(0, 2);
  const [length] = Object.entries(LENGTHS).find(([, countries]) => countries.includes(country)) ?? [];
  if (length === undefined) return { code: 'iban.country', params: { country } };
  const now = answer.length;
  return now === Number(length)
    ? undefined
    : { code: 'iban.length', params: { country, length: Number(length), now } };
}

// 00, 01 and 99 would leave the same remainder as 97, 98 and 02, and are never given.
const wrongDigits = (answer: string): Fault | undefined =>
  remainderOf97(`${answer.slice(4)}${answer.slice(0, 4)}`) === 1 &&
  !['00', '01', '99'].includes(answer.slice(2, 4))
    ? undefined
    : { code: 'iban.checksum' };
