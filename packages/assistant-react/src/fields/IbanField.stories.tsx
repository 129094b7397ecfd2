import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { IbanField } from './textFields.tsx';

export default { component: IbanField } satisfies Meta<typeof IbanField>;

const states = textStates(
  { id: 'iban', type: 'iban', label: 'IBAN', required: true },
  {
    filled: 'DE02 1203 0000 0000 2020 51',
    wrong: 'DE03 1203 0000 0000 2020 51',
    says: 'Diese IBAN stimmt nicht.',
  },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
