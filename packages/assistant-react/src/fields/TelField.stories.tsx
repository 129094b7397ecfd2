import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { TelField } from './textFields.tsx';

export default { component: TelField } satisfies Meta<typeof TelField>;

const states = textStates(
  { id: 'telefon', type: 'tel', label: 'Telefonnummer', required: true },
  { filled: '05772 5620', wrong: 'siehe oben', says: 'Geben Sie eine Telefonnummer in der Form' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
