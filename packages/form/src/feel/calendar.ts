import { type FeelDate, feelDate } from './values.ts';

/** The proleptic Gregorian calendar, in whole days; years may be negative. Months count from 1. */

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** FEEL's years have up to nine digits. */
export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  Math.abs(year) <= 999_999_999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days since 1970-01-01 (Hinnant's `days_from_civil`: years begin in March, eras have 400 years). */
export function dayNumber({ year, month, day }: { year: number; month: number; day: number }): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dateOfDay(days: number): FeelDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return feelDate(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  );
}

export const addDays = (date: FeelDate, days: number): FeelDate => dateOfDay(dayNumber(date) + days);

/** The same day of a later (or earlier) month, or that month's last day where it is shorter (§ 188 Abs. 3 BGB). */
export function addMonths(date: { year: number; month: number; day: number }, months: number): FeelDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return feelDate(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (date: FeelDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const dayOfYear = (date: FeelDate): number =>
  dayNumber(date) - dayNumber(feelDate(date.year, 1, 1)) + 1;

/** Whole months from `from` to `to`, towards zero. */
export function wholeMonths(from: FeelDate, to: FeelDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months > 0 && to.day < from.day) return months - 1;
  if (months < 0 && to.day > from.day) return months + 1;
  return months;
}

/** The number of the ISO 8601 week, in which the year's first Thursday is in week 1. */
export function weekOfYear(date: FeelDate): number {
  const thursday = addDays(date, 4 - weekday(date));
  return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
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
