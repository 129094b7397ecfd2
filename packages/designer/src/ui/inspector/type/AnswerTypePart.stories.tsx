import type { Meta } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import type { FieldProps } from '../fieldProps.ts';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { longWords } from '../sample.fixture.ts';
import { AnswerTypePart } from './AnswerTypePart.tsx';
import { ChangeTypeDialog } from './ChangeTypeDialog.tsx';

export default { component: AnswerTypePart, subcomponents: { ChangeTypeDialog } } satisfies Meta<
  typeof AnswerTypePart
>;

/** What cannot become anything else has no button. */
export const States = ofQuestions(AnswerTypePart, [
  { id: 'wort', type: 'text', label: 'Ein Text' },
  { id: 'gruppe', type: 'group', label: 'Eine Gruppe', fields: [{ id: 'ort', type: 'text', label: 'Ort' }] },
]);

export const Changed = ofQuestion(AnswerTypePart, 'flaeche', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Art der Antwort ändern' }));
  await userEvent.click(canvas.getByLabelText('Betrag in Euro'));
  await userEvent.click(canvas.getByRole('button', { name: 'Art übernehmen' }));
  expect(canvas.getByText('Betrag in Euro')).toBeVisible();
});

const onClose = fn();
const Dialog = (props: FieldProps) => <ChangeTypeDialog {...props} onClose={onClose} />;

/** What stays, and what is lost. */
export const Losing = ofQuestion(Dialog, 'flaeche', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByLabelText('Betrag in Euro'));
  expect(canvas.getByText('Das geht verloren')).toBeVisible();
});
export const LosingNothing = ofQuestion(Dialog, 'miete', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByLabelText('Menge oder Maß'));
  expect(canvas.getByText('Nichts geht verloren.')).toBeVisible();
});

/** Rules need it as it is: which ones. */
export const Refused = ofQuestion(Dialog, 'alkohol', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByLabelText('Kästchen zum Bestätigen'));
  expect(canvas.getByText('So geht es noch nicht')).toBeVisible();
  expect(canvas.getByText(/^Bedingung der Frage ‚Getränke‘: /)).toBeVisible();
  expect(canvas.getByRole('button', { name: 'Art übernehmen' })).toHaveAttribute('aria-disabled', 'true');
});
export const LongWords = {
  ...ofQuestion(Dialog, 'alkohol', { form: longWords() }, async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText('Kästchen zum Bestätigen'));
  }),
  globals: NARROW,
};
