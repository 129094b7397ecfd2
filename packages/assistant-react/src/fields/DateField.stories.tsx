import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { textStates } from './fieldStates.fixture.ts';
import { DateField } from './textFields.tsx';

export default { component: DateField } satisfies Meta<typeof DateField>;

const states = textStates(
  { id: 'von', type: 'date', label: 'Beginn', required: true },
  { filled: '01.04.2027', wrong: '31.02.2027', says: 'Dieses Datum gibt es nicht.' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;

/** The hint about how to write it is the assistant's own, so it follows the language. */
export const English: StoryObj = {
  ...states.empty,
  globals: { language: 'en' },
  play: ({ canvas }) =>
    expect(canvas.getByRole('textbox')).toHaveAccessibleDescription('DD.MM.YYYY, for example 01.04.2027'),
};
