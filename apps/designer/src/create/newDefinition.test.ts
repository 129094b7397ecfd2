import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { newDefinition } from './newDefinition.ts';

const from = {
  format: 1,
  id: 'vorlage',
  title: { de: 'Stand anmelden', en: 'Register a stall' },
  sections: [],
  delivery: { office: 'ordnungsamt', subject: 'Stand' },
} as unknown as FormDefinition;
const offices = [{ id: 'steueramt' }, { id: 'ordnungsamt' }];

test('takes everything but id and title, and leaves where it came from as it was', () => {
  const made = newDefinition(from, { id: 'markt', title: 'Marktstand', offices });
  expect(made).toEqual({ ...from, id: 'markt', title: 'Marktstand' });
  expect(from.id).toBe('vorlage');
});

test('keeps the translations of a title that stays as it was', () => {
  expect(newDefinition(from, { id: 'markt', title: 'Stand anmelden', offices }).title).toEqual(from.title);
});

test('goes to the first office where the one it names is none of ours', () => {
  const made = newDefinition(from, { id: 'markt', title: 'Marktstand', offices: [{ id: 'rathaus' }] });
  expect(made.delivery).toEqual({ office: 'rathaus', subject: 'Stand' });
});
