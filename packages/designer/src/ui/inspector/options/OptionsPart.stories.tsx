import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { longWords } from '../sample.fixture.ts';
import { AddOption } from './AddOption.tsx';
import { OptionRow } from './OptionRow.tsx';
import { OptionsFromPart, TakeFromTable } from './OptionsFromPart.tsx';
import { OptionsPart } from './OptionsPart.tsx';

export default {
  component: OptionsPart,
  subcomponents: { OptionRow, AddOption, OptionsFromPart, TakeFromTable },
} satisfies Meta<typeof OptionsPart>;

export const FromTable = ofQuestion(OptionsPart, 'art', {}, async ({ canvas }) => {
  await userEvent.selectOptions(canvas.getByLabelText('Spalte mit dem Text'), 'Kürzel');
  expect(canvas.getByLabelText('Spalte mit dem Text')).toHaveValue('code');
});

/** An expert may leave out rows; a rule that goes wrong stays with its sentence. */
export const FromTableExpert = ofQuestion(OptionsPart, 'art', { level: 'expert' }, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Nur Zeilen, für die gilt'), 'sats > 2');
  expect(canvas.getByText(/Meinten Sie/)).toBeVisible();
});

/** The last answer cannot go. */
export const OnlyOne = ofQuestions(OptionsPart, [
  { id: 'einzig', type: 'choice', label: 'Eine Antwort', options: [{ id: 'ja', label: 'Ja' }] },
]);

/** By keyboard: the button keeps the focus, and where the answer is now is read out. */
export const Moved = ofQuestion(OptionsPart, 'merkmale', {}, async ({ canvas }) => {
  const up = () => canvas.getByRole('button', { name: '‚Schirme‘ nach oben' });
  await userEvent.click(up());
  expect(await canvas.findByText('‚Schirme‘ steht jetzt an Stelle 1 von 3.')).toBeInTheDocument();
  expect(up()).toHaveFocus();
});
export const Added = ofQuestion(OptionsPart, 'merkmale', {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Weitere Antwort'), 'Bänke{Enter}');
  expect(canvas.getByLabelText('Antwort 4')).toHaveValue('Bänke');
});
export const Emptied = ofQuestion(OptionsPart, 'merkmale', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Antwort 1'));
  expect(canvas.getByText(/Die Antwort braucht einen Text/)).toBeVisible();
});

export const LongWords = {
  ...ofQuestion(OptionsPart, 'merkmale', { form: longWords(), level: 'advanced' }),
  globals: NARROW,
};
export const LongWordsFromTable = {
  ...ofQuestion(OptionsPart, 'art', { form: longWords(), level: 'expert' }),
  globals: NARROW,
};
