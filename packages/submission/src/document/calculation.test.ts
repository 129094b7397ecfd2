import { expect, test } from 'vitest';
import { exampleInput, openForm } from '../everyExample.fixture.ts';
import { createSubmission } from '../submission.ts';
import { calculationOf } from './calculation.ts';
import { toBlocks } from './toBlocks.ts';

const calculations = async (name: string, file: string): Promise<string[]> => {
  const input = await exampleInput(openForm(name), name, `${file}.json`);
  const blocks = JSON.stringify(toBlocks(createSubmission(input), input.walk, input.recipient));
  return [...blocks.matchAll(/"Berechnung: (.*?)(?:\\n|")/g)].map(([, terms = '']) => terms);
};

/** What the documents of real forms say, so that an office can check an amount by hand. */
const said: [form: string, example: string, ...terms: string[]][] = [
  [
    'sondernutzung',
    'v1-cafe',
    'der höhere Betrag von 25,00\u00A0€ (Mindestbetrag) und 2,50\u00A0€ (Satz je Einheit) × 14 (Menge nach dem Tarif) × 6 (Dauer)',
    '210,00\u00A0€ (Sondernutzungsgebühr) + 30,00\u00A0€ (Verwaltungsgebühr)',
  ],
  ['sondernutzung', 'v5-cafe-mit-werbestaendern', '50,00\u00A0€ + 40,00\u00A0€'],
  [
    'gewerbeanmeldung',
    'gmbh-drei-geschaeftsfuehrer-zweigniederlassung',
    '33,00\u00A0€ (Gebühr für eine juristische Person) + 13,00\u00A0€ (Gebühr für jede weitere gesetzliche Vertretung) × (3 (Gesetzliche Vertreterinnen und Vertreter) − 1)',
  ],
  [
    'vergnuegungssteuer',
    'd1-bis-d4',
    '150,00\u00A0€ + 138,33\u00A0€',
    '3 (Angefangene Monate) × 35,00\u00A0€ (Steuer je Monat ohne Gewinnmöglichkeit)',
  ],
];

test.each(said)('says how the amounts of %s (%s) came about', async (form, example, ...terms) => {
  const shown = await calculations(form, example);
  for (const term of terms) expect(shown).toContain(term);
});

test('says nothing where there was nothing to calculate', async () => {
  expect(await calculations('gewerbeanmeldung', 'einzelunternehmen-nebenerwerb')).toEqual([]);
});

test('tells an authority nothing that it may not see otherwise', async () => {
  const input = await exampleInput(openForm('sondernutzung'), 'sondernutzung', 'v1-cafe.json');
  const pages = input.walk.pages.map((page) => ({
    ...page,
    fields: page.fields.filter(({ id }) => id !== 'verwaltungsanteil' && id !== 'elemente'),
  }));
  const fee = input.walk.pages.flatMap(({ fields }) => fields).find(({ id }) => id === 'gebuehr');
  if (!fee) throw new Error('There is no fee.');
  expect(calculationOf(fee, input.walk)).toContain('(Verwaltungsgebühr)');
  expect(calculationOf(fee, { ...input.walk, pages })).toBeUndefined();
});
