import type { FileField as FileDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { plan } from '../sample.fixture.ts';
import { alive, asked, FieldsHere, LONG, onStage, startWith } from '../story.fixture.tsx';
import { FileField } from './FileField.tsx';
import { fieldStates } from './fieldStates.fixture.ts';

export default { component: FileField } satisfies Meta<typeof FileField>;

const field: FileDefinition = {
  id: 'lageplan',
  type: 'file',
  label: 'Lageplan',
  required: true,
  accept: ['pdf', 'png'],
};
const states = fieldStates({ field, filled: plan });
const longName = JSON.stringify({ ...JSON.parse(plan), name: `${LONG.replaceAll(' ', '-')}.pdf` });

export const Empty: StoryObj = {
  ...states.empty,
  play: ({ canvas }) =>
    expect(canvas.getByLabelText('Lageplan')).toHaveAccessibleDescription(
      /^Erlaubt sind PDF und PNG\. Die Datei darf höchstens 10\sMB groß sein\.$/,
    ),
};
export const Filled: StoryObj = {
  ...states.filled,
  play: ({ canvas }) => {
    expect(canvas.getByText('plan.pdf (2 kB)')).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Datei entfernen: Lageplan' })).toBeVisible();
  },
};
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = asked([{ ...field, label: LONG }], { lageplan: longName });
export const Narrow = states.narrow;

const refused = [{ path: 'lageplan', code: 'file.size', params: { max: '10 MB' } }];
/** Nothing of a file that was refused is kept. */
export const Refused: StoryObj = {
  ...onStage(startWith([field], {}, { refused }), <FieldsHere />),
  play: ({ canvas }) => expect(canvas.getByLabelText('Lageplan')).toBeInvalid(),
};

export const Uploading: StoryObj = onStage(startWith([field]), <FieldsHere />, ({ state }) => ({
  state: { ...state, session: { ...state.session, uploads: { lageplan: 'plan.pdf' } } },
}));

const choose = (control: HTMLElement) =>
  userEvent.upload(control, new File(['%PDF-1.7'], 'plan.pdf', { type: 'application/pdf' }));

export const ChosenAndRemoved = alive(startWith([field]), async ({ canvas }) => {
  await choose(await canvas.findByLabelText('Lageplan'));
  expect(await canvas.findByText(/^plan\.pdf/)).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Datei entfernen: Lageplan' }));
  await waitFor(() => expect(canvas.queryByText(/^plan\.pdf/)).toBeNull());
});

export const NotSent = alive(
  startWith([field]),
  async ({ canvas }) => {
    await choose(await canvas.findByLabelText('Lageplan'));
    expect(await canvas.findAllByText(/Die Datei ist nicht angekommen/)).not.toHaveLength(0);
  },
  { upload: fn(() => Promise.reject(new Error('no network'))) },
);
