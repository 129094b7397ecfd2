import { isCalendarDate, monthNames } from '../feel/calendar.ts';
import { formatTemporal, parseDate } from '../feel/temporal.ts';
import { type FeelValue, isKind } from '../feel/values.ts';
import type { DateField } from '../generated/definition.ts';
import type { Fault, Limits, Reading, TypeSchema, ValueType } from './fieldType.ts';

/** A day; typed as TT.MM.JJJJ (or pasted as YYYY-MM-DD), kept as `YYYY-MM-DD`. */
export const date: ValueType<DateField> = {
  type: 'date',
  how: 'type',
  read: (entry, _field, limits = {}) => readDate(String(entry).trim(), limits),
  entry: (answer) =>
    typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) ? germanDate(answer) : undefined,
  write: (answer, _field, language) => writeDate(String(answer), language),
  validate: (answer, _field, limits) => within(String(answer), limits),
  lift: (answer) => parseDate(String(answer)) ?? null,
  lower: (value) =>
    isKind(value, 'date') && value.year >= 1000 && value.year <= 9999 ? formatTemporal(value) : undefined,
};

export const dateSchema: TypeSchema<DateField> = {
  answerSchema: () => ({
    type: 'string',
    pattern: '^[1-9]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
  }),
  xsd: () => ({ base: 'xs:date', facets: [{ name: 'pattern', value: '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}' }] }),
  feelType: () => ({ kind: 'date', nullable: false }),
};

/** `2027-04-01` as people read it: 01.04.2027, in English 1 April 2027. */
export function writeDate(iso: string, language: string): string {
  if (!language.startsWith('en')) return germanDate(iso);
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

const germanDate = (iso: string): string => iso.split('-').reverse().join('.');

// Dashes, and eight digits, because the number pads of some phones have no point. A slash may be American.
const GERMAN = /^(\d{1,2})[\s.-]+(\d{1,2})[\s.-]+(\d{4}|\d{2})$|^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function readDate(typed: string, limits: Limits): Reading {
  const german = GERMAN.exec(typed)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [year, month = '', day = ''] = german?.reverse() ?? ISO.exec(typed)?.slice(1) ?? [];
  if (year === undefined) return { fault: { code: 'date.format' } };
  if (year.length === 4) return readDay(year, month, day);
  // Of a year in two digits the century must be certain: only one lies within the limits.
  const known = [`19${year}`, `20${year}`]
    .map((whole) => readDay(whole, month, day))
    .filter((reading) => 'answer' in reading && within(String(reading.answer), limits).length === 0);
  return known.length === 1 && known[0] ? known[0] : { fault: { code: 'date.format' } };
}

function readDay(year: string, month: string, day: string): Reading {
  if (Number(year) < 1000 || !isCalendarDate(Number(year), Number(month), Number(day)))
    return { fault: { code: 'date.exists' } };
  return { answer: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

// ISO dates compare as texts.
function within(answer: string, { min, max }: Limits): Fault[] {
  const low = iso(min);
  const high = iso(max);
  if (low && answer < low) return [{ code: 'date.min', params: { min: germanDate(low) } }];
  if (high && answer > high) return [{ code: 'date.max', params: { max: germanDate(high) } }];
  return [];
}

const iso = (value: FeelValue | undefined): string | undefined =>
  value !== undefined && isKind(value, 'date') ? formatTemporal(value) : undefined;
