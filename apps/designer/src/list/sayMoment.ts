const zone = 'Europe/Berlin';
const DAY = 86_400_000;

/** A moment as one says it: „heute um 14:03“, „gestern um 9:05“, „am 3. Mai 2027“. Both are ISO 8601 with zone. */
export function sayMoment(moment: string, now: string): string {
  const then = new Date(moment);
  const today = new Date(now);
  const time = new Intl.DateTimeFormat('de-DE', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(then);
  if (dayOf(then) === dayOf(today)) return `heute um ${time}`;
  if (dayOf(then) === dayOf(new Date(today.getTime() - DAY))) return `gestern um ${time}`;
  return `am ${new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: zone }).format(then)}`;
}

const dayOf = (moment: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment);
