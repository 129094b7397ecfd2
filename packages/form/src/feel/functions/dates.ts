import { isCalendarDate, weekday, wholeMonths } from '../calendar.ts';
import { type Decimal, round, subtract, toNumber } from '../decimal.ts';
import { parseDate, parseDateTime, parseDuration, parseTime } from '../temporal.ts';
import { type FeelDate, type FeelDateTime, type FeelDuration, type FeelTime, feelDate } from '../values.ts';
import { arg, define, type FeelFunction, optionalOrNull } from './define.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const clock = [arg('hour', 'number'), arg('minute', 'number'), arg('second', 'number')] as const;
export const calendar = [arg('year', 'number'), arg('month', 'number'), arg('day', 'number')] as const;

/** What forms ask of the calendar; what cannot be read is null. */
export const dateFunctions: readonly FeelFunction[] = [
  define('today', [], (_, run) => run.environment.today),
  define('date', [arg('from', 'string')], ([text]) => parseDate(text)),
  define('date', [arg('from', 'date', 'dateTime')], ([{ year, month, day }]) => feelDate(year, month, day)),
  define('date', calendar, (parts) => calendarDate(parts)),
  define('time', [arg('from', 'string')], ([text]) => parseTime(text)),
  define('time', [arg('from', 'time', 'dateTime', 'date')], ([from]) => clockOf(from)),
  define('time', [...clock, optionalOrNull('offset', 'duration')], ([hour, minute, second, offset]) =>
    clockTime(hour, minute, second, offset ?? undefined),
  ),
  define(
    'date and time',
    [arg('from', 'string')],
    ([text]) => parseDateTime(text) ?? atMidnight(parseDate(text)),
  ),
  define('date and time', [arg('from', 'dateTime', 'date')], ([from]) =>
    from.kind === 'date' ? atMidnight(from) : from,
  ),
  define('date and time', [arg('date', 'date', 'dateTime'), arg('time', 'time')], ([date, time]) => ({
    ...time,
    kind: 'dateTime',
    year: date.year,
    month: date.month,
    day: date.day,
  })),
  define('duration', [arg('from', 'string')], ([text]) => parseDuration(text)),
  define(
    'years and months duration',
    [arg('from', 'date', 'dateTime'), arg('to', 'date', 'dateTime')],
    ([from, to]) => ({ kind: 'period', months: monthsBetween(from, to) }),
  ),
  define('day of week', [arg('date', 'date', 'dateTime')], ([date]) => DAYS[weekday(dayOf(date)) - 1]),
];

export const dayOf = ({ year, month, day }: FeelDate | FeelDateTime): FeelDate => feelDate(year, month, day);

export function calendarDate(parts: readonly Decimal[]): FeelDate | undefined {
  const [year, month, day] = parts.map((part) => toNumber(round(part, 0, 'down'))) as [
    number,
    number,
    number,
  ];
  return isCalendarDate(year, month, day) ? feelDate(year, month, day) : undefined;
}

export function clockTime(
  hour: Decimal,
  minute: Decimal,
  second: Decimal,
  offset?: FeelDuration,
): FeelTime | undefined {
  const whole = round(second, 0, 'floor');
  const fraction = subtract(second, whole);
  const [h, m, s] = [hour, minute, whole].map(toNumber) as [number, number, number];
  const isClock = [h, m, s].every((n) => Number.isInteger(n) && n >= 0) && h <= 23 && m <= 59 && s <= 59;
  const seconds = offset && Number(offset.nanoseconds / 1_000_000_000n);
  if (!isClock || fraction === undefined || (seconds !== undefined && Math.abs(seconds) > 18 * 3600))
    return undefined;
  const nanosecond = Math.floor(toNumber(fraction) * 1e9);
  return {
    kind: 'time',
    hour: h,
    minute: m,
    second: s,
    nanosecond,
    ...(seconds === undefined ? {} : { offset: seconds }),
  };
}

function clockOf(from: FeelTime | FeelDateTime | FeelDate): FeelTime {
  if (from.kind === 'date') return { kind: 'time', hour: 0, minute: 0, second: 0, nanosecond: 0, offset: 0 };
  if (from.kind === 'time') return from;
  const { year: _year, month: _month, day: _day, ...clock } = from;
  return { ...clock, kind: 'time' };
}

function atMidnight(date: FeelDate | undefined): FeelDateTime | undefined {
  return date && { ...date, kind: 'dateTime', hour: 0, minute: 0, second: 0, nanosecond: 0 };
}

function monthsBetween(from: FeelDate | FeelDateTime, to: FeelDate | FeelDateTime): number {
  const months = wholeMonths(dayOf(from), dayOf(to));
  return months === 0 ? 0 : months;
}
