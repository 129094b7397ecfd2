import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
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
const hint = {
  id: 'frist',
  severity: 'warning',
  when: 'true',
  message: 'Die Bearbeitung dauert 14 Tage.',
} as const;
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
