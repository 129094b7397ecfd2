import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { SkipLinks } from './SkipLinks.tsx';

/** Leads by keyboard to a pane at once; seen only with the focus. */
export default {
  component: SkipLinks,
  args: { enter: fn() },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story) => (
      <div className="fd">
        <Story />
        {(['outline', 'preview', 'inspector'] as const).map((pane) => (
          <section key={pane} id={`fd-${pane}`} />
        ))}
      </div>
    ),
  ],
} satisfies Meta<typeof SkipLinks>;

type Story = StoryObj<typeof SkipLinks>;

export const Focused: Story = {
  play: async () => {
    await userEvent.tab();
    expect(document.activeElement).toHaveTextContent('Zur Gliederung');
  },
};
export const Followed: Story = {
  play: async ({ args }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(args.enter).toHaveBeenLastCalledWith('preview');
  },
};
