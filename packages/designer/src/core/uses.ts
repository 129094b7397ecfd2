import type { FormDefinition, Text } from '@formularwerk/form';
import { keysOf } from '@formularwerk/form/references';
import { pathOf, valueAt } from './keys.ts';
import { isWithin, type Link, linksOf } from './links.ts';
import { locate } from './locate.ts';
import type { NodeKey } from './node.ts';
import { genitiveOf, quoted } from './say.ts';
import { textOf } from './textOf.ts';

/** A place where a part of the form is used. */
export interface Use {
  /** What uses it … */
  readonly node: NodeKey;
  /** … with which property: `showIf`, `required`, `checks`, `label` … */
  readonly property: string;
  /** What of the part is used: itself, or something inside it. */
  readonly of: NodeKey;
  /** The definition path of the text. */
  readonly path: string;
  /** In German: „Bedingung der Frage ‚Getränke‘“. */
  readonly sentence: string;
}

/** Where a part of the form, or something inside it, is used from outside. One for each place that reads differently. */
export function findUses(form: FormDefinition, node: NodeKey): Use[] {
  const keys = locate(form, node);
  if (keys === undefined || keys.length === 0) return [];
  const places = new Map(linksInto(form, pathOf(keys)).map((link) => [placeOf(link.path), link]));
  const uses = [...places.values()].map((link) => useOf(form, link));
  const readsAs = ({ node: site, sentence }: Use) => `${site} ${sentence}`;
  return [...Map.groupBy(uses, readsAs).values()].flatMap(([first]) => first ?? []);
}

/** The links from outside a part, given by its definition path, to what is in it. */
export const linksInto = (form: FormDefinition, part: string): Link[] =>
  linksOf(form).filter((link) => isWithin(link.target, part) && !isWithin(link.path, part));

export const useOf = (form: FormDefinition, { site, property, path, to }: Link): Use => ({
  node: site,
  property,
  of: to,
  path,
  sentence:
    routingName(form, path) ??
    `${propertyName(path.endsWith('.where') ? 'where' : property)} ${genitiveOf(form, site)}`,
});

/** A recipient, a follow-up or a template, which have no place of their own among the parts of a form. */
function routingName(form: FormDefinition, path: string): string | undefined {
  const [at = '', list = ''] = /^(?:documents\.)?(recipients|followUps|templates)\[\d+\]/.exec(path) ?? [];
  const noun = ROUTING[list];
  const entry = valueAt(form, keysOf(at)) as { title: Text };
  return noun && `${noun} ${quoted(textOf(entry.title))}`;
}

const ROUTING: Readonly<Record<string, string>> = {
  recipients: 'Empfänger',
  followUps: 'Folgeantrag',
  templates: 'Vordruck',
};

/** The same text in other languages is the same place. */
const placeOf = (path: string): string => path.replace(/\.[a-z]{2}(?:-[A-Za-z]+)*$/, '');

/** What a property is called in German, as the beginning of „… der Frage ‚Getränke‘“. */
export const propertyName = (property: string): string => PROPERTIES[property] ?? 'Angabe';

const PROPERTIES: Readonly<Record<string, string>> = {
  title: 'Titel',
  label: 'Text',
  text: 'Text',
  help: 'Hilfetext',
  showIf: 'Bedingung',
  required: 'Pflichtangabe',
  default: 'Vorbelegung',
  min: 'Untergrenze',
  max: 'Obergrenze',
  minLength: 'Mindestlänge',
  maxLength: 'Höchstlänge',
  pattern: 'Muster',
  format: 'Form der Angabe',
  country: 'Land der Postleitzahl',
  latin: 'Zeichen nach DIN 91379',
  digits: 'Nachkommastellen',
  unit: 'Einheit',
  options: 'Auswahl der Antworten',
  where: 'Filter der Antworten',
  group: 'Überschrift',
  value: 'Rechenweg',
  basis: 'Rechtsgrundlage',
  result: 'Art des Ergebnisses',
  rounding: 'Rundung',
  checks: 'Prüfung',
  errors: 'Fehlertext',
  item: 'Name eines Eintrags',
  items: 'Name mehrerer Einträge',
  add: 'Beschriftung der Schaltfläche',
  meta: 'Zweck und Herkunft',
  autocomplete: 'Hilfe beim Ausfüllen',
  accept: 'Dateiarten',
  maxSize: 'Größte Datei',
  kind: 'Art',
  exclusive: 'Alleinstellung',
  internal: 'Sichtbarkeit',
  optional: 'Pflicht zum Ergebnis',
  start: 'Startseite',
  services: 'Zuordnung der Leistungen',
  validAt: 'Stichtag der Werte',
  recipients: 'Empfänger',
  followUps: 'Folgeantrag',
  documents: 'Vordruck',
  languages: 'Sprachen',
  delivery: 'Zustellung',
  status: 'Stand',
  sample: 'Beispielwert',
  columns: 'Spalten',
  type: 'Art',
};
