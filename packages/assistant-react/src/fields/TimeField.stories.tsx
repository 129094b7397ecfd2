import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { TimeField } from './textFields.tsx';

export default { component: TimeField } satisfies Meta<typeof TimeField>;

const states = textStates(
  { id: 'oeffnet', type: 'time', label: 'Öffnet um', required: true },
  { filled: '10:00', wrong: 'morgens', says: 'Geben Sie eine Uhrzeit in der Form 14:30 ein.' },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
