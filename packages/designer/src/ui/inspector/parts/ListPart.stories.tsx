import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion } from '../inPane.fixture.tsx';
import { longWords } from '../sample.fixture.ts';
import { ListPart } from './ListPart.tsx';

export default { component: ListPart } satisfies Meta<typeof ListPart>;

/** The entries must have a name, and there cannot be fewer at most than at least. */
export const Refused = ofQuestion(ListPart, 'stellen', {}, async ({ canvas }) => {
  await userEvent.clear(canvas.getByLabelText('Wie heißt ein Eintrag?'));
  await userEvent.type(canvas.getByLabelText('Mindestens'), '0');
  expect(canvas.getByLabelText('Mindestens')).toHaveValue('10');
  expect(canvas.getByText(/Hier muss ein Text stehen/)).toBeVisible();
});
export const LongWords = {
  ...ofQuestion(ListPart, 'stellen', { form: longWords(), level: 'advanced' }),
  globals: NARROW,
};
