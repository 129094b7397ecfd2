import { compileForm, type Entries, type EvidenceField, type ListField } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { type CellState, evidenceMatrix } from './evidenceMatrix.ts';
import { context, definition, empty } from './sample.fixture.ts';
import { takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

const gzr: EvidenceField = { id: 'gzr', type: 'evidence', label: 'Auskunft', required: true };
const pass: EvidenceField = {
  id: 'pass',
  type: 'evidence',
  label: 'Pass',
  required: true,
  showIf: 'name = "Eva"',
  defaultWay: 'direct',
};
const foto: EvidenceField = { id: 'foto', type: 'evidence', label: 'Foto' };

const persons: ListField = {
  id: 'personen',
  type: 'list',
  label: 'Personen',
  item: 'Person',
  items: 'Personen',
  max: 3,
  fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
};
const documents = (pages: ListField['pages']): ListField => ({
  id: 'nachweise',
  type: 'list',
  label: 'Nachweise',
  item: 'Person',
  items: 'Personen',
  title: '{{person.name}}',
  each: 'personen',
  as: 'person',
  pages: pages ?? [],
});
const name = {
  id: 'name',
  type: 'computed',
  label: 'Name',
  result: 'text',
  value: 'person.name',
  internal: true,
} as const;
const twoPages = documents([
  { id: 'register', title: 'Register', fields: [name, gzr] },
  {
    id: 'weiteres',
    title: 'Weiteres',
    fields: [{ id: 'mehr', type: 'group', label: 'Mehr', fields: [foto] }, pass],
  },
]);

const formWith = (list: ListField) =>
  compileForm({
    ...definition,
    sections: [
      { id: 'alle', title: 'Alle', pages: [{ id: 'alle', title: 'Alle', fields: [persons, list] }] },
    ],
  });
const base: Entries = {
  personen: ['a1', 'b2'],
  'personen.a1.name': 'Eva',
  'personen.b2.name': 'Ali',
};
const matrixOf = (list: ListField, entries: Entries = {}) => {
  const filing = { ...empty, entries: { ...base, ...entries } };
  const walk = walkFiling(formWith(list), filing, context);
  const view = walk.pages[0]?.fields[1];
  if (!view) throw new Error('The list is not there.');
  return evidenceMatrix(walk, view);
};

describe('the table of who has to bring which document', () => {
  it('has a column for each document in the order of the form, in groups and on pages, and a row for each entry', () => {
    const matrix = matrixOf(twoPages);
    expect(matrix?.documents).toEqual([
      { id: 'gzr', label: 'Auskunft' },
      { id: 'mehr.foto', label: 'Foto' },
      { id: 'pass', label: 'Pass' },
    ]);
    expect(matrix?.rows.map(({ item, cells }) => [item.title, cells.map(({ state }) => state)])).toEqual([
      ['Eva', ['missing', 'optional', 'missing']],
      ['Ali', ['missing', 'optional', 'notNeeded']],
    ]);
  });

  const file = JSON.stringify({
    id: 'f',
    name: 'a.pdf',
    size: 1,
    mediaType: 'application/pdf',
    sha256: 'a'.repeat(64),
  });
  it.each<[CellState, Entries]>([
    ['missing', { 'nachweise.a1.gzr.way': '' }],
    ['noFile', { 'nachweise.a1.gzr.way': 'upload', 'nachweise.a1.gzr.files': '' }],
    ['there', { 'nachweise.a1.gzr.way': 'upload', 'nachweise.a1.gzr.files': [file] }],
    ['there', { 'nachweise.a1.gzr.way': 'present' }],
    ['later', { 'nachweise.a1.gzr.way': 'later', 'nachweise.a1.gzr.until': '01.12.2030' }],
    ['direct', { 'nachweise.a1.gzr.way': 'direct' }],
    ['wrong', { 'nachweise.a1.gzr.way': 'later', 'nachweise.a1.gzr.until': '01.12.2000' }],
  ])('says %s for what was said: %o', (state, entries) => {
    expect(matrixOf(twoPages, entries)?.rows[0]?.cells[0]?.state).toBe(state);
  });

  it('leaves out a document that nobody has to bring', () => {
    const others = { 'personen.a1.name': 'Ida' };
    expect(matrixOf(twoPages, others)?.documents.map(({ id }) => id)).toEqual(['gzr', 'mehr.foto']);
  });

  it('is none for a single document, for nobody, and for entries that somebody adds', () => {
    expect(matrixOf(documents([{ id: 'eins', title: 'Eins', fields: [gzr] }]))).toBeUndefined();
    expect(matrixOf(twoPages, { personen: [] })).toBeUndefined();
    const { each: _each, as: _as, title: _title, pages: _pages, ...own } = twoPages;
    const typed: ListField = { ...own, max: 2, fields: [gzr, foto] };
    expect(matrixOf(typed, { nachweise: ['x1'] })).toBeUndefined();
  });
});

describe('a cell of it', () => {
  const open = (path: string) =>
    takeAction(
      formWith(twoPages),
      { ...empty, entries: base, place: { kind: 'page', page: 'alle' } },
      { action: { kind: 'edit', path }, posted: {}, itemId: '' },
      context,
    );

  it('opens the entry on the page of the document, and says which question is meant', () => {
    const step = open('nachweise.a1.pass');
    expect(step.next).toEqual({ kind: 'page', page: 'alle', item: 'nachweise.a1', itemPage: 'weiteres' });
    expect(step.at).toBe('nachweise.a1.pass');
  });

  it('opens only the entry where the document is not asked, and means no question of a whole entry', () => {
    expect(open('nachweise.b2.pass').next).toMatchObject({ item: 'nachweise.b2', itemPage: 'register' });
    expect(open('nachweise.c9.pass').next).toEqual({ kind: 'page', page: 'alle' });
    expect(open('nachweise.a1').at).toBeUndefined();
  });
});
