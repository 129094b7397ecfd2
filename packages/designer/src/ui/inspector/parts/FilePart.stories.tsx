import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { FilePart } from './FilePart.tsx';
import { FileTypes } from './FileTypes.tsx';

export default { component: FilePart, subcomponents: { FileTypes } } satisfies Meta<typeof FilePart>;

export const States = ofQuestions(FilePart, [
  { id: 'alle', type: 'file', label: 'Alle Dateiarten' },
  { id: 'eine', type: 'file', label: 'Eine Dateiart, höchstens 5 MB', accept: ['pdf'], maxSize: 5242880 },
]);

/** One sort must stay. */
export const NoSortLeft = ofQuestion(FilePart, 'lageplan', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByLabelText('PDF'));
  expect(canvas.getByText('Mindestens eine Dateiart muss erlaubt sein.')).toBeVisible();
  expect(canvas.getByLabelText('PDF')).toBeChecked();
});
