import { parts } from '#parts';
import { decimal } from './decimal.ts';
import {
  type FeelDate,
  type FeelDateTime,
  type FeelDuration,
  type FeelPeriod,
  type FeelRange,
  type FeelTime,
  type FeelValue,
  feelDate,
  kindOf,
} from './values.ts';
import { weekday } from './weeks.ts';

// biome-ignore lint/suspicious/noExplicitAny: each part is only asked of its own kind
type Part = (value: any) => FeelValue;

const calendar = {
  year: ({ year }: FeelDate) => decimal(year),
  month: ({ month }: FeelDate) => decimal(month),
  day: ({ day }: FeelDate) => decimal(day),
  weekday: ({ year, month, day }: FeelDate) => decimal(weekday(feelDate(year, month, day))),
};

const clock = {
  hour: ({ hour }: FeelTime) => decimal(hour),
  minute: ({ minute }: FeelTime) => decimal(minute),
  second: ({ second }: FeelTime) => decimal(second),
  'time offset': (value: FeelTime | FeelDateTime) => {
    const offset = parts.calculation.offsetOf(value);
    return offset === undefined
      ? null
      : ({ kind: 'duration', nanoseconds: BigInt(offset) * 1_000_000_000n } as const);
  },
  timezone: ({ zone }: FeelTime) => zone ?? null,
};

const unit =
  (seconds: bigint, modulus?: bigint) =>
  ({ nanoseconds }: FeelDuration) => {
    const whole = nanoseconds / (seconds * 1_000_000_000n);
    return decimal(modulus === undefined ? whole : whole % modulus);
  };

/** The parts that each kind has; the type check reads their names. */
export const properties: Readonly<
  Record<'date' | 'time' | 'dateTime' | 'duration' | 'period' | 'range', Readonly<Record<string, Part>>>
> = {
  date: calendar,
  time: clock,
  dateTime: { ...calendar, ...clock },
  duration: { days: unit(86_400n), hours: unit(3600n, 24n), minutes: unit(60n, 60n), seconds: unit(1n, 60n) },
  period: {
    years: ({ months }: FeelPeriod) => decimal(Math.trunc(months / 12)),
    months: ({ months }: FeelPeriod) => decimal(months % 12),
  },
  range: {
    start: ({ low }: FeelRange) => low,
    end: ({ high }: FeelRange) => high,
    'start included': ({ lowIncluded }: FeelRange) => lowIncluded,
    'end included': ({ highIncluded }: FeelRange) => highIncluded,
  },
};

/** A part of a date, time, duration or range; null where it has none of that name. */
export function partOf(value: FeelValue, name: string): FeelValue {
  const kind = kindOf(value);
  const own: Readonly<Record<string, Part>> =
    kind in properties ? properties[kind as keyof typeof properties] : {};
  return Object.hasOwn(own, name) ? (own[name]?.(value) ?? null) : null;
}
