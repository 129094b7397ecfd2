/** The languages that are offered in the designer, by the tag that texts carry. */
export const languages: readonly { readonly tag: string; readonly name: string }[] = [
  { tag: 'de', name: 'Deutsch' },
  { tag: 'de-simple', name: 'Einfache Sprache' },
  { tag: 'en', name: 'Englisch' },
  { tag: 'tr', name: 'Türkisch' },
  { tag: 'ar', name: 'Arabisch' },
  { tag: 'uk', name: 'Ukrainisch' },
  { tag: 'ru', name: 'Russisch' },
  { tag: 'pl', name: 'Polnisch' },
  { tag: 'ro', name: 'Rumänisch' },
  { tag: 'fr', name: 'Französisch' },
];

export const languageName = (tag: string): string => languages.find((one) => one.tag === tag)?.name ?? tag;
