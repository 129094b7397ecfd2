import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { inLongWords, inStates, wordStates } from '../states.fixture.tsx';
import { TextAreaControl } from './TextAreaControl.tsx';

export default {
  component: TextAreaControl,
  args: { label: 'Hilfe', value: '', onText: () => undefined },
} satisfies Meta<typeof TextAreaControl>;

type Story = StoryObj<typeof TextAreaControl>;

export const States: Story = inStates(TextAreaControl, {
  empty: {},
  filled: { value: 'Erste Zeile\nZweite Zeile\nDritte Zeile' },
  'an expression': { label: 'Wird gezeigt, wenn', value: 'alkohol = "ja"', isCode: true, rows: 1 },
  ...wordStates,
});
export const LongWords: Story = inLongWords({ value: LONG });

/** Escape takes back what was refused. */
export const Refused: Story = {
  args: { value: 'alkohol', isCode: true, rows: 1, onText: () => '„alkohlx“ gibt es nicht.' },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Hilfe'), 'x');
    expect(canvas.getByLabelText('Hilfe')).toHaveAccessibleDescription(/gibt es nicht/);
    await userEvent.keyboard('{Escape}');
    expect(canvas.getByLabelText('Hilfe')).toHaveValue('alkohol');
    await userEvent.type(canvas.getByLabelText('Hilfe'), 'x');
  },
};
