import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { inStates } from '../states.fixture.tsx';
import { Disclosure } from './Disclosure.tsx';

export default {
  component: Disclosure,
  args: { title: 'Prüfungen', children: <p>Das Ende liegt vor dem Beginn.</p> },
} satisfies Meta<typeof Disclosure>;

type Story = StoryObj<typeof Disclosure>;

export const States: Story = inStates(Disclosure, {
  closed: {},
  open: { startsOpen: true },
  'with a summary': { summary: '2 von 9 ausgefüllt' },
  plain: { look: 'plain', title: 'Andere Sprachen', summary: '1 fehlt' },
});

/** What is inside is drawn only then. */
export const Opened: Story = {
  play: async ({ canvas }) => {
    expect(canvas.queryByText(/Das Ende/)).not.toBeInTheDocument();
    await userEvent.click(canvas.getByText('Prüfungen'));
    expect(await canvas.findByText(/Das Ende/)).toBeVisible();
  },
};
export const LongWords: Story = { args: { title: LONG, summary: LONG, startsOpen: true }, globals: NARROW };
