import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestion, ofQuestions } from '../inPane.fixture.tsx';
import { longWords } from '../sample.fixture.ts';
import { RequiredPart } from './RequiredPart.tsx';

export default { component: RequiredPart } satisfies Meta<typeof RequiredPart>;

export const States = ofQuestions(RequiredPart, [
  { id: 'ja', type: 'text', label: 'Immer', required: true },
  { id: 'nein', type: 'text', label: 'Freiwillig' },
  { id: 'wenn', type: 'text', label: 'Unter einer Bedingung', required: 'alkohol = "ja"' },
  { id: 'ausdruck', type: 'text', label: 'Als Ausdruck', required: 'count(stellen) * 2 > 3' },
  { id: 'kasten', type: 'boolean', label: 'Ein Kästchen', required: true },
]);

/** The condition is put together at once; until it is there the answer stays voluntary. */
export const Setting = ofQuestion(RequiredPart, 'gaeste', {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByLabelText('Unter einer Bedingung'));
  await userEvent.selectOptions(await canvas.findByLabelText('Frage'), 'Wird Alkohol ausgeschenkt?');
  expect(await canvas.findByText(/^Wenn ‚Wird Alkohol ausgeschenkt\?‘ mit ‚Ja‘/)).toBeVisible();
});
export const LongWords = {
  ...ofQuestion(RequiredPart, 'merkmale', { form: longWords() }),
  globals: NARROW,
};
