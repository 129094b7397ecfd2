import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { NARROW } from '../stage.fixture.tsx';
import { Pane } from '../states.fixture.tsx';
import { AddLine } from './AddLine.tsx';
import { LONG } from './sample.fixture.ts';

export default {
  component: AddLine,
  args: { label: 'Weitere Antwort', onAdd: fn(() => undefined), onPaste: fn() },
  decorators: (Story) => (
    <Pane>
      <Story />
    </Pane>
  ),
} satisfies Meta<typeof AddLine>;

type Story = StoryObj<typeof AddLine>;

export const Empty: Story = {};

/** Enter adds it and waits for the next one. */
export const Added: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText('Weitere Antwort'), 'Bänke{Enter}');
    expect(args.onAdd).toHaveBeenCalledWith('Bänke');
    expect(canvas.getByLabelText('Weitere Antwort')).toHaveValue('');
    expect(canvas.getByLabelText('Weitere Antwort')).toHaveFocus();
  },
};

/** What is refused stays, with the sentence that says why. */
export const Refused: Story = {
  args: { onAdd: () => 'Diese Antwort gibt es schon.' },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Weitere Antwort'), 'Tische{Enter}');
    expect(canvas.getByText('Diese Antwort gibt es schon.')).toBeVisible();
    expect(canvas.getByLabelText('Weitere Antwort')).toHaveValue('Tische');
  },
};

/** Several lines are no answer: they are handed on. */
export const Pasted: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByLabelText('Weitere Antwort'));
    await userEvent.paste('Tische\nBänke');
    expect(args.onPaste).toHaveBeenCalledWith('Tische\nBänke');
    expect(canvas.getByLabelText('Weitere Antwort')).toHaveValue('');
  },
};
export const LongWords: Story = { args: { label: LONG }, globals: NARROW };
