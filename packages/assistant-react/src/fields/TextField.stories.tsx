import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { TextField } from './textFields.tsx';

export default { component: TextField } satisfies Meta<typeof TextField>;

const states = textStates(
  {
    id: 'strasse',
    type: 'text',
    label: 'Straße',
    required: true,
    maxLength: 40,
    autocomplete: 'address-line1',
  },
  { filled: 'Breslauer Straße', wrong: '', says: 'Geben Sie „Straße“ ein.' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
