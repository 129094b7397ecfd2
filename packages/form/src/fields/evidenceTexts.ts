import type { Text } from '../generated/definition.ts';
import { textIn } from '../texts/resolveText.ts';

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
  noFile: {
    de: 'Es ist noch keine Datei da. Laden Sie das Dokument hoch oder wählen Sie einen anderen Weg.',
    en: 'There is no file yet. Upload the document or choose another way.',
    'de-simple':
      'Sie haben noch keine Datei hochgeladen. Laden Sie die Datei hoch. Oder wählen Sie einen anderen Weg.',
  },
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
  /** The answer in a few words, without and before what belongs to it: file names, a day, a place. */
  told: {
    upload: {
      alone: { de: 'wird hochgeladen, noch ohne Datei', en: 'to be uploaded, no file yet' },
      before: { de: 'hochgeladen:', en: 'uploaded:' },
    },
    later: {
      alone: { de: 'wird nachgereicht', en: 'handed in later' },
      before: { de: 'wird nachgereicht bis', en: 'handed in by' },
    },
    direct: {
      alone: { de: 'kommt direkt von einer anderen Stelle', en: 'sent directly by another authority' },
      before: {
        de: 'kommt direkt von einer anderen Stelle, beantragt am',
        en: 'sent directly by another authority, applied for on',
      },
    },
    present: {
      alone: { de: 'liegt der Stadt bereits vor', en: 'the town already has it' },
      before: { de: 'liegt der Stadt bereits vor:', en: 'the town already has it:' },
    },
  },
} as const;

/** What is said where somebody must choose a way and did not: with five documents on a page, which one it is about. */
export const chooseWay = (label: Text): Text => ({
  de: `Wählen Sie aus, wie Sie „${textIn(label, 'de')}“ einreichen.`,
  en: `Choose how you hand in “${textIn(label, 'en')}”.`,
  'de-simple': `Wählen Sie: Wie bekommen wir „${textIn(label, 'de-simple')}“?`,
});

const UNITS = [
  ['Y', 'Jahr', 'Jahre', 'year', 'years'],
  ['M', 'Monat', 'Monate', 'month', 'months'],
  ['D', 'Tag', 'Tage', 'day', 'days'],
] as const;

/** How old a document may be, an ISO 8601 duration of years, months and days, as a sentence. */
export function maxAgeText(duration: string): Text {
  const parts = UNITS.flatMap(([unit, ...names]) => {
    const count = Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
    const [one, several, oneEnglish, severalEnglish] = names;
    return count === 0
      ? []
      : [
          {
            de: `${count} ${count === 1 ? one : several}`,
            en: `${count} ${count === 1 ? oneEnglish : severalEnglish}`,
          },
        ];
  });
  const german = `Nicht älter als ${parts.map(({ de }) => de).join(' und ')}.`;
  return {
    de: german,
    en: `Not older than ${parts.map(({ en }) => en).join(' and ')}.`,
    'de-simple': `Das Dokument darf n${german.slice(1, -1)} sein.`,
  };
}
