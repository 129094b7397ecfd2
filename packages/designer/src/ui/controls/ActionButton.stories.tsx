import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { inStates } from '../states.fixture.tsx';
import { ActionButton } from './ActionButton.tsx';

export default {
  component: ActionButton,
  args: { children: 'Bedingung setzen', onClick: fn() },
} satisfies Meta<typeof ActionButton>;

type Story = StoryObj<typeof ActionButton>;

export const States: Story = inStates(ActionButton, {
  primary: { look: 'primary' },
  secondary: {},
  tertiary: { look: 'tertiary' },
  'with an icon': { icon: 'add' },
  dangerous: { look: 'danger', icon: 'remove', children: 'Angabe löschen' },
  'primary and disabled': { look: 'primary', disabled: true },
  'secondary and disabled': { disabled: true },
  'tertiary and disabled': { look: 'tertiary', icon: 'add', disabled: true },
});

/** It says so, keeps its place in the tab order, and does nothing. */
export const Disabled: Story = {
  args: { look: 'primary', disabled: true },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    expect(args.onClick).not.toHaveBeenCalled();
    expect(canvas.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  },
};
export const LongWords: Story = { args: { children: LONG, icon: 'add' }, globals: NARROW };
