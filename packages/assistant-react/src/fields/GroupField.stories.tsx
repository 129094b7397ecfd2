import type { GroupField as GroupDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { asked, LONG, NARROW } from '../story.fixture.tsx';
import { GroupField } from './GroupField.tsx';

export default { component: GroupField } satisfies Meta<typeof GroupField>;

const group: GroupDefinition = {
  id: 'anschrift',
  type: 'group',
  label: 'Anschrift des Betriebs',
  help: 'Wo man Sie antrifft.',
  fields: [
    { id: 'strasse', type: 'text', label: 'Straße', required: true },
    { id: 'zusatz', type: 'text', label: 'Adresszusatz' },
    { id: 'ort', type: 'text', label: 'Ort', required: true },
  ],
};
const filled = {
  'anschrift.strasse': 'Breslauer Straße',
  'anschrift.zusatz': '',
  'anschrift.ort': 'Espelkamp',
};
const nothing = { 'anschrift.strasse': '', 'anschrift.zusatz': '', 'anschrift.ort': '' };

export const Empty: StoryObj = {
  ...asked([group]),
  play: ({ canvas }) =>
    expect(canvas.getByRole('group', { name: group.label as string })).toHaveAccessibleDescription(
      'Wo man Sie antrifft.',
    ),
};
export const Filled = asked([group], filled);
export const Wrong: StoryObj = {
  ...asked([group], nothing, true),
  play: ({ canvas }) => {
    expect(canvas.getByRole('textbox', { name: 'Straße' })).toBeInvalid();
    expect(canvas.getByRole('textbox', { name: /Adresszusatz/ })).toBeValid();
  },
};
/** Groups may stand in groups. */
export const Nested = asked(
  [{ ...group, fields: [...group.fields, { ...group, id: 'lager', label: 'Anschrift des Lagers' }] }],
  filled,
);
const check = { id: 'fern', severity: 'warning', when: 'true', message: 'Das ist außerhalb.' } as const;
export const Warned = asked([{ ...group, checks: [check] }], filled);
const long: GroupDefinition = { ...group, label: LONG, help: LONG };
export const LongWords = asked([long], { ...filled, 'anschrift.ort': LONG });
export const Narrow: StoryObj = { ...asked([long], nothing, true), globals: NARROW };
