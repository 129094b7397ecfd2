import { parts } from '#parts';
import { addDays, addMonths, DAY, dayNumber, floorDivide } from './calendar.ts';
import * as d from './decimal.ts';
import { type FeelDate, type FeelDuration, type FeelValue, isClock, isKind, isNumber } from './values.ts';

/**
 * `+ - * / **` and the sign, over all kinds (DMN 1.5, tables 52 to 55). Whatever has no sense is null, as is
 * every operation on null, and a power that is no whole number: that one the full language has as a function.
 */
export type Operator = '+' | '-' | '*' | '/' | '**';

export const calculate = (operator: Operator, a: FeelValue, b: FeelValue): FeelValue =>
  a === null || b === null ? null : (operations[operator](a, b) ?? null);

export function negateValue(value: FeelValue): FeelValue {
  if (isNumber(value)) return d.negate(value);
  if (isKind(value, 'duration')) return duration(-value.nanoseconds);
  return isKind(value, 'period') ? period(-value.months) : null;
}

type Operation = (a: FeelValue, b: FeelValue) => FeelValue | undefined;

/** What an operator does with two values that are there. */
export const operations: Readonly<Record<Operator, Operation>> = {
  '+': (a, b) => {
    if (isNumber(a) && isNumber(b)) return d.add(a, b);
    if (typeof a === 'string' && typeof b === 'string') return a + b;
    return shift(a, b, 1) ?? shift(b, a, 1) ?? sumOfLengths(a, b, 1);
  },
  '-': (a, b) => {
    if (isNumber(a) && isNumber(b)) return d.subtract(a, b);
    return shift(a, b, -1) ?? sumOfLengths(a, b, -1) ?? distance(a, b);
  },
  '*': (a, b) => {
    if (isNumber(a) && isNumber(b)) return d.multiply(a, b);
    return isNumber(a) ? scale(b, a, d.multiply) : isNumber(b) ? scale(a, b, d.multiply) : undefined;
  },
  '/': (a, b) => {
    if (isNumber(a) && isNumber(b)) return d.divide(a, b);
    if (isKind(a, 'duration') && isKind(b, 'duration'))
      return d.divide(d.decimal(a.nanoseconds), d.decimal(b.nanoseconds));
    if (isKind(a, 'period') && isKind(b, 'period')) return d.divide(d.decimal(a.months), d.decimal(b.months));
    return isNumber(b) ? scale(a, b, d.divide) : undefined;
  },
  '**': (a, b) => (isNumber(a) && isNumber(b) ? parts.calculation.integerPower(a, b) : undefined),
};

export const valid = (date: FeelDate): FeelDate | undefined =>
  Math.abs(date.year) <= 999_999_999 ? date : undefined;

/** A date or time moved by a duration or period; a month too short gives its last day. */
function shift(value: FeelValue, length: FeelValue, direction: 1 | -1): FeelValue | undefined {
  if (!isKind(length, 'period') && !isKind(length, 'duration')) return undefined;
  if (isClock(value)) return parts.calculation.moveClock(value, length, direction);
  if (!isKind(value, 'date')) return undefined;
  return length.kind === 'period'
    ? valid(addMonths(value, direction * length.months))
    : moveDate(value, BigInt(direction) * length.nanoseconds);
}

/** What lies between two dates or times. */
function distance(a: FeelValue, b: FeelValue): FeelValue | undefined {
  if (isKind(a, 'date') && isKind(b, 'date')) return duration(BigInt(dayNumber(a) - dayNumber(b)) * DAY);
  const areClocks = (isClock(a) && (isClock(b) || isKind(b, 'date'))) || (isClock(b) && isKind(a, 'date'));
  return areClocks ? parts.calculation.clockDistance(a, b) : undefined;
}

/** A date is its midnight; the day on which the moved instant lies is the result. */
function moveDate(date: FeelDate, nanoseconds: bigint): FeelDate | undefined {
  const days = Number(floorDivide(nanoseconds, DAY));
  return Math.abs(days) < 4e11 ? valid(addDays(date, days)) : undefined;
}

function sumOfLengths(a: FeelValue, b: FeelValue, direction: 1 | -1): FeelValue | undefined {
  if (isKind(a, 'duration') && isKind(b, 'duration'))
    return duration(a.nanoseconds + BigInt(direction) * b.nanoseconds);
  if (isKind(a, 'period') && isKind(b, 'period')) return period(a.months + direction * b.months);
  return undefined;
}

/** A length times or divided by a number. Months stay whole: the fraction is dropped. */
function scale(length: FeelValue, by: d.Decimal, operation: typeof d.multiply): FeelValue | undefined {
  if (isKind(length, 'duration')) return durationOf(operation(d.decimal(length.nanoseconds), by));
  return isKind(length, 'period') ? periodOf(operation(d.decimal(length.months), by)) : undefined;
}

const LONGEST = d.decimal(10n ** 28n);

function durationOf(nanoseconds: d.Decimal | undefined): FeelDuration | undefined {
  if (nanoseconds === undefined || d.compareDecimals(d.magnitude(nanoseconds), LONGEST) > 0) return undefined;
  return duration(BigInt(d.formatDecimal(d.round(nanoseconds, 0, 'down'))));
}

function periodOf(months: d.Decimal | undefined): FeelValue | undefined {
  return months === undefined ? undefined : period(d.toNumber(d.round(months, 0, 'down')));
}

export const duration = (nanoseconds: bigint): FeelDuration => ({ kind: 'duration', nanoseconds });

const period = (months: number): FeelValue =>
  Number.isSafeInteger(months) ? { kind: 'period', months: months === 0 ? 0 : months } : null;
