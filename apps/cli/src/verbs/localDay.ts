/** The day that a moment falls on in Germany, `YYYY-MM-DD`. */
export const localDay = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(moment);
