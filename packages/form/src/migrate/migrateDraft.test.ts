import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileForm } from '../compileForm.ts';
import type { Entries } from '../entries.ts';
import type { Field, FormDefinition } from '../generated/definition.ts';
import { arbitraryEntries, arbitraryForm } from '../parse/arbitraryForm.ts';
import { walk } from '../walk.ts';
import { type DraftChange, migrateDraft } from './migrateDraft.ts';
import { sayDraftChange } from './sayDraftChange.ts';

const formOf = (...fields: Field[]): FormDefinition => ({
  format: 1,
  id: 'probe',
  title: 'Probe',
  sections: [{ id: 'alles', title: 'Alles', pages: [{ id: 'eins', title: 'Eins', fields }] }],
  delivery: { office: 'amt' },
});

const text = (id: string, label = 'Name'): Field => ({ id, type: 'text', label });
const choice = (...options: string[]): Field => ({
  id: 'art',
  type: 'choice',
  label: 'Art',
  options: options.map((id) => ({ id, label: id.toUpperCase() })),
});
const choices = (...options: string[]): Field => ({ ...choice(...options), type: 'choices' }) as Field;
const list = (...fields: Field[]): Field => ({
  id: 'hunde',
  type: 'list',
  label: 'Hunde',
  item: 'Hund',
  items: 'Hunde',
  max: 3,
  fields,
});
const group = (id: string, ...fields: Field[]): Field => ({ id, type: 'group', label: 'Ort', fields });

describe('what becomes of what was typed', () => {
  test.each<[string, Field[], Field[], Entries, Entries, Partial<DraftChange>[]]>([
    [
      'a question that is gone is named with its words',
      [text('name'), text('ort', 'Ort')],
      [text('name')],
      { name: 'Ada', ort: 'Hille' },
      { name: 'Ada' },
      [{ kind: 'gone', path: 'ort', label: 'Ort', words: 'Hille' }],
    ],
    ['one that was left empty needs no word', [text('name')], [text('vorname')], { name: ' ' }, {}, []],
    [
      'one with another id is not guessed',
      [text('name')],
      [text('nachname')],
      { name: 'Ada' },
      {},
      [{ kind: 'gone', path: 'name', words: 'Ada' }],
    ],
    [
      'an option that is gone is named by its label',
      [choice('a', 'b')],
      [choice('a', 'c')],
      { art: 'b' },
      {},
      [{ kind: 'optionGone', path: 'art', to: 'art', words: 'B' }],
    ],
    [
      'of several options those that are there stay',
      [choices('a', 'b', 'c')],
      [choices('a', 'c')],
      { art: ['a', 'b', 'c'] },
      { art: ['a', 'c'] },
      [{ kind: 'optionGone', words: 'B' }],
    ],
    [
      'one answer becomes one of several',
      [choice('a', 'b')],
      [choices('a', 'b')],
      { art: 'b' },
      { art: ['b'] },
      [{ kind: 'converted', words: 'B' }],
    ],
    [
      'several become no single one',
      [choices('a', 'b')],
      [choice('a', 'b')],
      { art: ['a', 'b'] },
      {},
      [{ kind: 'unfit', words: 'A, B' }],
    ],
    [
      'an answer becomes a text by its label',
      [choice('a', 'b')],
      [text('art', 'Art')],
      { art: 'b' },
      { art: 'B' },
      [{ kind: 'converted', words: 'B' }],
    ],
    [
      'a number in words stays one',
      [text('zahl')],
      [{ id: 'zahl', type: 'decimal', label: 'Zahl' }],
      { zahl: '1.234,50' },
      { zahl: '1234,5' },
      [{ kind: 'converted', path: 'zahl' }],
    ],
    [
      'words do not become a number',
      [text('zahl')],
      [{ id: 'zahl', type: 'integer', label: 'Zahl' }],
      { zahl: 'viele' },
      {},
      [{ kind: 'unfit', words: 'viele' }],
    ],
    [
      'what could not be read stays as it was typed',
      [{ id: 'tag', type: 'date', label: 'Tag' }],
      [{ id: 'tag', type: 'date', label: 'Tag' }],
      { tag: '31.2.' },
      { tag: '31.2.' },
      [],
    ],
    [
      'into a group it goes along',
      [text('strasse', 'Straße')],
      [group('ort', text('strasse', 'Straße'))],
      { strasse: 'Am Markt' },
      { 'ort.strasse': 'Am Markt' },
      [{ kind: 'moved', path: 'strasse', to: 'ort.strasse', words: 'Am Markt' }],
    ],
    [
      'into a list it does not',
      [text('rasse', 'Rasse')],
      [list(text('rasse', 'Rasse'))],
      { rasse: 'Dackel' },
      {},
      [{ kind: 'movedList', path: 'rasse', to: 'hunde.rasse', words: 'Dackel' }],
    ],
    [
      'out of a list it does not either',
      [list(text('rasse', 'Rasse'), text('name'))],
      [list(text('name')), text('rasse', 'Rasse')],
      { hunde: ['a', 'b'], 'hunde.a.rasse': 'Dackel', 'hunde.b.rasse': 'Boxer', 'hunde.a.name': 'Rex' },
      { hunde: ['a', 'b'], 'hunde.a.name': 'Rex' },
      [
        { kind: 'movedList', path: 'hunde.a.rasse', within: 'Hund 1', words: 'Dackel' },
        { kind: 'movedList', path: 'hunde.b.rasse', within: 'Hund 2', words: 'Boxer' },
      ],
    ],
    [
      'in a list that follows another, and in lists in lists, it is told in which entry',
      [
        list(text('rasse', 'Rasse'), { ...list(text('was')), id: 'jagd', item: 'Jagd' } as Field),
        { ...list(text('marke')), id: 'marken', item: 'Marke', each: 'hunde', max: undefined } as Field,
      ],
      [text('name')],
      {
        hunde: ['a', 'b'],
        'hunde.b.jagd': ['x', 'y'],
        'hunde.b.jagd.y.was': 'Fuchs',
        'marken.b.marke': '17',
      },
      {},
      [
        { kind: 'gone', path: 'hunde' },
        { kind: 'gone', path: 'hunde.b.jagd', within: 'Hund 2' },
        { kind: 'gone', path: 'hunde.b.jagd.y.was', within: 'Jagd 2', words: 'Fuchs' },
        { kind: 'gone', path: 'marken.b.marke', within: 'Marke', words: '17' },
      ],
    ],
    [
      'a list that is gone is named with what was in it',
      [list(text('rasse', 'Rasse'))],
      [text('name')],
      { hunde: ['a'], 'hunde.a.rasse': 'Dackel' },
      {},
      [
        { kind: 'gone', path: 'hunde', words: '1 Hund' },
        { kind: 'gone', path: 'hunde.a.rasse', words: 'Dackel' },
      ],
    ],
    [
      'a file becomes no text',
      [{ id: 'plan', type: 'file', label: 'Plan' }],
      [text('plan', 'Plan')],
      {
        plan: JSON.stringify({
          id: 'x',
          name: 'plan.pdf',
          size: 9,
          mediaType: 'application/pdf',
          sha256: 'a'.repeat(64),
        }),
      },
      {},
      [{ kind: 'unfit', words: expect.stringContaining('plan.pdf') }],
    ],
  ])('%s', (_what, from, to, entries, expected, changes) => {
    const migrated = migrateDraft(formOf(...from), formOf(...to), entries);
    expect(migrated.entries).toEqual(expected);
    expect(migrated.changes).toEqual(changes.map((change) => expect.objectContaining(change)));
    for (const change of migrated.changes)
      for (const language of ['de', 'en']) {
        expect(sayDraftChange(change, language)).toContain(change.words);
        expect(sayDraftChange(change, language)).not.toMatch(/\{\w+\}/);
      }
  });
});

const filled = () =>
  arbitraryForm().chain((definition) => fc.tuple(fc.constant(definition), arbitraryEntries(definition)));

test('the same version changes nothing', () => {
  fc.assert(
    fc.property(filled(), ([definition, entries]) => {
      expect(migrateDraft(definition, structuredClone(definition), entries)).toEqual({
        entries,
        changes: [],
      });
    }),
  );
});

test('between any two versions nothing that was typed is lost without a word', () => {
  fc.assert(
    fc.property(filled(), arbitraryForm(), ([from, entries], to) => {
      const migrated = migrateDraft(from, to, entries);
      const told = new Set(migrated.changes.map(({ path }) => path));
      for (const [path, entry] of Object.entries(entries)) {
        const isTyped = [entry].flat().some((one) => one.trim() !== '');
        if (isTyped && JSON.stringify(migrated.entries[path]) !== JSON.stringify(entry))
          expect(told, `${path}: ${JSON.stringify(entry)}`).toContain(path);
      }
      for (const { words } of migrated.changes) expect(words).not.toBe('');
      for (const path of Object.keys(migrated.entries))
        expect([...Object.keys(entries), ...migrated.changes.map(({ to }) => to)]).toContain(path);
      walk(compileForm(to), migrated.entries, { today: '2027-01-15' });
    }),
    { numRuns: 300 },
  );
});
