import { parts } from '#parts';
import { decimal, isInteger, toNumber } from '../decimal.ts';
import { arg, define, type FeelFunction } from './define.ts';

const period = [arg('von', 'date'), arg('bis', 'date')] as const;

/**
 * Periods and dates as German law counts them. A period that ends before it begins is null; the type check leaves
 * that out, as a form has a check of its own for it.
 */
export const lawFunctions: readonly FeelFunction[] = [
  define('begunMonths', period, ([von, bis]) => whole(parts.calculation.begunMonths(von, bis))),
  define('begunWeeks', period, ([von, bis]) => whole(parts.calculation.begunWeeks(von, bis))),
  define('days', period, ([von, bis]) => whole(parts.calculation.daysBetween(von, bis), 1)),
  define('daysBetween', period, ([von, bis]) => whole(parts.calculation.daysBetween(von, bis))),
  define('age', [arg('date', 'date'), arg('at', 'date')], ([birth, at]) =>
    whole(parts.calculation.age(birth, at)),
  ),
  define('isHoliday', [arg('date', 'date')], ([day]) => parts.calculation.isHoliday(day)),
  define('addWorkingDays', [arg('date', 'date'), arg('n', 'number')], ([day, n]) =>
    isInteger(n) ? parts.calculation.addWorkingDays(day, toNumber(n)) : undefined,
  ),
];

const whole = (n: number | undefined, more = 0) => (n === undefined ? undefined : decimal(n + more));
