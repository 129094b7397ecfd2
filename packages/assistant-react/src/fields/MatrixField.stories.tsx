import type { Entries, ListField as ListDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { EvidenceTable } from '../parts/EvidenceTable.tsx';
import { personsList, plan } from '../sample.fixture.ts';
import { useScreen } from '../screen.ts';
import { ReviewedFields } from '../screens/ReviewedFields.tsx';
import { alive, asked, LONG, NARROW, onStage, startWith } from '../story.fixture.tsx';
import { MatrixField } from './MatrixField.tsx';

/** Documents that are asked of several persons, as one table. */
export default {
  component: MatrixField,
  subcomponents: { EvidenceTable },
} satisfies Meta<typeof MatrixField>;

const persons = personsList({ fields: [{ id: 'name', type: 'text', label: 'Name', required: true }] });
const documents = (label = 'Führungszeugnis'): ListDefinition => ({
  id: 'nachweise',
  type: 'list',
  label: 'Nachweise der Personen',
  item: 'Person',
  items: 'Personen',
  title: '{{person.name}}',
  each: 'personen',
  as: 'person',
  pages: [
    {
      id: 'register',
      title: 'Register',
      fields: [
        {
          id: 'name',
          type: 'computed',
          label: 'Name',
          result: 'text',
          value: 'person.name',
          internal: true,
        },
        { id: 'zeugnis', type: 'evidence', label, required: true },
        {
          id: 'gzr',
          type: 'evidence',
          label: 'Auskunft aus dem Gewerbezentralregister',
          required: true,
        },
      ],
    },
    {
      id: 'weiteres',
      title: 'Bescheinigungen',
      fields: [
        { id: 'steuer', type: 'evidence', label: 'Bescheinigung in Steuersachen', required: true },
        {
          id: 'titel',
          type: 'evidence',
          label: 'Kopie des Aufenthaltstitels',
          required: true,
          showIf: 'name = "Ali Demir"',
        },
        { id: 'lebenslauf', type: 'evidence', label: 'Lebenslauf' },
      ],
    },
  ],
});
const named: Entries = {
  personen: ['a1', 'b2'],
  'personen.a1.name': 'Eva Wagner',
  'personen.b2.name': 'Ali Demir',
};
const said: Entries = {
  ...named,
  'nachweise.a1.zeugnis.way': 'direct',
  'nachweise.a1.zeugnis.requestedOn': '10.01.2027',
  'nachweise.a1.gzr.way': 'upload',
  'nachweise.a1.gzr.files': [plan],
  'nachweise.a1.steuer.way': 'later',
  'nachweise.a1.steuer.until': '29.01.2027',
  'nachweise.a1.lebenslauf.way': '',
  'nachweise.b2.zeugnis.way': 'upload',
  'nachweise.b2.zeugnis.files': '',
  'nachweise.b2.gzr.way': 'later',
  'nachweise.b2.gzr.until': '01.01.2020',
};

export const NothingSaid: StoryObj = {
  ...asked([persons, documents()], named),
  play: ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: 'Nachweise der Personen' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Person',
      'Führungszeugnis',
      'Auskunft aus dem Gewerbezentralregister',
      'Bescheinigung in Steuersachen',
      'Kopie des Aufenthaltstitels',
      'Lebenslauf',
    ]);
    const row = within(table.getByRole('row', { name: /Eva Wagner/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'fehlt noch',
      'fehlt noch',
      'fehlt noch',
      'nicht nötig',
      'freiwillig',
    ]);
    expect(row.getByRole('button', { name: 'fehlt noch: Führungszeugnis, Eva Wagner' })).toBeVisible();
  },
};
export const Said: StoryObj = {
  ...asked([persons, documents()], said),
  play: ({ canvas }) => {
    const words = (name: RegExp) =>
      within(canvas.getByRole('row', { name }))
        .getAllByRole('cell')
        .slice(0, 3)
        .map(({ textContent }) => textContent);
    expect(words(/Eva/)).toEqual(['kommt direkt', 'vorhanden', 'reiche ich nach']);
    expect(words(/Ali/)).toEqual(['Datei fehlt noch', 'bitte prüfen', 'fehlt noch']);
  },
};
export const LongWords = asked([persons, documents(LONG)], { ...said, 'personen.a1.name': LONG });
export const Narrow: StoryObj = { ...asked([persons, documents()], said), globals: NARROW };
export const NarrowLongWords: StoryObj = {
  ...asked([persons, documents(LONG)], { ...said, 'personen.a1.name': LONG }),
  globals: NARROW,
};

/** A state leads to the question of that document, on whichever page of the entry it is. */
export const OpensADocument = alive(startWith([persons, documents()], said), async ({ canvas }) => {
  await userEvent.click(
    await canvas.findByRole('button', { name: 'fehlt noch: Kopie des Aufenthaltstitels, Ali Demir' }),
  );
  expect(await canvas.findByRole('heading', { level: 1, name: 'Bescheinigungen' })).toBeVisible();
  expect(canvas.getByRole('group', { name: 'Kopie des Aufenthaltstitels' })).toHaveFocus();
});

/** The whole entry is filled in from the end of its row. */
export const OpensAPerson = alive(startWith([persons, documents()], named), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Ausfüllen: Eva Wagner' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Register' })).toHaveFocus();
});

const Review = () => (
  <ReviewedFields fields={useScreen().state.session.walk.pages.flatMap(({ fields }) => fields)} />
);

/** With the review comes all that was said. */
export const Reviewed: StoryObj = {
  ...onStage(startWith([persons, documents()], said, { place: { kind: 'review' } }), <Review />),
  play: ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: 'Nachweise der Personen' }));
    expect(table.getByText(/^wird nachgereicht bis 29\.01\.2027/)).toBeVisible();
    expect(
      table.getByRole('link', { name: 'Ändern: Bescheinigung in Steuersachen, Eva Wagner' }),
    ).toHaveAttribute('href', '/espelkamp/flaeche/antrag/seite/nachweise.a1/weiteres#f-nachweise.a1.steuer');
  },
};
