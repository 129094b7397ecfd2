/** What the recipes' dialog says. */
export const texts = {
  title: 'Gebühr oder Berechnung',
  checkTitle: 'Prüfung aus einem Rezept',
  choose: 'Was soll das Formular ausrechnen?',
  chooseCheck: 'Was soll geprüft werden?',
  unusable: 'Dafür fehlt noch eine passende Frage davor.',
  nothingUsable: 'Davor steht noch keine Frage, mit der sich rechnen ließe.',
  fill: 'Angaben dazu',
  add: 'Hinzufügen',
  change: 'Übernehmen',
  cancel: 'Abbrechen',
  chooseOne: 'Bitte wählen',
  source: 'Woher?',
  ownValue: 'Eigener Wert',
  municipality:
    'Beträge und Fristen werden zu Angaben, die jede Kommune selbst festlegt; Ihr Wert ist das Beispiel.',
  optional: 'Freiwillig',
  result: 'So wird gerechnet',
  checkResult: 'So wird geprüft',
  inPreview: (value: string) => `Mit den Angaben in der Vorschau: ${value}`,
  notYet: 'In der Vorschau fehlen dafür noch Angaben.',
  part: 'Rechenweg',
  edit: 'Berechnung ändern',
  other: 'Andere Berechnung wählen',
  ownExpression:
    'Dieser Rechenweg ist als Ausdruck geschrieben. Er gilt unverändert; ändern können Sie ihn unter „Experte“.',
} as const;
