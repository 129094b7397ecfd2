import { duration, valid } from './arithmetic.ts';
import { addMonths, DAY, dateOfDay, dayNumber, floorDivide, NANO } from './calendar.ts';
import { type Decimal, round, subtract, toNumber } from './decimal.ts';
import { formatDate, pad, parseDate } from './temporal.ts';
import { localOffset, zoneOffset } from './timeZone.ts';
import {
  type Clock,
  type FeelDate,
  type FeelDateTime,
  type FeelDuration,
  type FeelPeriod,
  type FeelTime,
  feelDate,
  isKind,
} from './values.ts';

// Times of day, and days with a time: what forms about days and months alone do without.

const MIDNIGHT = { hour: 0, minute: 0, second: 0, nanosecond: 0 };

/** `10:30:00`, with `.5`, and with `Z`, `+02:00` or `@Europe/Berlin` at the end. */
export function parseTime(text: string): FeelTime | undefined {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(Z|[+-]\d\d:\d\d(?::\d\d)?|@[\w/+-]+)?$/.exec(text);
  if (match === null) return undefined;
  const [hour, minute, second] = match.slice(1, 4).map(Number) as [number, number, number];
  const place = parsePlace(match[5]);
  if (hour > 23 || minute > 59 || second > 59 || place === undefined) return undefined;
  const nanosecond = Number((match[4] ?? '').padEnd(9, '0'));
  return { kind: 'time', hour, minute, second, nanosecond, ...place };
}

/** A date, `T` and a time. */
export function parseDateTime(text: string): FeelDateTime | undefined {
  const split = text.indexOf('T');
  const date = parseDate(text.slice(0, Math.max(0, split)));
  const time = parseTime(text.slice(split + 1));
  return date && time ? { ...date, ...time, kind: 'dateTime' } : undefined;
}

/** Either of the two. */
export const parseClock = (text: string): Clock | undefined => parseDateTime(text) ?? parseTime(text);

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

/** As it is read. */
export function formatClock(value: Clock): string {
  const { hour, minute, second, nanosecond } = value;
  const date = isKind(value, 'dateTime') ? `${formatDate(value)}T` : '';
  const fraction = nanosecond === 0 ? '' : `.${pad(nanosecond, 9).replace(/0+$/, '')}`;
  return `${date}${pad(hour)}:${pad(minute)}:${pad(second)}${fraction}${formatPlace(value)}`;
}

function formatPlace({ offset, zone }: Clock): string {
  if (zone !== undefined) return `@${zone}`;
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${pad(size % 60)}`;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 3600))}:${pad(Math.floor(size / 60) % 60)}${seconds}`;
}

/** Seconds of the clock's offset from UTC, if it says where it is. A time in a zone is taken on 1970-01-01. */
export const offsetOf = (value: Clock): number | undefined =>
  value.zone === undefined ? value.offset : localOffset(value.zone, localSeconds(value));

/** What calendar and clock show, in seconds since 1970 as if it were UTC. */
const localSeconds = (value: Clock): number =>
  (value.kind === 'dateTime' ? dayNumber(value) * 86_400 : 0) +
  value.hour * 3600 +
  value.minute * 60 +
  value.second;

/** Below, at or above zero, to the millisecond as the test suite of DMN compares; undefined where only one of both is in a zone. */
export function compareClocks(a: Clock, b: Clock): number | undefined {
  const [left, right] = [offsetOf(a), offsetOf(b)];
  if (a.kind !== b.kind || (left === undefined) !== (right === undefined)) return undefined;
  const milliseconds = (value: Clock, offset = 0): number =>
    (localSeconds(value) - offset) * 1000 + Math.floor(value.nanosecond / 1e6);
  return milliseconds(a, left) - milliseconds(b, right);
}

/** What lies between two; a date beside a date with a time is its midnight in UTC (DMN 1.5, 10.3.2.3.5). */
export function clockDistance(a: Clock | FeelDate, b: Clock | FeelDate): FeelDuration | undefined {
  const [to, from] = [isKind(a, 'date') ? midnight(a) : a, isKind(b, 'date') ? midnight(b) : b];
  const [left, right] = [offsetOf(to), offsetOf(from)];
  if (to.kind !== from.kind || (left === undefined) !== (right === undefined)) return undefined;
  const seconds = localSeconds(to) - (left ?? 0) - localSeconds(from) + (right ?? 0);
  return duration(BigInt(seconds) * NANO + BigInt(to.nanosecond - from.nanosecond));
}

/** The midnight of a date, in UTC. */
export const midnight = (date: FeelDate): FeelDateTime => ({
  ...date,
  ...MIDNIGHT,
  kind: 'dateTime',
  offset: 0,
});

/** Moved forwards or backwards; a time alone goes round, and knows no months. */
export function moveClock(
  value: Clock,
  length: FeelDuration | FeelPeriod,
  direction: 1 | -1,
): Clock | undefined {
  if (length.kind === 'period')
    return value.kind === 'time'
      ? undefined
      : validDay({ ...value, ...addMonths(value, direction * length.months), kind: 'dateTime' });
  const clock =
    BigInt(value.hour * 3600 + value.minute * 60 + value.second) * NANO + BigInt(value.nanosecond);
  const total = clock + BigInt(direction) * length.nanoseconds;
  const days = floorDivide(total, DAY);
  const moved = clockOf(total - days * DAY);
  if (value.kind === 'time') return { ...value, ...moved };
  if (days > 400_000_000_000n || days < -400_000_000_000n) return undefined;
  const { year, month, day } = dateOfDay(dayNumber(value) + Number(days));
  return validDay({ ...value, year, month, day, ...moved });
}

function clockOf(nanoseconds: bigint): typeof MIDNIGHT {
  const seconds = Number(nanoseconds / NANO);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nanosecond: Number(nanoseconds % NANO),
  };
}

const validDay = (value: FeelDateTime): FeelDateTime | undefined =>
  valid(feelDate(value.year, value.month, value.day)) && value;

/** The time of day of hours, minutes, seconds and perhaps an offset from UTC; undefined where no clock shows that. */
export function clockTime(
  hour: Decimal,
  minute: Decimal,
  second: Decimal,
  offset?: FeelDuration | null,
): FeelTime | undefined {
  const whole = round(second, 0, 'floor');
  const fraction = subtract(second, whole);
  const [h, m, s] = [hour, minute, whole].map(toNumber) as [number, number, number];
  const isClock = [h, m, s].every((n) => Number.isInteger(n) && n >= 0) && h <= 23 && m <= 59 && s <= 59;
  const seconds = offset ? Number(offset.nanoseconds / NANO) : undefined;
  if (!isClock || fraction === undefined || Math.abs(seconds ?? 0) > 18 * 3600) return undefined;
  const nanosecond = Math.floor(toNumber(fraction) * 1e9);
  const place = seconds === undefined ? {} : { offset: seconds };
  return { kind: 'time', hour: h, minute: m, second: s, nanosecond, ...place };
}

/** The time of day of a value; of a date its midnight in UTC. */
export function timeOf(from: Clock | FeelDate): FeelTime {
  if (from.kind === 'date') return { kind: 'time', ...MIDNIGHT, offset: 0 };
  if (from.kind === 'time') return from;
  const { year: _year, month: _month, day: _day, ...clock } = from;
  return { ...clock, kind: 'time' };
}

/** A date as a day with a time: its midnight, nowhere in particular. */
export const atMidnight = (date: FeelDate | undefined): FeelDateTime | undefined =>
  date && { ...date, ...MIDNIGHT, kind: 'dateTime' };
