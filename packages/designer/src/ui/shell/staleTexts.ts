import type { ConflictChoice } from '../../core/session.ts';

const choices: Record<ConflictChoice, (other: string) => string> = {
  mine: () => 'Meine Fassung nehmen',
  theirs: (other) => `Die Fassung von ${other} nehmen`,
  both: () => 'Beide behalten: meine kommt als weitere Frage dazu',
};

export const staleTexts = {
  somebody: 'jemand anderes',
  title: (other: string) => `Während Sie gearbeitet haben, hat ${other} gespeichert`,
  intro: 'Sie haben beide dasselbe geändert. Nichts ist verloren. Wählen Sie, was gelten soll.',
  you: 'Sie',
  which: 'Was soll gelten?',
  choices,
  allChanges: (other: string) => `Alles, was ${other} geändert hat`,
  takeOver: 'Übernehmen und speichern',
  later: 'Später entscheiden',
  decideNow: 'Jetzt entscheiden',
  waiting: (other: string) =>
    `Noch nicht gespeichert: ${other} hat dieselben Fragen geändert. Ihre Änderungen sind auf diesem Gerät aufgehoben.`,
  open: (count: number) => `Noch ${count === 1 ? 'eine Entscheidung' : `${count} Entscheidungen`} offen`,
};
