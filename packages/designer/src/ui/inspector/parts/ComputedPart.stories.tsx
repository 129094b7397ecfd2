import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { LONG } from '../sample.fixture.ts';
import { ComputedPart } from './ComputedPart.tsx';

export default { component: ComputedPart } satisfies Meta<typeof ComputedPart>;

/** Only numbers are rounded, only numbers that are no money have a unit. */
export const States = ofQuestions(ComputedPart, [
  {
    id: 'betrag',
    type: 'computed',
    label: 'Ein Betrag',
    result: 'money',
    value: 'grundbetrag',
    rounding: 'up',
    basis: '§ 5 Gebührensatzung',
  },
  {
    id: 'zahl',
    type: 'computed',
    label: 'Eine Zahl',
    result: 'decimal',
    value: '1.5',
    unit: 'm²',
    digits: 2,
  },
  { id: 'tag', type: 'computed', label: 'Ein Tag', result: 'date', value: 'beginn', optional: true },
  {
    id: 'intern',
    type: 'computed',
    label: 'Für die Verwaltung',
    result: 'text',
    value: '"x"',
    internal: true,
  },
]);

/** A value that is no number has nothing to round. */
export const Changed = ofQuestion(ComputedPart, 'gebuehr', {}, async ({ canvas }) => {
  await userEvent.selectOptions(canvas.getByLabelText('Art des Ergebnisses'), 'Ganze Zahl');
  expect(await canvas.findByLabelText('Einheit')).toBeVisible();
});
export const LongWords = {
  ...ofQuestions(ComputedPart, [
    { id: 'lang', type: 'computed', label: LONG, result: 'integer', value: '1', basis: LONG, unit: LONG },
  ]),
  globals: NARROW,
};
