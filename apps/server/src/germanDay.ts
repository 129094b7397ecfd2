const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day in Germany at a moment, `YYYY-MM-DD`: what `today()` means, and the year of a reference. */
export const germanDay = (moment: Date): string => days.format(moment);
