import type { Entries, Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { personsList, plan } from '../sample.fixture.ts';
import { useScreen } from '../screen.ts';
import { LONG, NARROW, onStage, startWith } from '../story.fixture.tsx';
import { ReviewedFields } from './ReviewedFields.tsx';

/** What was answered, to be read once more. */
export default { component: ReviewedFields } satisfies Meta<typeof ReviewedFields>;

const AllOfThem = () => (
  <ReviewedFields fields={useScreen().state.session.walk.pages.flatMap(({ fields }) => fields)} />
);

const place: Field = { id: 'ort', type: 'text', label: 'Ort', required: true };
const fields = (label: string): readonly Field[] => [
  { id: 'vorhaben', type: 'text', label, required: true },
  { id: 'hinweis', type: 'info', text: 'Das steht hier nicht noch einmal.' },
  { id: 'alkohol', type: 'boolean', label: 'Ich schenke Alkohol aus.' },
  { id: 'lageplan', type: 'file', label: 'Lageplan' },
  {
    id: 'anschrift',
    type: 'group',
    label: 'Anschrift',
    fields: [{ id: 'strasse', type: 'text', label: 'Straße' }, place],
  },
  {
    id: 'flaechen',
    type: 'list',
    label: 'Flächen',
    item: 'Fläche',
    items: 'Flächen',
    min: 1,
    max: 3,
    fields: [
      { id: 'wozu', type: 'text', label: 'Wozu?' },
      { id: 'lage', type: 'group', label: 'Lage', fields: [place] },
      { id: 'laenge', type: 'decimal', label: 'Länge', unit: 'm', required: true },
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
  },
  { id: 'gebuehr', type: 'computed', label: 'Gebühr', result: 'money', value: '2.5 * count(flaechen)' },
];
const answers = (words: string): Entries => ({
  vorhaben: words,
  alkohol: 'on',
  lageplan: plan,
  'anschrift.strasse': words,
  'anschrift.ort': 'Espelkamp',
  flaechen: ['a1', 'b2'],
  'flaechen.a1.wozu': words,
  'flaechen.a1.lage.ort': words,
  'flaechen.a1.laenge': '4,5',
  'flaechen.b2.wozu': 'Stühle',
  'flaechen.b2.laenge': '2',
});
const reviewed = (entries: Entries, label = 'Vorhaben'): StoryObj =>
  onStage(startWith(fields(label), entries, { place: { kind: 'review' } }), <AllOfThem />);

export const Filled: StoryObj = {
  ...reviewed(answers('Tische')),
  play: ({ canvas }) => {
    expect(canvas.getByRole('heading', { level: 4, name: 'Fläche 2' })).toBeVisible();
    expect(canvas.getAllByRole('heading', { level: 5, name: 'Lage' })).toHaveLength(2);
    expect(canvas.getByText('6,5 m')).toBeVisible();
    expect(canvas.queryByText(/noch einmal/)).toBeNull();
  },
};
const persons = personsList({
  title: '{{name}}',
  pages: [
    { id: 'name', title: 'Wer ist es?', fields: [{ id: 'name', type: 'text', label: 'Name' }] },
    { id: 'wohnung', title: 'Wo wohnt die Person?', fields: [place] },
    { id: 'hinweis', title: 'Hinweis', fields: [{ id: 'hinweis', type: 'info', text: 'Steht hier nicht.' }] },
  ],
});
/** Entries of several pages: each page under its title, with the way back to it. */
export const ItemPages: StoryObj = {
  ...onStage(
    startWith([persons], { personen: ['p1', 'p2'], 'personen.p1.name': 'Ay', 'personen.p2.ort': 'Hille' }),
    <AllOfThem />,
  ),
  play: ({ canvas }) => {
    expect(canvas.getAllByRole('heading', { level: 5, name: 'Wo wohnt die Person?' })).toHaveLength(2);
    expect(canvas.getByRole('link', { name: 'Ändern: Wer ist es?, Ay' })).toHaveAttribute(
      'href',
      '/espelkamp/flaeche/antrag/seite/personen.p1/name',
    );
    expect(canvas.queryByRole('heading', { name: 'Hinweis' })).toBeNull();
  },
};
export const Empty: StoryObj = {
  ...reviewed({}),
  play: ({ canvas }) => expect(canvas.getAllByText('keine Angabe').length).toBeGreaterThan(3),
};
/** The server computed another value than the browser: the server’s is shown. */
export const Changed: StoryObj = {
  ...onStage(startWith(fields('Vorhaben'), answers('Tische')), <AllOfThem />, ({ state }) => ({
    state: {
      ...state,
      session: {
        ...state.session,
        changed: { reviewed: { gebuehr: '5.00' }, computed: { gebuehr: '7.00' } },
      },
    },
  })),
  play: ({ canvas }) => expect(canvas.getByText(/^7,00/)).toBeVisible(),
};
export const LongWords = reviewed(answers(LONG), LONG);
export const Narrow: StoryObj = { ...LongWords, globals: NARROW };
