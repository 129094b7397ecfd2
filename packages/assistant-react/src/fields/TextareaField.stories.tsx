import type { Meta } from '@storybook/react-vite';
import { textStates } from './fieldStates.fixture.ts';
import { TextareaField } from './TextareaField.tsx';

export default { component: TextareaField } satisfies Meta<typeof TextareaField>;

const states = textStates(
  { id: 'moeblierung', type: 'textarea', label: 'Was stellen Sie auf?', required: true, maxLength: 20 },
  {
    filled: 'Sechs Tische',
    wrong: 'Holztische und Stühle, zwei Sonnenschirme',
    says: 'Kürzen Sie den Text auf höchstens 20 Zeichen',
  },
);

export const Empty = states.empty;
export const Filled = states.filled;
export const Optional = states.optional;
export const Wrong = states.wrong;
export const Warned = states.warned;
export const LongWords = states.longWords;
export const Narrow = states.narrow;
