import type { ChoiceField as ChoiceDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { asked, LONG, NARROW } from '../story.fixture.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { Fieldset } from './Fieldset.tsx';
import { fieldStates } from './fieldStates.fixture.ts';
import { OptionCheck } from './OptionCheck.tsx';

export default {
  component: ChoiceField,
  subcomponents: { Fieldset, OptionCheck },
} satisfies Meta<typeof ChoiceField>;

const label = 'Was stellen Sie auf?';
const few: ChoiceDefinition = {
  id: 'zweck',
  type: 'choice',
  label,
  required: true,
  options: [
    { id: 'gastro', label: 'Tische und Stühle', help: 'Außengastronomie vor einem Lokal' },
    { id: 'stand', label: 'Verkaufsstand' },
    { id: 'lang', label: LONG, help: `Nur mit ${LONG}` },
  ],
};
const states = fieldStates({ field: few, filled: 'stand', wrong: '' });

export const Empty: StoryObj = {
  ...states.empty,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText('Verkaufsstand'));
    await userEvent.click(canvas.getByLabelText('Tische und Stühle'));
    expect(canvas.getByLabelText('Tische und Stühle')).toBeChecked();
    expect(canvas.getByLabelText('Verkaufsstand')).not.toBeChecked();
  },
};
export const Filled: StoryObj = {
  ...states.filled,
  play: ({ canvas }) => expect(canvas.getByLabelText('Verkaufsstand')).toBeChecked(),
};
export const Optional = states.optional;
export const Wrong: StoryObj = {
  ...states.wrong,
  play: ({ canvas }) =>
    expect(canvas.getByRole('group', { name: label })).toHaveAccessibleDescription(
      `Fehler: Beantworten Sie die Frage „${label}“.`,
    ),
};
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;

const grouped: ChoiceDefinition = {
  id: 'ortsteil',
  type: 'choice',
  label: 'Ortsteil',
  required: true,
  options: [
    { id: 'mitte', label: 'Mitte', group: 'Stadt' },
    { id: 'nord', label: 'Nord', group: 'Stadt' },
    { id: 'frotheim', label: 'Frotheim', group: 'Dörfer' },
    { id: 'lang', label: LONG, group: 'Dörfer' },
  ],
};

/** Many options, and those in groups, are easier to find in a list. */
export const Select: StoryObj = {
  ...asked([grouped]),
  play: async ({ canvas }) => {
    const list = canvas.getByRole('combobox', { name: 'Ortsteil' });
    expect(list).toHaveDisplayValue('Bitte auswählen');
    await userEvent.selectOptions(list, 'Frotheim');
    expect(list).toHaveValue('frotheim');
  },
};
export const SelectFilled = asked([grouped], { ortsteil: 'nord' });
export const SelectWrong: StoryObj = {
  ...asked([grouped], { ortsteil: '' }, true),
  play: ({ canvas }) => expect(canvas.getByRole('combobox')).toBeInvalid(),
};
export const SelectNarrow: StoryObj = { ...asked([grouped], { ortsteil: 'lang' }), globals: NARROW };
