const ZONE = 'Europe/Berlin';

/** Hours and minutes of a moment (ISO 8601) as people read them here: `14:03`. The same on server and browser. */
export const formatTime = (moment: string, language = 'de'): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(
    new Date(moment),
  );

/** The day of a moment (ISO 8601): `15.01.2027`. */
export const formatDay = (moment: string, language = 'de'): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: ZONE,
  }).format(new Date(moment));

const localeOf = (language: string): string => (language.startsWith('en') ? 'en-GB' : 'de-DE');
