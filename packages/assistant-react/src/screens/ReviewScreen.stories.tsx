import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { alive, Live, LONG, NARROW, sampleAt, startOn, startWith } from '../story.fixture.tsx';
import { ReviewedFields } from './ReviewedFields.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';

/** Everything that was answered, as the whole assistant draws it, alive. */
export default {
  component: ReviewScreen,
  subcomponents: { ReviewedFields },
} satisfies Meta<typeof ReviewScreen>;

const review = { kind: 'review' } as const;
const complete = sampleAt(review);
const SUBMIT = { name: 'Kostenpflichtig absenden' };
const DECLARATION = 'Meine Angaben sind richtig.';

export const Filled = alive(complete, async ({ canvas }) => {
  expect(await canvas.findByRole('button', SUBMIT)).toBeVisible();
  expect(canvas.getByText('2,50 €')).toBeVisible();
  expect(canvas.getAllByText('keine Angabe')).not.toHaveLength(0);
});
/** Pages that nobody saw, or that are not finished, are named with a link. */
export const Missing = alive(
  sampleAt(review, { saved: ['zweck', 'zeit', 'person', 'plan'] }, {}),
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('link', { name: 'Noch nicht fertig: Flächen' }));
    expect(await canvas.findByRole('heading', { level: 1, name: 'Flächen' })).toHaveFocus();
  },
);
export const Wrong = alive(complete, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', SUBMIT));
  await userEvent.click(await canvas.findByRole('link', { name: `Bestätigen Sie: ${DECLARATION}` }));
  expect(canvas.getByRole('checkbox', { name: DECLARATION })).toHaveFocus();
});
export const Changes = alive(complete, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('link', { name: 'Ändern: Zeitraum' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Zeitraum' })).toHaveFocus();
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Angaben prüfen' })).toHaveFocus();
});
export const Submits = alive(complete, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('checkbox', { name: DECLARATION }));
  await userEvent.click(canvas.getByRole('button', SUBMIT));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Ihr Antrag ist eingegangen' })).toBeVisible();
  expect(canvas.getByText('MUSTER-2027-ABC234')).toBeVisible();
});
const submit = fn(() => new Promise<never>(() => undefined));
/** As long as it is on its way the button says so, and nothing is sent twice. */
export const Submitting = alive(
  complete,
  async ({ canvas }) => {
    submit.mockClear();
    await userEvent.click(await canvas.findByRole('checkbox', { name: DECLARATION }));
    await userEvent.click(canvas.getByRole('button', SUBMIT));
    await userEvent.click(await canvas.findByRole('button', { name: 'Ihr Antrag wird gesendet …' }));
    expect(submit).toHaveBeenCalledOnce();
  },
  { submit },
);
export const SubmitFailed = alive(
  complete,
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: DECLARATION }));
    await userEvent.click(canvas.getByRole('button', SUBMIT));
    expect(
      await canvas.findByRole('heading', { name: 'Ihr Antrag ist noch nicht eingegangen' }),
    ).toBeVisible();
    expect(canvas.getByRole('checkbox', { name: DECLARATION })).toBeChecked();
  },
  { submit: () => Promise.reject(new Error('no network')) },
);
/** The server computed another fee: it is told, and one looks before sending again. */
export const Recomputed = alive(
  complete,
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: DECLARATION }));
    await userEvent.click(canvas.getByRole('button', SUBMIT));
    expect(await canvas.findByText(/^Gebühr: bisher 2,50/)).toBeVisible();
    expect(canvas.getByText(/^3,00/)).toBeVisible();
  },
  {
    submit: () =>
      Promise.resolve({ outcome: 'changed', reviewed: { gebuehr: '2.50' }, computed: { gebuehr: '3.00' } }),
  },
);
export const English: StoryObj = {
  render: () => <Live start={{ ...complete, context: { ...complete.context, language: 'en' } }} />,
  globals: { language: 'en' },
};
export const Narrow: StoryObj = { render: () => <Live start={complete} />, globals: NARROW };
const long = [{ id: 'nummer', type: 'text', label: LONG }] as const;
const check = { id: 'frist', severity: 'warning', when: 'true', message: 'Das dauert 14 Tage.' } as const;
/** What the answers together give rise to. */
export const Remarks: StoryObj = {
  render: () => (
    <Live start={startOn({ fields: [...long] }, { nummer: '7' }, { place: review }, { checks: [check] })} />
  ),
  play: async ({ canvas }) => expect(await canvas.findByText('Das dauert 14 Tage.')).toBeVisible(),
};
export const LongWords: StoryObj = {
  render: () => <Live start={startWith(long, { nummer: LONG }, { place: review })} />,
};
