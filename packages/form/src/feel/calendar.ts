import { type FeelDate, feelDate } from './values.ts';

/** The proleptic Gregorian calendar, in whole days; years may be negative. Months count from 1. */

// The calendar repeats itself every 400 years. So JavaScript's own, which ends after 271,821, tells those of 2000 to 2399.
const DAYS_OF_ERA = 146_097;
const eraOf = (year: number): number => Math.floor(year / 400);
const utcDay = (year: number, month: number, day: number): number =>
  Date.UTC(year - eraOf(year) * 400 + 2000, month - 1, day) / 86_400_000;

export const daysInMonth = (year: number, month: number): number =>
  new Date(utcDay(year, month + 1, 0) * 86_400_000).getUTCDate();

/** FEEL's years have up to nine digits. */
export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  Math.abs(year) <= 999_999_999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  utcDay(year, month, day) + (eraOf(year) - 5) * DAYS_OF_ERA;

/** The inverse of `dayNumber`. */
export function dateOfDay(days: number): FeelDate {
  const era = Math.floor(days / DAYS_OF_ERA);
  const date = new Date((days - era * DAYS_OF_ERA) * 86_400_000);
  return feelDate(date.getUTCFullYear() + era * 400, date.getUTCMonth() + 1, date.getUTCDate());
}

export const addDays = (date: FeelDate, days: number): FeelDate => dateOfDay(dayNumber(date) + days);

/** The same day of a later (or earlier) month, or that month's last day where it is shorter (§ 188 Abs. 3 BGB). */
export function addMonths(date: { year: number; month: number; day: number }, months: number): FeelDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return feelDate(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** January to December, as FEEL's `month of year` and English texts name them. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Durations count nanoseconds: those of a second, and of a day. */
export const NANO = 1_000_000_000n;
export const DAY = 86_400n * NANO;

export const floorDivide = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);
