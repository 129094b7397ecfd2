import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { MoneyField } from './textFields.tsx';

export default { component: MoneyField } satisfies Meta<typeof MoneyField>;

const states = textStates(
  { id: 'umsatz', type: 'money', label: 'Umsatz', required: true },
  { filled: '1.234,50', wrong: 'zehn Euro', says: 'Geben Sie den Betrag so ein: 1.234,50.' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
