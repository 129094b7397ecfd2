import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { LONG } from '../sample.fixture.ts';
import { ChoicesLimits, DateLimits, LengthLimits, NumberLimits } from './LimitsPart.tsx';
import { NumberLimit } from './NumberLimit.tsx';

/** Between what an answer must lie: a number, a day, a length, so many answers. */
export default {
  component: NumberLimits,
  subcomponents: { NumberLimit, LengthLimits, DateLimits, ChoicesLimits },
} satisfies Meta<typeof NumberLimits>;

export const Numbers = ofQuestions(NumberLimits, [
  { id: 'ohne', type: 'integer', label: 'Keine Grenzen' },
  { id: 'fest', type: 'integer', label: 'Feste Grenzen', min: 1, max: 500, unit: 'Personen' },
  { id: 'komma', type: 'decimal', label: 'Zahl mit Komma', min: 0.5, digits: 2, unit: 'm²' },
  { id: 'kommune', type: 'money', label: 'Was die Kommune festlegt', min: 'grundbetrag' },
  { id: 'berechnet', type: 'integer', label: 'Berechnet', max: 'gaeste * 2' },
]);
export const Lengths = ofQuestions(LengthLimits, [
  { id: 'ohne', type: 'text', label: 'Keine Grenzen' },
  { id: 'fest', type: 'textarea', label: 'Feste Grenzen', minLength: 10, maxLength: 400 },
]);
export const Days = ofQuestions(DateLimits, [
  { id: 'ohne', type: 'date', label: 'Keine Grenzen' },
  { id: 'heute', type: 'date', label: 'Von heute an', min: 'today()', max: 'today() + duration("P14D")' },
  { id: 'fest', type: 'date', label: 'Ein fester Tag', max: '@"2027-12-31"' },
  { id: 'berechnet', type: 'date', label: 'Berechnet', min: 'beginn + duration("P1D")' },
]);
const options = ['eins', 'zwei', 'drei'].map((id) => ({ id, label: id }));
export const Answers = ofQuestions(ChoicesLimits, [
  { id: 'ohne', type: 'choices', label: 'Keine Grenzen', options },
  { id: 'fest', type: 'choices', label: 'Feste Grenzen', options, min: 1, max: 2 },
]);

/** Below the least: it stays where it was typed. */
export const Contradicting = ofQuestion(LengthLimits, 'getraenke', {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Mindestens Zeichen'), '200');
  expect(canvas.getByLabelText('Mindestens Zeichen')).toBeInvalid();
});
export const LongWords = {
  ...ofQuestions(NumberLimits, [
    { id: 'einheit', type: 'integer', label: LONG, min: 1, unit: LONG },
    { id: 'rechnung', type: 'integer', label: 'Berechnet', max: 'gaeste * 2 + count(stellen) * 1000000000' },
  ]),
  globals: NARROW,
};
