import { expect, test } from 'vitest';
import type { FormEntry } from '../http/designerApi.ts';
import { filterForms } from './filterForms.ts';

const entry = (form: string, title: string, office: string): FormEntry => ({
  form,
  title,
  office,
  state: 'draft',
  changed: true,
});
const forms = [
  entry('hund', 'Hund anmelden', 'steueramt'),
  entry('stand', 'Infostand anmelden', 'ordnungsamt'),
];
const officeName = (id: string): string => ({ steueramt: 'Steueramt', ordnungsamt: 'Ordnungsamt' })[id] ?? id;

test.each([
  ['', ['hund', 'stand']],
  ['   ', ['hund', 'stand']],
  ['ANMELDEN', ['hund', 'stand']],
  ['anmelden info', ['stand']],
  ['steuer', ['hund']],
  ['hund ordnungsamt', []],
])('„%s“ finds %o', (words, found) => {
  expect(filterForms(forms, words, officeName).map(({ form }) => form)).toEqual(found);
});
