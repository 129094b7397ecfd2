import type { Meta } from '@storybook/react-vite';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestions } from '../inPane.fixture.tsx';
import { LONG } from '../sample.fixture.ts';
import { AutocompletePart } from './AutocompletePart.tsx';
import { ErrorTextsPart } from './ErrorTextsPart.tsx';

/** Sentences of one's own for what can be wrong; what the browser may fill in. */
export default { component: ErrorTextsPart, subcomponents: { AutocompletePart } } satisfies Meta<
  typeof ErrorTextsPart
>;

export const States = ofQuestions(ErrorTextsPart, [
  { id: 'ohne', type: 'date', label: 'Die üblichen' },
  {
    id: 'eigene',
    type: 'iban',
    label: 'Eigene',
    errors: { required: 'Ohne Ihre IBAN können wir nichts überweisen.' },
  },
]);
export const LongWords = {
  ...ofQuestions(ErrorTextsPart, [{ id: 'lang', type: 'boolean', label: LONG, errors: { required: LONG } }]),
  globals: NARROW,
};
export const Autocomplete = ofQuestions(AutocompletePart, [
  { id: 'ohne', type: 'text', label: 'Keine' },
  { id: 'ort', type: 'text', label: 'Eine bekannte', autocomplete: 'address-level2' },
  { id: 'andere', type: 'text', label: 'Eine, die nicht in der Liste steht', autocomplete: 'nickname' },
]);
