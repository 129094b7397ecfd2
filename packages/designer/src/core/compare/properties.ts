import type { ChangeClass } from './change.ts';

/** What a property is called in a sentence, and what it means that it changed. */
export interface Property {
  readonly words: string;
  readonly class: ChangeClass;
}

const property = (words: string, changeClass: ChangeClass): Property => ({ words, class: changeClass });

/**
 * The properties of fields, options, checks, parameters, pages and sections. What is not among them is told by its own
 * name: nothing changes silently.
 */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  title: property('Titel', 'text'),
  label: property('Text', 'text'),
  help: property('Hilfetext', 'text'),
  text: property('Text', 'text'),
  group: property('Überschrift der Antworten', 'text'),
  item: property('Bezeichnung eines Eintrags', 'text'),
  items: property('Bezeichnung der Einträge', 'text'),
  add: property('Text der Schaltfläche', 'text'),
  errors: property('Fehlertexte', 'text'),
  message: property('Meldung', 'text'),
  basis: property('Rechtsgrundlage', 'text'),
  kind: property('Art des Hinweises', 'harmless'),
  autocomplete: property('Ausfüllhilfe des Browsers', 'harmless'),
  meta: property('Angaben für die Verwaltung', 'harmless'),
  default: property('Vorbelegung', 'data'),
  min: property('Untergrenze', 'data'),
  max: property('Obergrenze', 'data'),
  minLength: property('Mindestlänge', 'data'),
  maxLength: property('Höchstlänge', 'data'),
  pattern: property('Muster', 'data'),
  digits: property('Stellen nach dem Komma', 'data'),
  unit: property('Einheit', 'data'),
  accept: property('Erlaubte Dateien', 'data'),
  maxSize: property('Größte Datei', 'data'),
  value: property('Berechnung', 'data'),
  rounding: property('Rundung', 'data'),
  optional: property('Darf leer sein', 'data'),
  internal: property('Nur für die Verwaltung sichtbar', 'data'),
  exclusive: property('Schließt andere Antworten aus', 'data'),
  when: property('Regel der Prüfung', 'data'),
  severity: property('Schwere der Prüfung', 'data'),
  result: property('Art des Ergebnisses', 'interface'),
  type: property('Art', 'interface'),
  columns: property('Spalten der Tabelle', 'data'),
  sample: property('Musterwert', 'data'),
  status: property('Stand der Fachprüfung', 'harmless'),
  languages: property('Sprachen', 'text'),
  services: property('Zuordnung zum Leistungskatalog', 'harmless'),
  validAt: property('Stichtag der Parameter', 'data'),
  delivery: property('Zuständiges Amt', 'data'),
  format: property('Format', 'interface'),
  id: property('Kennung', 'interface'),
  $schema: property('Adresse des Schemas', 'harmless'),
};

/** The slots of the start page. */
export const START_SLOTS: Readonly<Record<string, string>> = {
  purpose: 'Worum es geht',
  duration: 'Dauer',
  costs: 'Kosten',
  deadline: 'Frist',
  notFor: 'Wofür das Formular nicht ist',
  authority: 'Zuständige Stelle',
  contact: 'Kontakt',
  privacy: 'Datenschutz',
  documents: 'Unterlagen',
};
