import type { BooleanField as BooleanDefinition } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { BooleanField } from './BooleanField.tsx';
import { fieldStates } from './fieldStates.fixture.ts';

export default { component: BooleanField } satisfies Meta<typeof BooleanField>;

const label = 'Ich schenke Alkohol aus.';
const field: BooleanDefinition = { id: 'alkohol', type: 'boolean', label, required: true };
const states = fieldStates({ field, filled: 'on' });

export const Empty: StoryObj = {
  ...states.empty,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText(label));
    expect(canvas.getByRole('checkbox', { name: label })).toBeChecked();
  },
};
export const Filled: StoryObj = {
  ...states.filled,
  play: ({ canvas }) => expect(canvas.getByRole('checkbox')).toBeChecked(),
};
export const Optional = states.optional;
export const Wrong: StoryObj = {
  ...states.wrong,
  play: ({ canvas }) =>
    expect(canvas.getByRole('checkbox')).toHaveAccessibleDescription(`Fehler: Bestätigen Sie: ${label}`),
};
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
