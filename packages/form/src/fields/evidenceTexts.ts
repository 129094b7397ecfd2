import type { Text } from '../generated/definition.ts';

/** What an evidence asks, in the languages of the product. */
export const evidenceTexts = {
  way: {
    de: 'Wie reichen Sie das Dokument ein?',
    en: 'How do you hand in the document?',
    'de-simple': 'Wie bekommen wir das Dokument?',
  },
  ways: {
    upload: {
      de: 'Ich lade das Dokument jetzt hoch',
      en: 'I upload the document now',
      'de-simple': 'Ich lade das Dokument jetzt hoch',
    },
    later: {
      de: 'Ich reiche es nach',
      en: 'I hand it in later',
      'de-simple': 'Ich schicke es später',
    },
    direct: {
      de: 'Es wird direkt an die Stadt geschickt',
      en: 'It is sent directly to the town',
      'de-simple': 'Eine andere Stelle schickt es an die Stadt',
    },
    present: {
      de: 'Es liegt der Stadt bereits vor',
      en: 'The town already has it',
      'de-simple': 'Die Stadt hat es schon',
    },
  },
  files: { de: 'Dateien', en: 'Files', 'de-simple': 'Dateien' },
  until: {
    de: 'Bis wann reichen Sie es nach?',
    en: 'By when do you hand it in?',
    'de-simple': 'Wann schicken Sie es?',
  },
  requestedOn: {
    de: 'Wann haben Sie es beantragt?',
    en: 'When did you apply for it?',
    'de-simple': 'Wann haben Sie es beantragt?',
  },
  note: {
    de: 'Wo liegt es vor?',
    en: 'Where is it?',
    'de-simple': 'Wo ist es?',
  },
  noteHelp: {
    de: 'Zum Beispiel das Amt oder das Aktenzeichen',
    en: 'For example the office or the file number',
    'de-simple': 'Zum Beispiel: das Amt oder das Aktenzeichen',
  },
} as const satisfies { readonly [name: string]: Text | { readonly [way: string]: Text } };
