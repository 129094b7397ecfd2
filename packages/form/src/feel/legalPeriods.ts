import { dayNumber, daysInMonth } from './calendar.ts';
import type { FeelDate } from './values.ts';

/** All give undefined where the end lies before the beginning. */

/**
 * Months begun, both days counted: the smallest n for which the period of n months from `from` reaches `to`
 * (§§ 187 Abs. 2, 188 Abs. 2 and 3 BGB). 15 April to 14 May is one month, to 15 May are two.
 */
export function begunMonths(from: FeelDate, to: FeelDate): number | undefined {
  if (dayNumber(to) < dayNumber(from)) return undefined;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day > lastDayAfter(from, to) ? months + 1 : months;
}

/** The day of `to`'s month on which a period of whole months from `from` ends; 0 where that is the month before. */
const lastDayAfter = (from: FeelDate, to: FeelDate): number =>
  Math.min(from.day - 1, daysInMonth(to.year, to.month));

/** Weeks begun, both days counted. */
export function begunWeeks(from: FeelDate, to: FeelDate): number | undefined {
  const days = daysBetween(from, to);
  return days === undefined ? undefined : Math.floor(days / 7) + 1;
}

/** From one day to the other, the first not counted: lead times (§ 187 Abs. 1 BGB). */
export function daysBetween(from: FeelDate, to: FeelDate): number | undefined {
  const days = dayNumber(to) - dayNumber(from);
  return days < 0 ? undefined : days;
}

/** Years completed; born on 29 February, one is a year older on 1 March of a common year (§ 187 Abs. 2, § 188 BGB). */
export function age(birth: FeelDate, at: FeelDate): number | undefined {
  if (dayNumber(at) < dayNumber(birth)) return undefined;
  const hadBirthday = at.month > birth.month || (at.month === birth.month && at.day >= birth.day);
  return at.year - birth.year - (hadBirthday ? 0 : 1);
}
