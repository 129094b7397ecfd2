const ZONE = 'Europe/Berlin';

/** Hours and minutes of a moment (ISO 8601) as people read them here: `14:03`. The same on server and browser. */
export const formatTime = (moment: string, language = 'de'): string =>
  times[regionOf(language)].format(new Date(moment));

/** The day of a moment (ISO 8601): `15.01.2027`. */
export const formatDay = (moment: string, language = 'de'): string =>
  days[regionOf(language)].format(new Date(moment));

// Made once: making one takes longer than drawing a field.
const inBoth = (options: Intl.DateTimeFormatOptions) => ({
  de: new Intl.DateTimeFormat('de-DE', { ...options, timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: ZONE }),
});
const times = inBoth({ hour: '2-digit', minute: '2-digit' });
const days = inBoth({ day: '2-digit', month: '2-digit', year: 'numeric' });

const regionOf = (language: string): 'de' | 'en' => (language.startsWith('en') ? 'en' : 'de');
