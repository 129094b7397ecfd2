import { monthNames } from '../calendar.ts';
import { clockTime } from '../clock.ts';
import { decimal } from '../decimal.ts';
import { localOffset } from '../timeZone.ts';
import type { FeelDateTime } from '../values.ts';
import { dayOfYear, weekOfYear } from '../weeks.ts';
import { calendar, calendarDate, clock, dayOf } from './dates.ts';
import { arg, define, type FeelFunction, optionalOrNull } from './define.ts';

/** What only experts ask for. */
export const moreDateFunctions: readonly FeelFunction[] = [
  define('now', [], (_, { environment: { today, now = 0 } }) => {
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
    ([year, month, day, hour, minute, second, offset]) => {
      const date = calendarDate([year, month, day]);
      const time = clockTime(hour, minute, second, offset);
      return date && time && { ...date, ...time, kind: 'dateTime' };
    },
  ),
  define('date and time', [arg('date', 'dateTime'), arg('timezone', 'string')], ([from, zone]) =>
    localOffset(zone, 0) === undefined ? undefined : withZone(from, zone),
  ),
  define('day of year', [arg('date', 'date', 'dateTime')], ([date]) => decimal(dayOfYear(dayOf(date)))),
  define('week of year', [arg('date', 'date', 'dateTime')], ([date]) => decimal(weekOfYear(dayOf(date)))),
  define('month of year', [arg('date', 'date', 'dateTime')], ([date]) => monthNames[date.month - 1]),
];

function withZone(from: FeelDateTime, zone: string): FeelDateTime {
  const { offset: _offset, ...bare } = from;
  return { ...bare, zone };
}
