import { weekday } from './calendar.ts';
import { offsetOf } from './compare.ts';
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
  isContext,
  isList,
} from './values.ts';

/** `value.name`: an entry of a context, of each context of a list, or a part of a date, time, duration or range. */
export function propertyOf(value: FeelValue, name: string): FeelValue {
  if (value === null || typeof value !== 'object') return null;
  if (isContext(value)) return value.get(name) ?? null;
  if (isList(value))
    return value.map((item) => (isContext(item) ? (item.get(name) ?? null) : propertyOf(item, name)));
  if (value.kind === 'number' || value.kind === 'function') return null;
  const part = (parts[value.kind] as Readonly<Record<string, Part>>)[name];
  return part !== undefined && Object.hasOwn(parts[value.kind], name) ? part(value) : null;
}

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
    const offset = offsetOf(value);
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
export const parts: Readonly<
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
