import { compileForm, type Entries, type Field, walk } from '@formularwerk/form';
import { expect, it } from 'vitest';
import { definition, personsList } from '../sample.fixture.ts';
import { itemSummary } from './itemSummary.ts';

const fields: Field[] = [
  { id: 'name', type: 'text', label: 'Name' },
  { id: 'alter', type: 'integer', label: 'Alter' },
  { id: 'gzr', type: 'evidence', label: 'Auskunft', defaultWay: 'direct' },
  { id: 'zeugnis', type: 'evidence', label: 'Zeugnis' },
];

const summary = (list: Parameters<typeof personsList>[0], entries: Entries) => {
  const form = compileForm({
    ...definition,
    sections: [
      { id: 'a', title: 'A', pages: [{ id: 'personen', title: 'Wer?', fields: [personsList(list)] }] },
    ],
  });
  const [page] = walk(form, entries, { today: '2027-01-15' }).pages;
  const [item] = page?.fields[0]?.list?.items ?? [];
  return item && itemSummary(item, entries);
};

it('tells an entry by its first answers, and of a document what it is and how it comes', () => {
  const entries = { personen: ['p1'], 'personen.p1.name': 'Ay', 'personen.p1.alter': '40' };
  expect(summary({ fields }, entries)).toBe('Ay · Auskunft: kommt direkt von einer anderen Stelle');
});

it('says nothing of an entry, or a page of one, that nobody filled in, though it has answers by itself', () => {
  expect(summary({ fields }, { personen: ['p1'] })).toBe('');
  const pages = [
    { id: 'name', title: 'Name', fields: fields.slice(0, 2) },
    { id: 'papiere', title: 'Papiere', fields: fields.slice(2) },
  ];
  expect(summary({ pages }, { personen: ['p1'], 'personen.p1.name': 'Ay' })).toBe('Ay');
});

it('does not say again what an entry is called, „Zoë Ay“: Ay, Zoë', () => {
  const named: Field[] = [
    { id: 'vorname', type: 'text', label: 'Vorname' },
    { id: 'name', type: 'text', label: 'Name' },
    { id: 'ort', type: 'text', label: 'Geburtsort' },
  ];
  const entries = { 'personen.p1.vorname': 'Zoë', 'personen.p1.name': 'Ay', 'personen.p1.ort': 'Aydın' };
  const list = { title: '{{vorname}} {{name}}', fields: named };
  expect(summary(list, { personen: ['p1'], ...entries })).toBe('Aydın');
});
