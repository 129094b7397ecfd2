const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * Seconds that a zone such as `Europe/Berlin` is ahead of UTC at an instant (seconds since 1970), by the time
 * zone tables of the platform; undefined where there is no such zone.
 */
export function zoneOffset(zone: string, instant: number): number | undefined {
  const format = formatOf(zone);
  if (format === undefined || Math.abs(instant) > 8.6e12) return undefined;
  const parts = format.formatToParts(new Date(instant * 1000));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name);
  if (match === null) return 0;
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' ? -size : size;
}

/** The offset of a zone for what its clocks show (`local`: seconds as if it were UTC). */
export function localOffset(zone: string, local: number): number | undefined {
  const guess = zoneOffset(zone, local);
  return guess === undefined ? undefined : zoneOffset(zone, local - guess);
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    if (formats.size > 500) formats.clear();
    formats.set(zone, createFormat(zone));
  }
  return formats.get(zone);
}

function createFormat(zone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined; // The platform has no other way to say that it does not know a zone.
  }
}
