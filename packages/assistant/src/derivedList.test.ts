import { compileForm, type Field } from '@formularwerk/form';
import { expect, it } from 'vitest';
import type { Action } from './action.ts';
import { questionsAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { context, definition, empty } from './sample.fixture.ts';
import { takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

const [section] = definition.sections;
const derived: Field = {
  id: 'nachweise',
  type: 'list',
  label: 'Nachweise',
  item: 'Nachweis',
  items: 'Nachweise',
  each: 'elemente',
  as: 'element',
  fields: [{ id: 'plan', type: 'text', label: 'Plan' }],
};
const form = compileForm({
  ...definition,
  sections: section
    ? [{ ...section, pages: [...section.pages, { id: 'mehr', title: 'Mehr', fields: [derived] }] }]
    : [],
});
const filing: Filing = {
  ...empty,
  entries: { elemente: ['k1'], 'nachweise.k1.plan': 'A' },
  place: { kind: 'page', page: 'mehr' },
};

it.each<Action>([
  { kind: 'next' },
  { kind: 'add', path: 'nachweise' },
  { kind: 'remove', path: 'nachweise.k1' },
  { kind: 'undo', path: 'nachweise.k1' },
])('keeps the entries of a derived list and what was typed in them: %o', (action) => {
  const step = takeAction(form, filing, { action, posted: {}, itemId: 'neu' }, context);
  expect(step.filing.entries).toEqual(filing.entries);
  expect(questionsAt(step.walk, filing.place)).toEqual([]);
});

it('opens an entry of a derived list like any other', () => {
  const action: Action = { kind: 'edit', path: 'nachweise.k1' };
  const { next } = takeAction(form, filing, { action, posted: {}, itemId: '' }, context);
  expect(next).toEqual({ kind: 'page', page: 'mehr', item: 'nachweise.k1' });
  expect(walkFiling(form, filing, context).pages.at(-1)?.fields[0]?.list?.items).toHaveLength(1);
});
