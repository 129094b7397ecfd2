import type { Meta } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import type { FieldOf, FieldProps } from '../fieldProps.ts';
import { ofQuestion } from '../inPane.fixture.tsx';
import { LONG } from '../sample.fixture.ts';
import { PasteOptions } from './PasteOptions.tsx';

export default { component: PasteOptions } satisfies Meta<typeof PasteOptions>;

const onClose = fn();
const starting = (start: string) => (props: FieldProps<FieldOf<'choices'>>) => (
  <PasteOptions {...props} start={start} onClose={onClose} />
);

export const Empty = ofQuestion(starting(''), 'merkmale', {}, async ({ canvas }) => {
  expect(canvas.getByRole('button', { name: 'Fügen Sie zuerst eine Liste ein.' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

/** What is there already is left out. */
export const Filled = ofQuestion(starting('• Tische\n• Bänke\n2. Heizpilze\n'), 'merkmale');
export const OnlyKnown = ofQuestion(starting('Tische'), 'merkmale');
export const Inserted = ofQuestion(starting(''), 'merkmale', {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByLabelText('Liste, jede Antwort in einer Zeile'), '• Bänke\n• Heizpilze');
  await userEvent.click(canvas.getByRole('button', { name: '2 Antworten einfügen' }));
  expect(onClose).toHaveBeenCalled();
});
export const LongWords = {
  ...ofQuestion(starting(`• ${LONG}\n• ${LONG} zum zweiten`), 'merkmale'),
  globals: NARROW,
};
