import { compileForm, walk } from '@formularwerk/form';
import { expect, it } from 'vitest';
import { definition, personsList } from '../sample.fixture.ts';
import { itemSummary } from './itemSummary.ts';

const persons = personsList({
  fields: [
    { id: 'name', type: 'text', label: 'Name' },
    { id: 'alter', type: 'integer', label: 'Alter' },
    { id: 'gzr', type: 'evidence', label: 'Auskunft', defaultWay: 'direct' },
    { id: 'zeugnis', type: 'evidence', label: 'Zeugnis' },
  ],
});
const form = compileForm({
  ...definition,
  sections: [{ id: 'a', title: 'A', pages: [{ id: 'personen', title: 'Wer?', fields: [persons] }] }],
});

it('tells an entry by its first answers, and of a document what it is and how it comes', () => {
  const entries = { personen: ['p1'], 'personen.p1.name': 'Ay', 'personen.p1.alter': '40' };
  const [page] = walk(form, entries, { today: '2027-01-15' }).pages;
  const [item] = page?.fields[0]?.list?.items ?? [];
  expect(item && itemSummary(item)).toBe('Ay · Auskunft: kommt direkt von einer anderen Stelle');
});
