/** A moment as clocks in Germany showed it. */
export interface LegalTime {
  /** ISO 8601 with zone, `2026-11-23T22:15:00+01:00`. */
  iso: string;
  /** `23.11.2026` */
  date: string;
  /** `22:15` */
  time: string;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});

/** The legal time (§ 1 EinhZeitG) of a moment, to the second. */
export function legalTime(moment: Date): LegalTime {
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second, timeZoneName = '' } = parts;
  return {
    iso: `${year}-${month}-${day}T${hour}:${minute}:${second}${timeZoneName.replace('GMT', '')}`,
    date: `${day}.${month}.${year}`,
    time: `${hour}:${minute}`,
  };
}
