import type { ChangeClass } from './change.ts';
import type { Words } from './words.ts';

/** What a property is called in a sentence, and what it means that it changed. */
export interface Property {
  readonly words: Words;
  readonly class: ChangeClass;
}

const property = (de: string, en: string, changeClass: ChangeClass): Property => ({
  words: { de, en },
  class: changeClass,
});

/**
 * The properties of fields, options, checks, parameters, pages and sections. What is not among them is told by its own
 * name: nothing changes silently.
 */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  title: property('Titel', 'Title', 'text'),
  label: property('Text', 'Text', 'text'),
  help: property('Hilfetext', 'Help text', 'text'),
  text: property('Text', 'Text', 'text'),
  group: property('Überschrift der Antworten', 'Heading of the answers', 'text'),
  item: property('Bezeichnung eines Eintrags', 'Name of an entry', 'text'),
  items: property('Bezeichnung der Einträge', 'Name of the entries', 'text'),
  add: property('Text der Schaltfläche', 'Text of the button', 'text'),
  errors: property('Fehlertexte', 'Error texts', 'text'),
  message: property('Meldung', 'Message', 'text'),
  basis: property('Rechtsgrundlage', 'Legal basis', 'text'),
  kind: property('Art', 'Kind', 'harmless'),
  autocomplete: property('Ausfüllhilfe des Browsers', 'What browsers fill in', 'harmless'),
  meta: property('Angaben für die Verwaltung', 'Notes for the administration', 'harmless'),
  default: property('Vorbelegung', 'Preset answer', 'data'),
  min: property('Untergrenze', 'Lower limit', 'data'),
  max: property('Obergrenze', 'Upper limit', 'data'),
  minLength: property('Mindestlänge', 'Shortest length', 'data'),
  maxLength: property('Höchstlänge', 'Longest length', 'data'),
  pattern: property('Muster', 'Pattern', 'data'),
  digits: property('Stellen nach dem Komma', 'Digits after the point', 'data'),
  unit: property('Einheit', 'Unit', 'data'),
  accept: property('Erlaubte Dateien', 'Accepted files', 'data'),
  ways: property('Wege des Nachweises', 'Ways of the evidence', 'data'),
  defaultWay: property('Vorausgewählter Weg', 'Way chosen at first', 'data'),
  until: property('Letzter Tag zum Nachreichen', 'Last day to hand it in', 'data'),
  maxAge: property('Höchstalter des Dokuments', 'Greatest age of the document', 'text'),
  maxSize: property('Größte Datei', 'Largest file', 'data'),
  value: property('Berechnung', 'Calculation', 'data'),
  rounding: property('Rundung', 'Rounding', 'data'),
  optional: property('Darf leer sein', 'May be empty', 'data'),
  internal: property('Nur für die Verwaltung sichtbar', 'Only the administration sees it', 'data'),
  exclusive: property('Schließt andere Antworten aus', 'Excludes other answers', 'data'),
  when: property('Regel', 'Rule', 'data'),
  severity: property('Schwere der Prüfung', 'Severity of the check', 'data'),
  result: property('Art des Ergebnisses', 'Kind of result', 'interface'),
  type: property('Art', 'Kind', 'interface'),
  columns: property('Spalten der Tabelle', 'Columns of the table', 'data'),
  sample: property('Musterwert', 'Sample', 'data'),
  status: property('Stand der Fachprüfung', 'State of the review', 'harmless'),
  languages: property('Sprachen', 'Languages', 'text'),
  services: property('Zuordnung zum Leistungskatalog', 'Entries of the service catalogue', 'harmless'),
  validAt: property('Stichtag der Parameter', 'Day of the parameters', 'data'),
  delivery: property('Zuständiges Amt', 'Office in charge', 'data'),
  format: property('Format', 'Format', 'data'),
  id: property('Kennung', 'Id', 'interface'),
  $schema: property('Adresse des Schemas', 'Address of the schema', 'harmless'),
  latin: property('Erlaubte Schriftzeichen', 'Accepted letters', 'data'),
  country: property('Land der Postleitzahl', 'Country of the postal code', 'data'),
  where: property('Auswahl der Antworten', 'Selection of the answers', 'data'),
  each: property('Herkunft der Einträge', 'Where the entries come from', 'interface'),
  as: property('Name des zugehörigen Eintrags', 'Name of the entry it stands for', 'harmless'),
  outcome: property('Ergebnis', 'Outcome', 'data'),
  continue: property('Weitergehen trotz Ergebnis', 'Going on behind the outcome', 'data'),
  next: property('Nächste Schritte', 'Next steps', 'text'),
  sees: property('Was der Empfänger sieht', 'What the recipient sees', 'interface'),
  release: property('Freigabe', 'Release', 'data'),
  file: property('Datei', 'File', 'data'),
  fields: property('Felder', 'Fields', 'data'),
  legalBasis: property('Rechtsgrundlage', 'Legal basis', 'text'),
  form: property('Formular', 'Form', 'data'),
  copy: property('Was übernommen wird', 'What is taken over', 'data'),
  answers: property('Übernommene Angaben', 'Answers taken over', 'data'),
  pages: property('Seiten eines Eintrags', 'Pages of an entry', 'harmless'),
};

/** The slots of the start page. */
export const START_SLOTS: Readonly<Record<string, Words>> = {
  purpose: { de: 'Worum es geht', en: 'What it is about' },
  duration: { de: 'Dauer', en: 'Duration' },
  costs: { de: 'Kosten', en: 'Costs' },
  deadline: { de: 'Frist', en: 'Deadline' },
  notFor: { de: 'Wofür das Formular nicht ist', en: 'What the form is not for' },
  authority: { de: 'Zuständige Stelle', en: 'Authority in charge' },
  contact: { de: 'Kontakt', en: 'Contact' },
  privacy: { de: 'Datenschutz', en: 'Privacy' },
  documents: { de: 'Unterlagen', en: 'Documents' },
};
