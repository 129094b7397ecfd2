/** The words that stand around the answers in a document. */
export interface DocumentWords {
  reference: string;
  received: string;
  receivedAt: (date: string, time: string) => string;
  recipient: string;
  sentBy: string;
  legalBasis: string;
  copyNote: string;
  draft: string;
  draftNote: string;
  specimen: string;
  specimenNote: string;
  attachments: string;
  declarations: string;
  about: string;
  aboutNote: string;
  form: string;
  formHash: string;
  parametersHash: string;
  writtenBy: string;
  officialForm: string;
  version: (id: string, version: string) => string;
  outcome: string;
  decision: string;
  wentOn: string;
  number: string;
  table: (items: string) => string;
  xmlFile: string;
  box: (number: string) => string;
  code: (reference: string) => string;
  signature: (label: string) => string;
  calculation: string;
  inside: (name: string) => string;
  outside: string;
  byBoxes: string;
  supplement: (title: string) => string;
  unnumbered: string;
  jsonFile: string;
}

const german: DocumentWords = {
  reference: 'Vorgangsnummer',
  received: 'Eingegangen am',
  receivedAt: (date, time) => `${date}, ${time} Uhr`,
  recipient: 'Empfänger',
  sentBy: 'Übermittelt von',
  legalBasis: 'Rechtsgrundlage',
  copyNote: 'Diese Ausfertigung enthält nur die Angaben, die der Empfänger erhalten darf.',
  draft: 'Entwurf',
  draftNote:
    'Das ist ein Entwurf zum Lesen und Prüfen. Er ist noch nicht abgesendet und gilt nicht als Antrag: Abgesendet wird er im Internet.',
  specimen: 'Muster',
  specimenNote: 'Dieses Formular ist ein Muster; eine Fachprüfung steht noch aus.',
  attachments: 'Beigefügte Unterlagen',
  declarations: 'Erklärungen',
  about: 'Zu diesem Dokument',
  aboutNote:
    'In diese Datei sind die Angaben auch maschinenlesbar eingebettet: submission.xml und submission.json. Die Prüfsummen weisen nach, mit welcher Fassung des Formulars der Antrag gestellt wurde.',
  form: 'Formular',
  formHash: 'Prüfsumme des Formulars',
  parametersHash: 'Prüfsumme der Gebühren und Fristen',
  writtenBy: 'Erstellt mit',
  officialForm: 'Ausgefüllter Vordruck',
  version: (id, version) => `${id}, Version ${version}`,
  outcome: 'Ergebnis der Vorprüfung',
  decision: 'Entscheidung',
  wentOn: 'Die antragstellende Person ist trotzdem fortgefahren.',
  number: 'Nr.',
  table: (items) => `${items}, je Zeile ein Eintrag`,
  box: (number) => `Feld ${number}`,
  code: (reference) => `QR-Code der Vorgangsnummer ${reference}`,
  signature: (label) => `${label}, als Bild`,
  calculation: 'Berechnung',
  inside: (name) => `In dieser Datei enthalten als „${name}“`,
  outside: 'Nicht in dieser Datei enthalten, liegt getrennt vor',
  byBoxes: 'Angaben in der Reihenfolge der Felder',
  supplement: (title) => `Beiblatt: ${title}`,
  unnumbered: 'Weitere Angaben',
  xmlFile: 'Die Angaben als XML, gültig nach submission.xsd',
  jsonFile: 'Die Angaben als JSON',
};

const english: DocumentWords = {
  reference: 'Reference number',
  received: 'Received on',
  receivedAt: (date, time) => `${date}, ${time} (Berlin)`,
  recipient: 'Recipient',
  sentBy: 'Passed on by',
  legalBasis: 'Legal basis',
  copyNote: 'This copy holds only what its recipient may be given.',
  draft: 'Draft',
  draftNote:
    'This is a draft to read and check. It has not been submitted and does not count as an application: it is submitted online.',
  specimen: 'Specimen',
  specimenNote: 'This form is a specimen; its review by the office is still to come.',
  attachments: 'Attached documents',
  declarations: 'Declarations',
  about: 'About this document',
  aboutNote:
    'The details are also embedded in this file for machines to read: submission.xml and submission.json. The checksums prove with which version of the form the application was made.',
  form: 'Form',
  formHash: 'Checksum of the form',
  parametersHash: 'Checksum of fees and deadlines',
  writtenBy: 'Written by',
  officialForm: 'Official form, filled in',
  version: (id, version) => `${id}, version ${version}`,
  outcome: 'Result of the pre-check',
  decision: 'Decision',
  wentOn: 'The applicant went on all the same.',
  number: 'No.',
  table: (items) => `${items}, one entry per row`,
  box: (number) => `Box ${number}`,
  code: (reference) => `QR code of the reference number ${reference}`,
  signature: (label) => `${label}, as a picture`,
  calculation: 'Calculation',
  inside: (name) => `Contained in this file as “${name}”`,
  outside: 'Not contained in this file, kept separately',
  byBoxes: 'Details in the order of the boxes',
  supplement: (title) => `Supplementary sheet: ${title}`,
  unnumbered: 'Further details',
  xmlFile: 'The details as XML, valid against submission.xsd',
  jsonFile: 'The details as JSON',
};

/** The words for a language; German where there are none. */
export const documentWords = (language: string): DocumentWords => (/^en\b/.test(language) ? english : german);
