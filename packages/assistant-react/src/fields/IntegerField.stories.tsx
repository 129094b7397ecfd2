import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { IntegerField } from './textFields.tsx';

export default { component: IntegerField } satisfies Meta<typeof IntegerField>;

const states = textStates(
  { id: 'plaetze', type: 'integer', label: 'Zahl der Plätze', required: true, min: 1, unit: 'Stück' },
  { filled: '24', wrong: 'viele', says: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
