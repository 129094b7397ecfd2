import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { LONG, NARROW } from '../stage.fixture.tsx';
import { Confirm } from './Confirm.tsx';

/** Asks before something that others notice at once. */
export default {
  component: Confirm,
  args: {
    title: 'Formular zurückziehen?',
    help: 'Das Portal bietet das Formular nicht mehr an. Eingegangene Anträge bleiben erhalten.',
    name: 'Zurückziehen',
    act: fn(),
    close: fn(),
  },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story) => (
      <div className="fd">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Confirm>;

type Story = StoryObj<typeof Confirm>;

export const Asks: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Abbrechen' }));
    expect(args.close).toHaveBeenCalled();
    expect(args.act).not.toHaveBeenCalled();
  },
};
export const Busy: Story = {
  args: { act: () => new Promise(() => undefined) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Zurückziehen' }));
    expect(canvas.getByRole('button', { name: 'Zurückziehen' })).toHaveAttribute('aria-disabled', 'true');
  },
};
/** It can be tried again. */
export const Failed: Story = {
  args: { act: () => Promise.reject(new Error('no network')) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Zurückziehen' }));
    expect(await canvas.findByRole('alert')).toHaveTextContent(/^Das hat gerade nicht geklappt/);
    expect(canvas.getByRole('button', { name: 'Zurückziehen' })).not.toHaveAttribute('aria-disabled');
  },
};
export const LongWords: Story = { args: { title: LONG, help: LONG, name: LONG } };
export const Narrow: Story = { ...LongWords, globals: NARROW };
