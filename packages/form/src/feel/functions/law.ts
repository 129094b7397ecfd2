import { age, begunMonths, begunWeeks, daysBetween } from '../legalPeriods.ts';
import { addWorkingDays, isHoliday } from '../holidays.ts';
import { decimal, isInteger, toNumber } from '../decimal.ts';
import { nullable, types } from '../feelType.ts';
import { arg, define, type FeelFunction } from './define.ts';

const { number, boolean, date } = types;
const period = [arg('von', 'date'), arg('bis', 'date')] as const;

/** Periods and dates as German law counts them; a period that ends before it begins is null. */
export const lawFunctions: readonly FeelFunction[] = [
  define('begunMonths', period, nullable(number), ([von, bis]) => whole(begunMonths(von, bis))),
  define('begunWeeks', period, nullable(number), ([von, bis]) => whole(begunWeeks(von, bis))),
  define('days', period, nullable(number), ([von, bis]) => whole(daysBetween(von, bis), 1)),
  define('daysBetween', period, nullable(number), ([von, bis]) => whole(daysBetween(von, bis))),
  define('age', [arg('date', 'date'), arg('at', 'date')], nullable(number), ([birth, at]) =>
    whole(age(birth, at)),
  ),
  define('isHoliday', [arg('date', 'date')], boolean, ([day]) => isHoliday(day)),
  define('addWorkingDays', [arg('date', 'date'), arg('n', 'number')], nullable(date), ([day, n]) =>
    isInteger(n) ? addWorkingDays(day, toNumber(n)) : undefined,
  ),
];

const whole = (n: number | undefined, more = 0) => (n === undefined ? undefined : decimal(n + more));
