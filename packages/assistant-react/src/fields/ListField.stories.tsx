import type { ListField as ListDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { alive, asked, LONG, NARROW, startWith } from '../story.fixture.tsx';
import { ListField } from './ListField.tsx';

export default { component: ListField } satisfies Meta<typeof ListField>;

const list: ListDefinition = {
  id: 'flaechen',
  type: 'list',
  label: 'Flächen',
  help: 'Jede Fläche für sich.',
  item: 'Fläche',
  items: 'Flächen',
  add: 'Weitere Fläche hinzufügen',
  min: 1,
  max: 3,
  fields: [
    { id: 'wozu', type: 'text', label: 'Wozu?', required: true },
    { id: 'laenge', type: 'decimal', label: 'Länge', required: true, unit: 'm' },
  ],
  computed: [
    {
      id: 'summe',
      type: 'computed',
      label: 'Länge zusammen',
      result: 'decimal',
      value: 'sum(flaechen.laenge)',
      unit: 'm',
      optional: true,
    },
  ],
};
const one = { flaechen: ['a1'], 'flaechen.a1.wozu': 'Tische', 'flaechen.a1.laenge': '4,5' };
const two = { ...one, flaechen: ['a1', 'b2'], 'flaechen.b2.wozu': 'Stühle', 'flaechen.b2.laenge': '2' };
const three = { ...two, flaechen: ['a1', 'b2', 'c3'], 'flaechen.c3.wozu': LONG, 'flaechen.c3.laenge': '1' };

export const Empty: StoryObj = {
  ...asked([list]),
  play: ({ canvas }) =>
    expect(canvas.getByRole('region', { name: 'Sie haben noch keine Flächen hinzugefügt' })).toBeVisible(),
};
export const Filled: StoryObj = {
  ...asked([list], two),
  play: ({ canvas }) => {
    expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    expect(canvas.getByText('6,5 m')).toBeVisible();
  },
};
export const Unfinished: StoryObj = {
  ...asked([list], { ...two, 'flaechen.b2.laenge': '' }),
  play: ({ canvas }) => expect(canvas.getByText('Angaben fehlen')).toBeVisible(),
};
export const Full: StoryObj = {
  ...asked([list], three),
  play: ({ canvas }) => {
    expect(canvas.getByText('Mehr als 3 Flächen sind nicht möglich.')).toBeVisible();
    expect(canvas.queryByRole('button', { name: list.add as string })).toBeNull();
  },
};
export const Wrong: StoryObj = {
  ...asked([list], { flaechen: [] }, true),
  play: ({ canvas }) => expect(canvas.getByRole('region')).toHaveAccessibleDescription(/Fehler: Fügen Sie/),
};
const check = {
  id: 'viele',
  severity: 'warning',
  when: 'count(flaechen) > 1',
  message: 'Das dauert länger.',
} as const;
export const Warned = asked([{ ...list, checks: [check] }], two);
const long = { ...list, item: LONG, items: LONG, add: `${LONG} hinzufügen` };
export const LongWords = asked([long], three);
export const Narrow: StoryObj = { ...asked([long], two), globals: NARROW };

const pressed = (name: string | RegExp) => ({ name });

export const AddsAnItem = alive(startWith([list], one), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', pressed('Weitere Fläche hinzufügen')));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Fläche 2' })).toHaveFocus();
  await userEvent.type(canvas.getByRole('textbox', { name: 'Wozu?' }), 'Stühle');
  await userEvent.type(canvas.getByRole('textbox', { name: 'Länge' }), '2');
  await userEvent.click(canvas.getByRole('button', pressed('Fertig')));
  expect(await canvas.findByText('Stühle · 2 m')).toBeVisible();
});

export const ChangesAnItem = alive(startWith([list], two), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', pressed('Ändern: Fläche 2')));
  expect(await canvas.findByRole('textbox', { name: 'Wozu?' })).toHaveValue('Stühle');
});

export const RemovesAndTakesBack = alive(startWith([list], two), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', pressed('Löschen: Fläche 1')));
  expect(await canvas.findByText('„Fläche“ ist gelöscht.')).toBeVisible();
  expect(canvas.queryByText(/^Tische/)).toBeNull();
  await userEvent.click(canvas.getByRole('button', pressed(/^Rückgängig machen/)));
  await waitFor(() => expect(canvas.getByText(/^Tische/)).toBeVisible());
});

const derived: ListDefinition = {
  id: 'nachweise',
  type: 'list',
  label: 'Nachweise je Fläche',
  item: 'Nachweis',
  items: 'Nachweise',
  each: 'flaechen',
  as: 'flaeche',
  title: '{{flaeche.wozu}}',
  pages: [
    { id: 'plan', title: 'Plan', fields: [{ id: 'plan', type: 'text', label: 'Plan', required: true }] },
    { id: 'frist', title: 'Frist', fields: [{ id: 'frist', type: 'text', label: 'Frist' }] },
  ],
};
const open = { ...two, 'nachweise.a1.plan': 'A', 'nachweise.a1.frist': '' };
const done = { ...open, 'nachweise.b2.plan': 'B', 'nachweise.b2.frist': '' };

export const DerivedOpen: StoryObj = {
  ...asked([list, derived], open),
  play: ({ canvas }) => {
    const own = within(canvas.getByRole('region', { name: 'Nachweise je Fläche' }));
    expect(own.getByRole('button', { name: 'Ändern: Tische' })).toBeVisible();
    expect(own.getByRole('button', { name: 'Ausfüllen: Stühle' })).toBeVisible();
    expect(own.queryByRole('button', { name: /Löschen|hinzufügen/ })).toBeNull();
  },
};
export const DerivedDone: StoryObj = {
  ...asked([list, derived], done),
  play: ({ canvas }) => expect(canvas.getAllByText('fertig')).toHaveLength(2),
};
export const DerivedEmpty: StoryObj = {
  ...asked([list, derived], { flaechen: [] }),
  play: ({ canvas }) => expect(canvas.getByText('Hier ist für Sie nichts auszufüllen.')).toBeVisible(),
};
export const DerivedWithPages = alive(startWith([list, derived], two), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', pressed('Ausfüllen: Tische')));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Plan' })).toHaveFocus();
  expect(canvas.getByText('Tische: Seite 1 von 2')).toBeVisible();
  await userEvent.type(canvas.getByRole('textbox', { name: 'Plan' }), 'A');
  await userEvent.click(canvas.getByRole('button', pressed('Weiter')));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Frist' })).toHaveFocus();
  await userEvent.click(canvas.getByRole('button', pressed('Fertig')));
  expect(await canvas.findByText('fertig')).toBeVisible();
});
