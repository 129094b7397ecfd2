import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { EmailField } from './textFields.tsx';

export default { component: EmailField } satisfies Meta<typeof EmailField>;

const states = textStates(
  { id: 'email', type: 'email', label: 'E-Mail-Adresse', required: true },
  {
    filled: 'cafe@example.org',
    wrong: 'cafe(at)example.org',
    says: 'Geben Sie eine E-Mail-Adresse in der Form',
  },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
