import type { Entries } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import type { AssistantStart } from '../assistantStart.ts';
import { personsList } from '../sample.fixture.ts';
import { alive, Live, LONG, NARROW, sampleAt, startOn, startWith } from '../story.fixture.tsx';
import { CurrentScreen } from './CurrentScreen.tsx';
import { PageForm } from './PageForm.tsx';
import { PageScreen } from './PageScreen.tsx';

/** A page of questions as the whole assistant draws it, alive. */
export default {
  component: PageScreen,
  subcomponents: { CurrentScreen, PageForm },
} satisfies Meta<typeof PageScreen>;

const first = { kind: 'page', page: 'zweck' } as const;
const nothing = { entries: {}, saved: [] };

export const Empty = alive(sampleAt(first, nothing), async ({ canvas }) => {
  expect(await canvas.findByText('Schritt 1 von 3: Ihr Vorhaben')).toBeVisible();
  expect(canvas.queryByRole('textbox', { name: /Zahl der Plätze/ })).toBeNull();
  await userEvent.click(canvas.getByLabelText('Tische und Stühle'));
  expect(await canvas.findByRole('textbox', { name: 'Zahl der Plätze' })).toBeVisible();
});
export const Filled = alive(sampleAt(first), async ({ canvas }) => {
  expect(await canvas.findByRole('textbox', { name: 'Zahl der Plätze' })).toHaveValue('20');
  // A report names the page, and nothing that was typed.
  expect(canvas.getByRole('link', { name: /^Problem mit dieser Seite melden/ })).toHaveAttribute(
    'href',
    '/espelkamp/flaeche/rueckmeldung?seite=zweck',
  );
});
/** Nobody is blamed before „Weiter“; then the summary has the focus. */
export const Wrong = alive(sampleAt(first, nothing), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
  const title = await canvas.findByRole('heading', { level: 2, name: 'Es gibt ein Problem' });
  expect(title.closest('.kern-alert')).toHaveFocus();
});
export const GoesOn = alive(sampleAt(first, { saved: [] }), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Zeitraum' })).toHaveFocus();
});
export const Item = alive(
  sampleAt({ kind: 'page', page: 'flaechen', item: 'elemente.k1' }),
  async ({ canvas }) => {
    expect(await canvas.findByRole('heading', { level: 1, name: 'Fläche 1' })).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Fertig' })).toBeVisible();
  },
);
const hint = {
  id: 'frist',
  severity: 'warning',
  when: 'true',
  message: 'Die Bearbeitung dauert 14 Tage.',
} as const;
const person = personsList({
  title: '{{name}}',
  pages: [
    {
      id: 'name',
      title: 'Wer ist es?',
      text: 'Wie im **Ausweis**.',
      fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
    },
    {
      id: 'geburt',
      title: 'Wann und wo geboren?',
      fields: [{ id: 'ort', type: 'text', label: 'Geburtsort', required: true }],
      checks: [
        { id: 'gleich', when: 'ort = name', message: 'Name und Geburtsort sind gleich.' },
        { ...hint, id: 'frist' },
      ],
    },
  ],
});
const ofPerson = (itemPage: string, entries: Entries): AssistantStart =>
  startWith(
    [person],
    { personen: ['p1'], 'personen.p1.name': 'Ay', ...entries },
    {
      place: { kind: 'page', page: 'seite', item: 'personen.p1', itemPage },
    },
  );
/** An entry that is a walk of its own: one page after the other, the last one ends at the list. */
export const ItemPage = alive(ofPerson('name', {}), async ({ canvas }) => {
  expect(await canvas.findByText('Ay: Seite 1 von 2')).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Wann und wo geboren?' })).toHaveFocus();
  expect(canvas.getByRole('button', { name: 'Fertig' })).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Zurück' }));
  expect(await canvas.findByRole('textbox', { name: 'Name' })).toHaveValue('Ay');
});
/** What is wrong with a page of an entry as a whole is told, and leads nowhere: one is there. */
export const ItemPageWrong = alive(ofPerson('geburt', { 'personen.p1.ort': 'Ay' }), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Fertig' }));
  expect(await canvas.findByText('Name und Geburtsort sind gleich.')).toBeVisible();
  expect(canvas.queryByRole('link', { name: /gleich/ })).toBeNull();
  expect(canvas.getByText('Die Bearbeitung dauert 14 Tage.')).toBeVisible();
});
export const ItemPageNarrow: StoryObj = {
  render: () => <Live start={ofPerson('geburt', { 'personen.p1.name': LONG })} />,
  globals: NARROW,
};
export const English: StoryObj = {
  ...alive(sampleAt(first), async ({ canvas }) => {
    expect(await canvas.findByRole('heading', { level: 1, name: 'What is your plan?' })).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Continue' })).toBeVisible();
  }),
  globals: { language: 'en' },
};
export const Narrow: StoryObj = {
  render: () => <Live start={sampleAt(first, { entries: { zweck: '' } }, { showProblems: true })} />,
  globals: NARROW,
};
/** What the page as a whole has to say, before its questions and after them. */
export const Remarks: StoryObj = {
  render: () => (
    <Live
      start={startOn({
        text: 'Das dauert **wenige** Minuten.',
        fields: [{ id: 'nummer', type: 'text', label: 'Nummer' }],
        checks: [hint, { ...hint, id: 'tipp', severity: 'info', message: 'Sie finden sie im Bescheid.' }],
      })}
    />
  ),
  play: async ({ canvas }) => expect(await canvas.findAllByRole('status')).toHaveLength(3),
};
export const LongWords: StoryObj = {
  render: () => (
    <Live start={startWith([{ id: 'nummer', type: 'text', label: LONG, help: LONG }], { nummer: LONG })} />
  ),
};

const save = fn(() => new Promise<never>(() => undefined));
export const StillSaving: StoryObj = alive(
  sampleAt(first),
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
    expect(await canvas.findByText('Wird gespeichert …')).toBeVisible();
  },
  { save },
);
