import { addDays, dayNumber } from './calendar.ts';
import { type FeelDate, feelDate } from './values.ts';
import { weekday } from './weeks.ts';

/** The feasts of North Rhine-Westphalia (§ 2 Feiertagsgesetz NW) that have a date of their own, as month and day. */
const FIXED = ['1-1', '5-1', '10-3', '11-1', '12-25', '12-26'];

/** And those that lie by Easter Sunday: Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam. */
const AFTER_EASTER = [-2, 1, 39, 50, 60];

/** Sundays are not among them, but Easter Sunday and Whit Sunday are holidays by being Sundays. */
export const isHoliday = (date: FeelDate): boolean =>
  FIXED.includes(`${date.month}-${date.day}`) ||
  AFTER_EASTER.includes(dayNumber(date) - dayNumber(easterSunday(date.year)));

/** Working days are Monday to Friday without holidays; the day itself is not counted (§ 187 Abs. 1 BGB). */
export function addWorkingDays(date: FeelDate, count: number): FeelDate | undefined {
  if (Math.abs(count) > 10_000) return undefined;
  const direction = count < 0 ? -1 : 1;
  let day = date;
  for (let rest = Math.abs(count); rest > 0; ) {
    day = addDays(day, direction);
    if (weekday(day) <= 5 && !isHoliday(day)) rest -= 1;
  }
  return day;
}

/** By the Meeus/Jones/Butcher rule for the Gregorian calendar. */
export function easterSunday(year: number): FeelDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * a + century - leapCenturies - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((a + 11 * epact + 22 * sunday) / 451);
  const n = epact + sunday - 7 * shift + 114;
  return feelDate(year, Math.floor(n / 31), (n % 31) + 1);
}
