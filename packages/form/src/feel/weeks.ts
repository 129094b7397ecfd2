import { addDays, dayNumber } from './calendar.ts';
import { type FeelDate, feelDate } from './values.ts';

// What of the calendar is seldom asked: weeks, weekdays, and the months between two days.

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (date: FeelDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const dayOfWeek = (date: FeelDate): string | undefined => DAYS[weekday(date) - 1];

export const dayOfYear = (date: FeelDate): number =>
  dayNumber(date) - dayNumber(feelDate(date.year, 1, 1)) + 1;

/** The number of the ISO 8601 week, in which the year's first Thursday is in week 1. */
export function weekOfYear(date: FeelDate): number {
  const thursday = addDays(date, 4 - weekday(date));
  return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
}

/** Whole months from `from` to `to`, towards zero. */
export function monthsBetween(from: FeelDate, to: FeelDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months > 0 && to.day < from.day) return months - 1;
  if (months < 0 && to.day > from.day) return months + 1;
  return months;
}
