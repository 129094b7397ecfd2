import { dayOfYear, isCalendarDate, monthNames, weekday, weekOfYear, wholeMonths } from '../calendar.ts';
import { type Decimal, decimal, round, subtract, toNumber } from '../decimal.ts';
import { type FeelType, nullable, types } from '../feelType.ts';
import { parseDate, parseDateTime, parseDuration, parseTime } from '../temporal.ts';
import { localOffset } from '../timeZone.ts';
import { type FeelDate, type FeelDateTime, type FeelDuration, type FeelTime, feelDate } from '../values.ts';
import { arg, define, type FeelFunction, optionalOrNull } from './define.ts';

const { number, string } = types;
const maybeDate = nullable(types.date);
const maybeTime = nullable(types.time);
const maybeDateTime = nullable(types.dateTime);

/** A text may be no date; a date stays what it is. */
const fromDate = (args: readonly FeelType[]): FeelType =>
  args[0]?.kind === 'string' ? maybeDate : types.date;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const clock = [arg('hour', 'number'), arg('minute', 'number'), arg('second', 'number')] as const;
const calendar = [arg('year', 'number'), arg('month', 'number'), arg('day', 'number')] as const;

/** What forms ask of the calendar; what cannot be read is null. */
export const dateFunctions: readonly FeelFunction[] = [
  define('today', [], types.date, (_, run) => run.environment.today),
  define('date', [arg('from', 'string')], maybeDate, ([text]) => parseDate(text)),
  define('date', [arg('from', 'date', 'dateTime')], fromDate, ([{ year, month, day }]) =>
    feelDate(year, month, day),
  ),
  define('date', calendar, maybeDate, (parts) => calendarDate(parts)),
  define('time', [arg('from', 'string')], maybeTime, ([text]) => parseTime(text)),
  define('time', [arg('from', 'time', 'dateTime', 'date')], types.time, ([from]) => clockOf(from)),
  define(
    'time',
    [...clock, optionalOrNull('offset', 'duration')],
    maybeTime,
    ([hour, minute, second, offset]) => clockTime(hour, minute, second, offset ?? undefined),
  ),
  define(
    'date and time',
    [arg('from', 'string')],
    maybeDateTime,
    ([text]) => parseDateTime(text) ?? atMidnight(parseDate(text)),
  ),
  define('date and time', [arg('from', 'dateTime', 'date')], types.dateTime, ([from]) =>
    from.kind === 'date' ? atMidnight(from) : from,
  ),
  define(
    'date and time',
    [arg('date', 'date', 'dateTime'), arg('time', 'time')],
    types.dateTime,
    ([date, time]) => ({
      ...time,
      kind: 'dateTime',
      year: date.year,
      month: date.month,
      day: date.day,
    }),
  ),
  define('duration', [arg('from', 'string')], { kind: 'any', nullable: true }, ([text]) =>
    parseDuration(text),
  ),
  define(
    'years and months duration',
    [arg('from', 'date', 'dateTime'), arg('to', 'date', 'dateTime')],
    types.period,
    ([from, to]) => ({ kind: 'period', months: monthsBetween(from, to) }),
  ),
  define(
    'day of week',
    [arg('date', 'date', 'dateTime')],
    string,
    ([date]) => DAYS[weekday(dayOf(date)) - 1],
  ),
];

/** What only experts ask for. */
export const moreDateFunctions: readonly FeelFunction[] = [
  define('now', [], types.dateTime, (_, { environment: { today, now = 0 } }) => {
    const seconds = ((now % 86_400) + 86_400) % 86_400;
    return {
      ...today,
      kind: 'dateTime',
      hour: Math.floor(seconds / 3600),
      minute: Math.floor(seconds / 60) % 60,
      second: Math.floor(seconds % 60),
      nanosecond: 0,
      offset: 0,
    };
  }),
  define(
    'date and time',
    [...calendar, ...clock, optionalOrNull('offset', 'duration')],
    maybeDateTime,
    ([year, month, day, hour, minute, second, offset]) => {
      const date = calendarDate([year, month, day]);
      const time = clockTime(hour, minute, second, offset ?? undefined);
      return date && time && { ...date, ...time, kind: 'dateTime' };
    },
  ),
  define(
    'date and time',
    [arg('date', 'dateTime'), arg('timezone', 'string')],
    maybeDateTime,
    ([from, zone]) => (localOffset(zone, 0) === undefined ? undefined : withZone(from, zone)),
  ),
  define('day of year', [arg('date', 'date', 'dateTime')], number, ([date]) =>
    decimal(dayOfYear(dayOf(date))),
  ),
  define('week of year', [arg('date', 'date', 'dateTime')], number, ([date]) =>
    decimal(weekOfYear(dayOf(date))),
  ),
  define('month of year', [arg('date', 'date', 'dateTime')], string, ([date]) => monthNames[date.month - 1]),
];

const dayOf = ({ year, month, day }: FeelDate | FeelDateTime): FeelDate => feelDate(year, month, day);

function calendarDate(parts: readonly Decimal[]): FeelDate | undefined {
  const [year, month, day] = parts.map((part) => toNumber(round(part, 0, 'down'))) as [
    number,
    number,
    number,
  ];
  return isCalendarDate(year, month, day) ? feelDate(year, month, day) : undefined;
}

function clockTime(
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

function withZone(from: FeelDateTime, zone: string): FeelDateTime {
  const { offset: _offset, ...bare } = from;
  return { ...bare, zone };
}

function monthsBetween(from: FeelDate | FeelDateTime, to: FeelDate | FeelDateTime): number {
  const months = wholeMonths(dayOf(from), dayOf(to));
  return months === 0 ? 0 : months;
}
