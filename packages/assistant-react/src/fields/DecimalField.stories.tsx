import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { DecimalField } from './textFields.tsx';

export default { component: DecimalField } satisfies Meta<typeof DecimalField>;

const states = textStates(
  { id: 'laenge', type: 'decimal', label: 'Länge', required: true, digits: 2, unit: 'm' },
  { filled: '4,50', wrong: '4,505', says: 'Geben Sie höchstens 2 Stellen nach dem Komma ein.' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
