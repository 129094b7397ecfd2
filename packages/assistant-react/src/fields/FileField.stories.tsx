import type { FileField as FileDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { plan } from '../sample.fixture.ts';
import { alive, asked, FieldsHere, LONG, onStage, startWith } from '../story.fixture.tsx';
import { FileField } from './FileField.tsx';
import { fieldStates } from './fieldStates.fixture.ts';
import { StoredFiles } from './StoredFiles.tsx';

export default { component: FileField, subcomponents: { StoredFiles } } satisfies Meta<typeof FileField>;

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
  state: { ...state, session: { ...state.session, uploads: { lageplan: ['plan.pdf'] } } },
}));

const choose = (control: HTMLElement) =>
  userEvent.upload(control, new File(['%PDF-1.7'], 'plan.pdf', { type: 'application/pdf' }));

export const ChosenAndRemoved = alive(startWith([field]), async ({ canvas }) => {
  await choose(await canvas.findByLabelText('Lageplan'));
  expect(await canvas.findByText(/^plan\.pdf/)).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Datei entfernen: Lageplan' }));
  await waitFor(() => expect(canvas.queryByText(/^plan\.pdf/)).toBeNull());
});

const several: FileDefinition = { id: 'fotos', type: 'file', label: 'Fotos', required: true, max: 3 };
const stored = (...ids: string[]) =>
  ids.map((id) => JSON.stringify({ ...JSON.parse(plan), id, name: `Ansicht ${id}.pdf` }));
const many = fieldStates({ field: several, filled: stored('nord', 'ost') });

export const SeveralEmpty: StoryObj = {
  ...many.empty,
  play: ({ canvas }) =>
    expect(canvas.getByLabelText('Fotos')).toHaveAccessibleDescription(
      /Sie können bis zu 3 Dateien hochladen\.$/,
    ),
};
export const SeveralFilled: StoryObj = {
  ...many.filled,
  play: ({ canvas }) => {
    expect(canvas.getAllByRole('listitem')).toHaveLength(2);
    expect(canvas.getByRole('button', { name: 'Datei entfernen: Ansicht nord.pdf' })).toBeVisible();
    expect(canvas.getByText(/2 Dateien sind hochgeladen, höchstens 3 sind möglich/)).toBeVisible();
  },
};
/** Nothing more can be chosen, and what to do is said. */
export const SeveralFull: StoryObj = {
  ...asked([several], { fotos: stored('nord', 'ost', 'west') }),
  play: ({ canvas }) => {
    expect(canvas.getByText(/Mehr als 3 Dateien sind nicht möglich\./)).toBeVisible();
    expect(canvas.queryByLabelText('Fotos')).toBeNull();
  },
};
export const SeveralTooMany = asked([several], { fotos: stored('a', 'b', 'c', 'd') }, true);
export const SeveralWrong = many.wrong;
export const SeveralLong = asked([{ ...several, label: LONG }], { fotos: [longName, ...stored('ost')] });
export const SeveralNarrow = many.narrow;

let sent = 0;
/** One after the other, and both at once; each can be taken out by itself. */
export const SeveralChosenAndRemoved = alive(
  startWith([several]),
  async ({ canvas }) => {
    const pdf = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
    await userEvent.upload(await canvas.findByLabelText('Fotos'), [pdf('eins.pdf'), pdf('zwei.pdf')]);
    expect(await canvas.findByText(/^zwei\.pdf/)).toBeVisible();
    await userEvent.upload(canvas.getByLabelText('Fotos'), pdf('drei.pdf'));
    expect(await canvas.findByText(/^drei\.pdf/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Datei entfernen: zwei.pdf' }));
    await waitFor(() => expect(canvas.queryByText(/^zwei\.pdf/)).toBeNull());
    expect(canvas.getByText(/^eins\.pdf/)).toBeVisible();
    expect(canvas.getByText(/^drei\.pdf/)).toBeVisible();
  },
  {
    upload: (_path, file) => {
      sent += 1;
      return Promise.resolve({
        outcome: 'stored' as const,
        file: { ...JSON.parse(plan), id: `gesendet${sent}`, name: file.name },
      });
    },
  },
);

export const NotSent = alive(
  startWith([field]),
  async ({ canvas }) => {
    await choose(await canvas.findByLabelText('Lageplan'));
    expect(await canvas.findAllByText(/Die Datei ist nicht angekommen/)).not.toHaveLength(0);
  },
  { upload: fn(() => Promise.reject(new Error('no network'))) },
);
