import type { Meta } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { answerTypes } from '../../core/answerTypes.ts';
import { NARROW, staged } from '../stage.fixture.tsx';
import { AnswerTypes } from './AnswerTypes.tsx';
import { TypeIcon } from './TypeIcon.tsx';

/** What kind of answer is expected, by what it means. */
export default { component: AnswerTypes, subcomponents: { TypeIcon } } satisfies Meta<typeof AnswerTypes>;

const Choice = ({ begin }: { readonly begin?: string }) => {
  const [value, setValue] = useState(begin);
  return <AnswerTypes types={answerTypes} value={value} onSelect={setValue} />;
};
const choice = <Choice begin="kurzerText" />;

export const Chosen = staged(choice, {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('radio', { name: /^Anschrift/ }));
  expect(canvas.getByRole('radio', { name: /^Anschrift/ })).toBeChecked();
});
export const Empty = staged(<Choice />);
/** What is chosen stays in sight. */
export const Searched = staged(choice, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByRole('searchbox'), 'euro');
  expect(canvas.getByRole('radio', { name: /^Betrag/ })).toBeVisible();
  expect(canvas.getByRole('radio', { name: /^Kurzer Text/ })).toBeChecked();
});
export const NothingFound = staged(choice, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByRole('searchbox'), 'Raumfahrt');
  expect(canvas.getByText(/^Dazu gibt es nichts/)).toBeVisible();
});
export const Narrow = { ...staged(choice), globals: NARROW };
