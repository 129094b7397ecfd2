/** The words that stand around the questions of a form on paper. */
export interface BlankWords {
  /** What it is, in headers and its name. */
  blank: string;
  howTo: string;
  online: (address: string) => string;
  sendTo: string;
  costs: string;
  deadline: string;
  onlyIf: (condition: string) => string;
  /** Where a condition cannot be said. */
  onlyIfApplies: string;
  requiredIf: (condition: string) => string;
  onlyNeeded: (condition: string) => string;
  onlyNeededIfApplies: string;
  date: string;
  time: string;
  amount: string;
  inUnit: (label: string, unit: string) => string;
  several: string;
  entry: (item: string, number: number) => string;
  furtherEntries: (items: string) => string;
  eachEntry: (items: string) => string;
  calculated: string;
  enclose: string;
  encloseNote: string;
  enclosed: string;
  ways: Readonly<Record<'upload' | 'later' | 'direct' | 'present', string>>;
  perEntry: (items: string) => string;
  outcome: (condition: string, text: string) => string;
  declarations: string;
  place: string;
  day: string;
  sign: string;
  privacy: string;
  contact: string;
  version: (number: string) => string;
}

const german: BlankWords = {
  blank: 'Formular zum Ausdrucken',
  howTo:
    'Füllen Sie das Formular am Bildschirm aus oder drucken Sie es und schreiben Sie in Druckschrift. Angaben mit * müssen Sie machen. Unterschreiben Sie es und senden Sie es mit den Unterlagen ab.',
  online: (address) => `Schneller geht es im Internet: ${address}`,
  sendTo: 'Bitte senden an',
  costs: 'Kosten',
  deadline: 'Frist',
  onlyIf: (condition) => `Nur ausfüllen, ${condition}.`,
  onlyIfApplies: 'Nur ausfüllen, soweit es auf Sie zutrifft.',
  requiredIf: (condition) => `Pflichtangabe, ${condition}.`,
  onlyNeeded: (condition) => `Nur nötig, ${condition}.`,
  onlyNeededIfApplies: 'Nur nötig, soweit es auf Sie zutrifft.',
  date: 'TT.MM.JJJJ',
  time: 'Uhrzeit, zum Beispiel 14:30',
  amount: 'Betrag in Euro',
  inUnit: (label, unit) => `${label} (in ${unit})`,
  several: 'Sie können mehrere Antworten ankreuzen.',
  entry: (item, number) => `${item} ${number}`,
  furtherEntries: (items) => `Weitere ${items} geben Sie bitte auf einem Beiblatt an.`,
  eachEntry: (items) => `${items}: bitte für jede einzeln ausfüllen, weitere auf einem Beiblatt.`,
  calculated: 'wird von der Verwaltung berechnet',
  enclose: 'Diesem Antrag bitte beifügen',
  encloseNote:
    'Kreuzen Sie an, was Sie mitsenden und was auf anderem Weg kommt. „Kommt direkt“ heißt: Eine andere Stelle schickt es uns. Senden Sie bitte Kopien, keine Originale.',
  enclosed: 'liegt bei',
  ways: {
    upload: 'liegt bei',
    later: 'wird nachgereicht',
    direct: 'kommt direkt',
    present: 'liegt schon vor',
  },
  perEntry: (items) => `Einzeln für: ${items}`,
  outcome: (condition, text) => `${condition.charAt(0).toUpperCase()}${condition.slice(1)}: ${text}`,
  declarations: 'Erklärungen',
  place: 'Ort',
  day: 'Datum',
  sign: 'Unterschrift',
  privacy: 'Datenschutz',
  contact: 'Haben Sie Fragen?',
  version: (number) => `Fassung ${number}`,
};

const english: BlankWords = {
  blank: 'Form to print',
  howTo:
    'Fill in the form on the screen, or print it and write in capital letters. Information marked with * is required. Please answer in German: the authority works in German. Sign the form and send it together with the documents.',
  online: (address) => `It is quicker online: ${address}`,
  sendTo: 'Please send to',
  costs: 'Costs',
  deadline: 'Deadline',
  onlyIf: (condition) => `Only fill in ${condition}.`,
  onlyIfApplies: 'Only fill in as far as it applies to you.',
  requiredIf: (condition) => `Required ${condition}.`,
  onlyNeeded: (condition) => `Only needed ${condition}.`,
  onlyNeededIfApplies: 'Only needed as far as it applies to you.',
  date: 'DD.MM.YYYY',
  time: 'time, for example 14:30',
  amount: 'amount in euros',
  inUnit: (label, unit) => `${label} (in ${unit})`,
  several: 'You may tick several answers.',
  entry: (item, number) => `${item} ${number}`,
  furtherEntries: (items) => `Please add further entries (${items}) on an extra sheet.`,
  eachEntry: (items) => `${items}: please fill in for each of them, further ones on an extra sheet.`,
  calculated: 'calculated by the authority',
  enclose: 'Please enclose with this application',
  encloseNote:
    'Tick what you send along and what comes another way. “Comes directly” means that another authority sends it to us. Please send copies, no originals.',
  enclosed: 'enclosed',
  ways: {
    upload: 'enclosed',
    later: 'handed in later',
    direct: 'comes directly',
    present: 'already there',
  },
  perEntry: (items) => `Separately for: ${items}`,
  outcome: (condition, text) => `${condition.charAt(0).toUpperCase()}${condition.slice(1)}: ${text}`,
  declarations: 'Declarations',
  place: 'Place',
  day: 'Date',
  sign: 'Signature',
  privacy: 'Data protection',
  contact: 'Do you have questions?',
  version: (number) => `Version ${number}`,
};

/** The words for a language; German where there are none. */
export const blankWords = (language: string): BlankWords => (/^en\b/.test(language) ? english : german);
