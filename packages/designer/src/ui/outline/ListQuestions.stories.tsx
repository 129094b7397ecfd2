import type { Meta } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { LONG, NARROW, staged } from '../stage.fixture.tsx';
import { ListQuestions, type ListWords } from './ListQuestions.tsx';

/** What a list has to know of its entries. */
export default { component: ListQuestions } satisfies Meta<typeof ListQuestions>;

const Questions = ({
  begin = {},
  label = 'Zelte',
}: {
  readonly begin?: ListWords;
  readonly label?: string;
}) => {
  const [words, setWords] = useState(begin);
  return <ListQuestions words={words} label={label} onWords={setWords} />;
};

/** The list’s own name is likely the plural. */
export const Empty = staged(<Questions />, {}, async ({ canvas }) => {
  expect(canvas.getByRole('textbox', { name: 'Und mehrere?' })).toHaveValue('Zelte');
  await userEvent.type(canvas.getByRole('textbox', { name: 'Wie heißt ein Eintrag?' }), 'Zelt');
  expect(canvas.getByText(/„Zelt 1“ und „Zelt 2“/)).toBeVisible();
});
export const Filled = staged(<Questions begin={{ item: 'Zelt', items: 'Zelte', min: 2, max: 4 }} />);
export const LongWords = staged(<Questions begin={{ item: LONG, items: LONG }} label={LONG} />);
export const Narrow = { ...LongWords, globals: NARROW };
