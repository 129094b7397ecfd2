import { parts } from '#parts';
import { isCalendarDate, NANO } from './calendar.ts';
import type { Clock, FeelDate, FeelDuration, FeelPeriod } from './values.ts';

/** Dates, times and durations as ISO 8601 text, the way FEEL's `@"…"` literals write them. */

export type Temporal = FeelDate | Clock | FeelDuration | FeelPeriod;

/** Reads any of the five; undefined for anything else, also for a day that does not exist. */
export const parseTemporal = (text: string): Temporal | undefined =>
  parseDate(text) ??
  parseDuration(text) ??
  (/\d:\d/.test(text) ? parts.calculation.parseClock(text) : undefined);

export function formatTemporal(value: Temporal): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'duration':
      return formatDuration(value);
    case 'period':
      return formatPeriod(value);
    default:
      return parts.calculation.formatClock(value);
  }
}

/** `2027-04-01`. */
export function parseDate(text: string): FeelDate | undefined {
  const match = /^(-?(?:\d{4}|[1-9]\d{4,8}))-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDate(year, month, day) ? { kind: 'date', year, month, day } : undefined;
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

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export const formatDate = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month)}-${pad(day)}`;

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
