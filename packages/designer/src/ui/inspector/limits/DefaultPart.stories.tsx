import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { LONG } from '../sample.fixture.ts';
import { DefaultPart } from './DefaultPart.tsx';
import { ValueExpression } from './ValueExpression.tsx';

/** What stands there from the beginning: nothing, a value, what the municipality sets, or what is worked out. */
export default { component: DefaultPart, subcomponents: { ValueExpression } } satisfies Meta<
  typeof DefaultPart
>;

const options = [
  { id: 'ja', label: 'Ja' },
  { id: 'nein', label: 'Nein' },
];

export const States = ofQuestions(DefaultPart, [
  { id: 'ohne', type: 'text', label: 'Keine' },
  { id: 'wort', type: 'text', label: 'Fester Text', default: '"Espelkamp"' },
  { id: 'zahl', type: 'integer', label: 'Feste Zahl', default: '10', unit: 'Tage' },
  { id: 'kommune', type: 'money', label: 'Was die Kommune festlegt', default: 'grundbetrag' },
  { id: 'tag', type: 'date', label: 'Tag des Ausfüllens', default: 'today() + duration("P7D")' },
  { id: 'uhr', type: 'time', label: 'Feste Uhrzeit', default: '@"22:00:00"' },
  { id: 'antwort', type: 'choice', label: 'Eine der Antworten', options, default: '"ja"' },
  { id: 'kasten', type: 'boolean', label: 'Schon angekreuzt', default: 'true' },
  { id: 'berechnet', type: 'integer', label: 'Berechnet', default: 'gaeste * 2' },
]);

/** What is no day stays, with how to write one. */
export const Refused = ofQuestion(DefaultPart, 'beginn', {}, async ({ canvas }) => {
  await userEvent.selectOptions(canvas.getByLabelText('Vorbelegung'), 'Fester Tag');
  await userEvent.type(canvas.getByLabelText('Tag'), '31.02.2027');
  expect(canvas.getByLabelText('Tag')).toBeInvalid();
});
export const LongWords = {
  ...ofQuestions(DefaultPart, [
    { id: 'wort', type: 'text', label: LONG, default: `"${LONG}"` },
    { id: 'berechnet', type: 'text', label: 'Berechnet', default: `getraenke + "${LONG}"` },
  ]),
  globals: NARROW,
};
