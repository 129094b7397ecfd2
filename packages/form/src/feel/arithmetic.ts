import { addDays, addMonths, dateOfDay, dayNumber } from './calendar.ts';
import { localSeconds, offsetOf } from './compare.ts';
import * as d from './decimal.ts';
import {
  type FeelDate,
  type FeelDateTime,
  type FeelDuration,
  type FeelTime,
  type FeelValue,
  isKind,
  isNumber,
} from './values.ts';

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
    return isNumber(a) ? stretch(b, a) : isNumber(b) ? stretch(a, b) : undefined;
  },
  '/': (a, b) => {
    if (isNumber(a) && isNumber(b)) return d.divide(a, b);
    if (isKind(a, 'duration') && isKind(b, 'duration'))
      return d.divide(d.decimal(a.nanoseconds), d.decimal(b.nanoseconds));
    if (isKind(a, 'period') && isKind(b, 'period')) return d.divide(d.decimal(a.months), d.decimal(b.months));
    return isNumber(b) ? shrink(a, b) : undefined;
  },
  '**': (a, b) => (isNumber(a) && isNumber(b) ? d.integerPower(a, b) : undefined),
};

/** A date or time moved by a duration or period; a month too short gives its last day. */
function shift(value: FeelValue, length: FeelValue, direction: 1 | -1): FeelValue | undefined {
  if (isKind(length, 'period')) {
    const months = direction * length.months;
    if (isKind(value, 'date')) return valid(addMonths(value, months));
    return isKind(value, 'dateTime')
      ? validTime({ ...value, ...addMonths(value, months), kind: 'dateTime' })
      : undefined;
  }
  if (!isKind(length, 'duration')) return undefined;
  const nanoseconds = BigInt(direction) * length.nanoseconds;
  if (isKind(value, 'date')) return moveDate(value, nanoseconds);
  if (isKind(value, 'dateTime')) return moveDateTime(value, nanoseconds);
  return isKind(value, 'time') ? moveTime(value, nanoseconds) : undefined;
}

const NANO = 1_000_000_000n;
const DAY = 86_400n * NANO;

const floorDivide = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

const valid = (date: FeelDate): FeelDate | undefined =>
  Math.abs(date.year) <= 999_999_999 ? date : undefined;

const validTime = (value: FeelDateTime): FeelDateTime | undefined =>
  Math.abs(value.year) <= 999_999_999 ? value : undefined;

/** A date is its midnight; the day on which the moved instant lies is the result. */
function moveDate(date: FeelDate, nanoseconds: bigint): FeelDate | undefined {
  const days = Number(floorDivide(nanoseconds, DAY));
  return Math.abs(days) < 4e11 ? valid(addDays(date, days)) : undefined;
}

const clockNanoseconds = (value: FeelTime | FeelDateTime): bigint =>
  BigInt(value.hour * 3600 + value.minute * 60 + value.second) * NANO + BigInt(value.nanosecond);

function clockOf(nanoseconds: bigint): { hour: number; minute: number; second: number; nanosecond: number } {
  const seconds = Number(nanoseconds / NANO);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nanosecond: Number(nanoseconds % NANO),
  };
}

function moveTime(time: FeelTime, nanoseconds: bigint): FeelTime {
  const total = clockNanoseconds(time) + nanoseconds;
  return { ...time, ...clockOf(total - floorDivide(total, DAY) * DAY) };
}

function moveDateTime(value: FeelDateTime, nanoseconds: bigint): FeelDateTime | undefined {
  const total = clockNanoseconds(value) + nanoseconds;
  const days = floorDivide(total, DAY);
  if (days > 400_000_000_000n || days < -400_000_000_000n) return undefined;
  const { year, month, day } = dateOfDay(dayNumber(value) + Number(days));
  return validTime({ ...value, year, month, day, ...clockOf(total - days * DAY) });
}

function sumOfLengths(a: FeelValue, b: FeelValue, direction: 1 | -1): FeelValue | undefined {
  if (isKind(a, 'duration') && isKind(b, 'duration'))
    return duration(a.nanoseconds + BigInt(direction) * b.nanoseconds);
  if (isKind(a, 'period') && isKind(b, 'period')) return period(a.months + direction * b.months);
  return undefined;
}

/** What lies between two dates or two times; beside a date and time, a date is its midnight in UTC. */
function distance(a: FeelValue, b: FeelValue): FeelValue | undefined {
  if (isKind(a, 'date') && isKind(b, 'date')) return duration(BigInt(dayNumber(a) - dayNumber(b)) * DAY);
  const from = isKind(b, 'date') && isKind(a, 'dateTime') ? midnight(b) : b;
  const to = isKind(a, 'date') && isKind(b, 'dateTime') ? midnight(a) : a;
  const comparable =
    (isKind(to, 'time') && isKind(from, 'time')) || (isKind(to, 'dateTime') && isKind(from, 'dateTime'));
  if (!comparable) return undefined;
  const [left, right] = [offsetOf(to), offsetOf(from)];
  if ((left === undefined) !== (right === undefined)) return undefined;
  const seconds = localSeconds(to) - (left ?? 0) - localSeconds(from) + (right ?? 0);
  return duration(BigInt(seconds) * NANO + BigInt(to.nanosecond - from.nanosecond));
}

/** A date beside dates with times: its midnight in UTC (DMN 1.5, 10.3.2.3.5). */
export const midnight = (date: FeelDate): FeelDateTime => ({
  ...date,
  kind: 'dateTime',
  hour: 0,
  minute: 0,
  second: 0,
  nanosecond: 0,
  offset: 0,
});

/** Months stay whole: the fraction is dropped. */
function stretch(length: FeelValue, factor: d.Decimal): FeelValue | undefined {
  if (isKind(length, 'duration')) return durationOf(d.multiply(d.decimal(length.nanoseconds), factor));
  return isKind(length, 'period') ? periodOf(d.multiply(d.decimal(length.months), factor)) : undefined;
}

function shrink(length: FeelValue, divisor: d.Decimal): FeelValue | undefined {
  if (isKind(length, 'duration')) return durationOf(d.divide(d.decimal(length.nanoseconds), divisor));
  return isKind(length, 'period') ? periodOf(d.divide(d.decimal(length.months), divisor)) : undefined;
}

const LONGEST = d.decimal(10n ** 28n);

function durationOf(nanoseconds: d.Decimal | undefined): FeelDuration | undefined {
  if (nanoseconds === undefined || d.compareDecimals(d.magnitude(nanoseconds), LONGEST) > 0) return undefined;
  return duration(BigInt(d.formatDecimal(d.round(nanoseconds, 0, 'down'))));
}

function periodOf(months: d.Decimal | undefined): FeelValue | undefined {
  return months === undefined ? undefined : period(d.toNumber(d.round(months, 0, 'down')));
}

const duration = (nanoseconds: bigint): FeelDuration => ({ kind: 'duration', nanoseconds });

const period = (months: number): FeelValue =>
  Number.isSafeInteger(months) ? { kind: 'period', months: months === 0 ? 0 : months } : null;
