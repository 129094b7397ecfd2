import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inStates } from '../states.fixture.tsx';
import { IconButton } from './IconButton.tsx';

export default {
  component: IconButton,
  args: { icon: 'remove', label: '‚Ja‘ löschen', tip: 'Löschen', tipEdge: 'start' },
} satisfies Meta<typeof IconButton>;

type Story = StoryObj<typeof IconButton>;

export const States: Story = inStates(IconButton, {
  plain: {},
  'not pressed': { icon: 'phone', label: 'Schmal', tip: 'Schmal', pressed: false },
  pressed: { icon: 'phone', label: 'Schmal', tip: 'Schmal', pressed: true },
  disabled: { icon: 'arrowUp', label: 'Nach oben', tip: 'Nach oben', disabled: true },
});

/** The little label comes with the focus too; Escape takes it away and leaves the focus (WCAG 1.4.13). */
export const Labelled: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    expect(canvas.getByText('Löschen')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(canvas.queryByText('Löschen')).not.toBeInTheDocument();
    expect(canvas.getByRole('button')).toHaveFocus();
  },
};
