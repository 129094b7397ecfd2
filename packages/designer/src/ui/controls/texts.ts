/** What the controls themselves say. */
export const controlTexts = {
  error: 'Fehler',
  close: 'Schließen',
  dateHint: 'TT.MM.JJJJ',
  timeHint: 'Zum Beispiel 14:30',
} as const;
