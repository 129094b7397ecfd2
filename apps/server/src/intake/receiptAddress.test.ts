import { compileForm, type Field, type FormDefinition, walkAnswers } from '@formularwerk/form';
import { expect, it } from 'vitest';
import { receiptAddress } from './receiptAddress.ts';

const email = (id: string, more: Partial<Extract<Field, { type: 'email' }>> = {}): Field => ({
  id,
  type: 'email',
  label: id,
  ...more,
});

const addressIn = (fields: readonly Field[], answers: object): string | undefined => {
  const page = { id: 'seite', title: 'Seite', fields };
  const definition = {
    format: 1,
    id: 'probe',
    title: 'Probe',
    status: 'muster',
    languages: ['de'],
    sections: [{ id: 'teil', title: 'Teil', pages: [page] }],
    delivery: { office: 'amt' },
  } as unknown as FormDefinition;
  return receiptAddress(walkAnswers(compileForm(definition), answers, { today: '2027-03-01' }).walk);
};

const [a, b] = ['a@beispiel.de', 'b@beispiel.de'];
const list: Field = {
  id: 'personen',
  type: 'list',
  label: 'Personen',
  item: 'Person',
  items: 'Personen',
  fields: [email('email')],
};
const group: Field = { id: 'kontakt', type: 'group', label: 'Kontakt', fields: [email('email')] };

it.each<[string, readonly Field[], object, string | undefined]>([
  [
    'the answer to the question „email“',
    [email('vertretung'), email('email')],
    { vertretung: a, email: b },
    b,
  ],
  ['that in a group', [email('vertretung'), group], { vertretung: a, kontakt: { email: b } }, b],
  [
    'any other answer of the type where that is empty',
    [email('vertretung'), email('email')],
    { vertretung: a },
    a,
  ],
  ['nobody in a list', [list], { personen: [{ email: a }] }, undefined],
  ['nobody who is hidden', [email('email', { showIf: 'false' })], { email: a }, undefined],
  ['nobody where no address was given', [email('email')], {}, undefined],
])('a receipt goes to %s', (_who, fields, answers, expected) => {
  expect(addressIn(fields, answers)).toBe(expected);
});
