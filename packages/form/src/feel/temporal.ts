import { isCalendarDate } from './calendar.ts';
import { zoneOffset } from './timeZone.ts';
import type { FeelDate, FeelDateTime, FeelDuration, FeelPeriod, FeelTime } from './values.ts';

/** Dates, times and durations as ISO 8601 text, the way FEEL's `@"…"` literals write them. */

export type Temporal = FeelDate | FeelTime | FeelDateTime | FeelDuration | FeelPeriod;

/** Reads any of the five; undefined for anything else, also for a day that does not exist. */
export const parseTemporal = (text: string): Temporal | undefined =>
  parseDate(text) ?? parseDateTime(text) ?? parseTime(text) ?? parseDuration(text);

export function formatTemporal(value: Temporal): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'time':
      return formatClock(value);
    case 'dateTime':
      return `${formatDate(value)}T${formatClock(value)}`;
    case 'duration':
      return formatDuration(value);
    case 'period':
      return formatPeriod(value);
  }
}

/** `2027-04-01`. */
export function parseDate(text: string): FeelDate | undefined {
  const match = /^(-?(?:\d{4}|[1-9]\d{4,8}))-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDate(year, month, day) ? { kind: 'date', year, month, day } : undefined;
}

/** `10:30:00`, with `.5`, and with `Z`, `+02:00` or `@Europe/Berlin` at the end. */
export function parseTime(text: string): FeelTime | undefined {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(Z|[+-]\d\d:\d\d(?::\d\d)?|@[\w/+-]+)?$/.exec(text);
  if (match === null) return undefined;
  const [hour, minute, second] = match.slice(1, 4).map(Number) as [number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const place = parsePlace(match[5]);
  if (place === undefined) return undefined;
  return {
    kind: 'time',
    hour,
    minute,
    second,
    nanosecond: Number((match[4] ?? '').padEnd(9, '0')),
    ...place,
  };
}

/** A date, `T` and a time; a date alone is its midnight, as FEEL's `date and time("2027-04-01")`, only where asked. */
export function parseDateTime(text: string): FeelDateTime | undefined {
  const split = text.indexOf('T');
  if (split < 0) return undefined;
  const date = parseDate(text.slice(0, split));
  const time = parseTime(text.slice(split + 1));
  return date && time ? { ...date, ...time, kind: 'dateTime' } : undefined;
}

/** `P1Y2M` is a period, `P1DT2H3M4.5S` a duration. */
export function parseDuration(text: string): FeelDuration | FeelPeriod | undefined {
  const period = /^(-?)P(?=\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?$/.exec(text);
  if (period !== null) {
    const months = Number(period[2] ?? 0) * 12 + Number(period[3] ?? 0);
    return { kind: 'period', months: period[1] === '-' && months > 0 ? -months : months };
  }
  const match =
    /^(-?)P(?=\d|T\d)(?:(\d{1,15})D)?(?:T(?=\d)(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,18})(?:\.(\d*))?S)?)?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(2, 6).map((part) => BigInt(part ?? 0)) as bigint[] as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const fraction = BigInt((match[6] ?? '').slice(0, 9).padEnd(9, '0'));
  const nanoseconds = (((days * 24n + hours) * 60n + minutes) * 60n + seconds) * NANO + fraction;
  return { kind: 'duration', nanoseconds: match[1] === '-' ? -nanoseconds : nanoseconds };
}

const NANO = 1_000_000_000n;

function parsePlace(text: string | undefined): { offset?: number; zone?: string } | undefined {
  if (text === undefined) return {};
  if (text === 'Z') return { offset: 0 };
  if (text.startsWith('@'))
    return zoneOffset(text.slice(1), 0) === undefined ? undefined : { zone: text.slice(1) };
  const [hours, minutes, seconds = 0] = text.slice(1).split(':').map(Number) as [number, number, number?];
  if (hours > 18 || minutes > 59 || seconds > 59) return undefined;
  const size = hours * 3600 + minutes * 60 + seconds;
  return { offset: text.startsWith('-') && size > 0 ? -size : size };
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

const formatDate = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;

function formatClock(time: FeelTime | FeelDateTime): string {
  const fraction = time.nanosecond === 0 ? '' : `.${pad(time.nanosecond, 9).replace(/0+$/, '')}`;
  return `${pad(time.hour)}:${pad(time.minute)}:${pad(time.second)}${fraction}${formatPlace(time)}`;
}

function formatPlace({ offset, zone }: { offset?: number; zone?: string }): string {
  if (zone !== undefined) return `@${zone}`;
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${pad(size % 60)}`;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 3600))}:${pad(Math.floor(size / 60) % 60)}${seconds}`;
}

function formatPeriod({ months }: FeelPeriod): string {
  const size = Math.abs(months);
  const years = Math.floor(size / 12);
  const rest = size % 12;
  return `${months < 0 ? '-' : ''}P${years > 0 ? `${years}Y` : ''}${rest > 0 || years === 0 ? `${rest}M` : ''}`;
}

function formatDuration({ nanoseconds }: FeelDuration): string {
  if (nanoseconds === 0n) return 'PT0S';
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const total = size / NANO;
  const fraction =
    size % NANO === 0n ? '' : `.${(size % NANO).toString().padStart(9, '0').replace(/0+$/, '')}`;
  const part = (n: bigint, unit: string): string => (n > 0n ? `${n}${unit}` : '');
  const seconds = total % 60n > 0n || fraction !== '' ? `${total % 60n}${fraction}S` : '';
  const clock = part((total / 3600n) % 24n, 'H') + part((total / 60n) % 60n, 'M') + seconds;
  return `${nanoseconds < 0n ? '-' : ''}P${part(total / 86_400n, 'D')}${clock === '' ? '' : `T${clock}`}`;
}
