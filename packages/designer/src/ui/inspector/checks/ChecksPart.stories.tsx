import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { longWords } from '../sample.fixture.ts';
import { ChecksPart } from './ChecksPart.tsx';
import { CheckWhen } from './CheckWhen.tsx';
import { DateCheck } from './DateCheck.tsx';
import { NewCheck } from './NewCheck.tsx';
import { Severity } from './Severity.tsx';

export default {
  component: ChecksPart,
  subcomponents: { CheckWhen, DateCheck, NewCheck, Severity },
} satisfies Meta<typeof ChecksPart>;

const Checks = ({ field, address }: FieldProps<FieldOf<'integer' | 'date'>>) => (
  <ChecksPart node={`field:${address}`} checks={field.checks} />
);

/** For a day there are checks to choose from. */
export const States = ofQuestions(Checks, [
  { id: 'keine', type: 'integer', label: 'Keine' },
  { id: 'keineAmTag', type: 'date', label: 'Keine an einem Tag' },
  {
    id: 'satz',
    type: 'integer',
    label: 'Als Satz, warnt',
    checks: [
      {
        id: 'viele',
        when: 'satz > 200',
        message: 'Ab 200 Gästen brauchen Sie Sanitäter.',
        severity: 'warning',
      },
    ],
  },
  {
    id: 'ausdruck',
    type: 'integer',
    label: 'Als Ausdruck, weist hin',
    checks: [{ id: 'rechnung', when: 'ausdruck * 2 > gaeste', message: 'Das ist viel.', severity: 'info' }],
  },
  {
    id: 'rezept',
    type: 'date',
    label: 'Aus einem Rezept, verhindert Weiter',
    checks: [{ id: 'folge', when: 'rezept < beginn', message: 'Das Ende liegt vor dem Beginn.' }],
  },
]);

/** It comes into the form once condition and sentence are there. */
export const Added = ofQuestion(Checks, 'gaeste', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Prüfung hinzufügen' }));
  expect(canvas.getByText(/Wird übernommen, sobald/)).toBeVisible();
  expect(canvas.getByRole('button', { name: 'Prüfung hinzufügen' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.selectOptions(await canvas.findByLabelText('Frage'), 'Zahl der Gäste');
  await userEvent.type(canvas.getByLabelText('Wert'), '200');
  await userEvent.type(canvas.getByLabelText('Was gesagt wird'), 'Bestellen Sie Sanitäter.');
  await userEvent.click(canvas.getByRole('button', { name: 'Prüfung hinzufügen' }));
  expect(await canvas.findByRole('group', { name: 'Prüfung 1' })).toBeVisible();
});
export const FromARecipe = ofQuestion(Checks, 'beginn', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Frist, Alter oder Reihenfolge prüfen' }));
  expect(canvas.getByRole('dialog', { name: 'Prüfung aus einem Rezept' })).toBeVisible();
});

/** What is said must be there. */
export const Refused = ofQuestion(Checks, 'ende', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Was gesagt wird'));
  expect(canvas.getByText(/Hier muss ein Text stehen/)).toBeVisible();
});
export const LongWords = { ...ofQuestion(Checks, 'ende', { form: longWords() }), globals: NARROW };
