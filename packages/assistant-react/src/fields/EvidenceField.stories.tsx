import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { plan } from '../sample.fixture.ts';
import { alive, asked, LONG, NARROW, startWith } from '../story.fixture.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import { fieldStates } from './fieldStates.fixture.ts';

export default { component: EvidenceField } satisfies Meta<typeof EvidenceField>;

const field: Field = {
  id: 'auszug',
  type: 'evidence',
  label: 'Auszug aus dem Handelsregister',
  help: 'Vom Registerportal der Länder',
  required: true,
  maxAge: 'P3M',
  until: 'today() + duration("P14D")',
};
const uploaded = { 'auszug.way': 'upload', 'auszug.files': [plan] };
const states = fieldStates({ field, filled: uploaded, wrong: { 'auszug.way': '' } });

export const Empty: StoryObj = {
  ...states.empty,
  play: ({ canvas }) => {
    expect(canvas.getByRole('group', { name: 'Auszug aus dem Handelsregister' })).toHaveAccessibleDescription(
      'Vom Registerportal der Länder',
    );
    expect(canvas.getAllByRole('radio')).toHaveLength(4);
  },
};
export const Uploaded: StoryObj = {
  ...states.filled,
  play: ({ canvas }) => expect(canvas.getByText(/^Nicht älter als 3 Monate\.$/)).toBeVisible(),
};
/** It may be sent so: the file is only missing, and what to do is said. */
export const UploadedNothing: StoryObj = {
  ...asked([field], { 'auszug.way': 'upload', 'auszug.files': '' }),
  play: ({ canvas }) => expect(canvas.getByText(/Es ist noch keine Datei da\./)).toBeVisible(),
};
export const Later: StoryObj = {
  ...asked([field], { 'auszug.way': 'later' }),
  play: ({ canvas }) => expect(canvas.getByLabelText(/^Bis wann/)).toHaveValue('29.01.2027'),
};
export const LaterThanPossible = asked(
  [field],
  { 'auszug.way': 'later', 'auszug.until': '01.03.2027' },
  true,
);
export const Direct = asked([field], { 'auszug.way': 'direct', 'auszug.requestedOn': '10.01.2027' });
export const Present = asked([field], { 'auszug.way': 'present', 'auszug.note': 'Gewerbeamt, Az. 32-12' });
export const FewWays = asked([{ ...field, ways: ['upload', 'later'], defaultWay: 'upload' }]);
export const Optional = states.optional;
export const Wrong: StoryObj = {
  ...states.wrong,
  play: ({ canvas }) =>
    expect(
      canvas.getByText('Wählen Sie aus, wie Sie „Auszug aus dem Handelsregister“ einreichen.'),
    ).toBeVisible(),
};
export const Warned = states.warned;
export const LongWords = asked([{ ...field, label: LONG }], uploaded);
export const Narrow: StoryObj = { ...asked([field], uploaded), globals: NARROW };
export const NarrowWrong = states.narrow;

/** The question of the chosen way comes, and goes with it; what was typed comes back. */
export const Chosen = alive(startWith([field]), async ({ canvas }) => {
  await userEvent.click(await canvas.findByLabelText('Ich reiche es nach'));
  const until = await canvas.findByLabelText(/^Bis wann/);
  await userEvent.clear(until);
  await userEvent.type(until, '20.01.2027');
  await userEvent.click(canvas.getByLabelText('Es liegt der Stadt bereits vor'));
  expect(await canvas.findByLabelText(/^Wo liegt es vor/)).toBeVisible();
  expect(canvas.queryByLabelText(/^Bis wann/)).toBeNull();
  await userEvent.click(canvas.getByLabelText('Ich reiche es nach'));
  expect(await canvas.findByLabelText(/^Bis wann/)).toHaveValue('20.01.2027');
});
