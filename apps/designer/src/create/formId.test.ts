import { expect, test } from 'vitest';
import { formIdFor, formIdProblem, freeId } from './formId.ts';

const none = new Set<string>();

test.each([
  ['Hund anmelden', 'hund-anmelden'],
  ['Öffentliche Fläche nutzen', 'oeffentliche-flaeche-nutzen'],
  ['Straßenfest (klein) – mit Ausschank', 'strassenfest-klein-mit-ausschank'],
  ['STRASSENFEST', 'strassenfest'],
  ['Café & Crêpes', 'cafe-crepes'],
  ['Schützenfest', 'schuetzenfest'],
  ['2. Hund', 'hund'],
  ['Antrag § 18 StrWG', 'antrag-18-strwg'],
  ['   ', 'formular'],
  ['申请', 'formular'],
  ['2027', 'formular'],
  ['Anmelden', 'anmelden-2'],
  [
    'Erlaubnis zur Benutzung öffentlicher Verkehrsflächen für Baustelleneinrichtungen',
    'erlaubnis-zur-benutzung-oeffentlicher',
  ],
  [
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung',
    'donaudampfschifffahrtsgesellschaftskapitaensmuetz'.slice(0, 48),
  ],
])('„%s“ suggests %s', (title, id) => {
  expect(formIdFor(title, none)).toBe(id);
  expect(formIdProblem(formIdFor(title, none), none)).toBeUndefined();
});

test('an id that is taken gets the next free number', () => {
  const taken = new Set(['stand', 'stand-2']);
  expect(formIdFor('Stand', taken)).toBe('stand-3');
  expect(freeId('stand', taken)).toBe('stand-3');
  expect(freeId('anderer', taken)).toBe('anderer');
});

test.each([
  ['', /Geben Sie/],
  ['Stand', /kleine Buchstaben/],
  ['2-stand', /kleine Buchstaben/],
  ['stand_2', /kleine Buchstaben/],
  [`s${'x'.repeat(63)}`, /kleine Buchstaben/],
  ['impressum', /vergeben/],
  ['stand', /gibt es schon/],
])('tells what is wrong with the id „%s“', (id, problem) => {
  expect(formIdProblem(id, new Set(['stand']))).toMatch(problem);
});
