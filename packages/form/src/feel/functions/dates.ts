import { parts } from '#parts';
import { isCalendarDate } from '../calendar.ts';
import { type Decimal, round, toNumber } from '../decimal.ts';
import { parseDate, parseDuration } from '../temporal.ts';
import { type FeelDate, type FeelDateTime, feelDate } from '../values.ts';
import { arg, define, type FeelFunction, optionalOrNull } from './define.ts';

export const clock = [arg('hour', 'number'), arg('minute', 'number'), arg('second', 'number')] as const;
export const calendar = [arg('year', 'number'), arg('month', 'number'), arg('day', 'number')] as const;

/** What forms ask of the calendar; what cannot be read is null. */
export const dateFunctions: readonly FeelFunction[] = [
  define('today', [], (_, run) => run.environment.today),
  define('date', [arg('from', 'string')], ([text]) => parseDate(text)),
  define('date', [arg('from', 'date', 'dateTime')], ([{ year, month, day }]) => feelDate(year, month, day)),
  define('date', calendar, (parts) => calendarDate(parts)),
  define('time', [arg('from', 'string')], ([text]) => parts.calculation.parseTime(text)),
  define('time', [arg('from', 'time', 'dateTime', 'date')], ([from]) => parts.calculation.timeOf(from)),
  define('time', [...clock, optionalOrNull('offset', 'duration')], ([hour, minute, second, offset]) =>
    parts.calculation.clockTime(hour, minute, second, offset),
  ),
  define(
    'date and time',
    [arg('from', 'string')],
    ([text]) => parts.calculation.parseDateTime(text) ?? parts.calculation.atMidnight(parseDate(text)),
  ),
  define('date and time', [arg('from', 'dateTime', 'date')], ([from]) =>
    from.kind === 'date' ? parts.calculation.atMidnight(from) : from,
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
    ([from, to]) => ({ kind: 'period', months: parts.calculation.monthsBetween(dayOf(from), dayOf(to)) }),
  ),
  define('day of week', [arg('date', 'date', 'dateTime')], ([date]) =>
    parts.calculation.dayOfWeek(dayOf(date)),
  ),
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
