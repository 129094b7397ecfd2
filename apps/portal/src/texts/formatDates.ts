import type { Language } from './texts.ts';

const zone = 'Europe/Berlin';
const locale = { de: 'de-DE', en: 'en-GB', 'de-simple': 'de-DE' } as const;

/** `2027-04-01T08:05:00Z` as "1. April 2027" in the municipality's time zone. */
export const formatDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: zone }).format(new Date(iso));

/** `2027-04-01T08:05:00Z` as "1. April 2027 um 10:05" in the municipality's time zone. */
export const formatMoment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(
    new Date(iso),
  );

/** `2027-04-01T08:05:00Z` as "10:05" in the municipality's time zone. */
export const formatTime = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { timeStyle: 'short', timeZone: zone }).format(new Date(iso));

/** The day of a moment in the municipality's time zone, `YYYY-MM-DD`. */
export const isoDay = (iso: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(iso));
