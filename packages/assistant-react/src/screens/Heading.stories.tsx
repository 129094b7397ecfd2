import type { Meta, StoryObj } from '@storybook/react-vite';
import { LONG, NARROW } from '../story.fixture.tsx';
import { Heading } from './Heading.tsx';

export default {
  component: Heading,
  decorators: [
    (Story) => (
      <div className="fw-assistant">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Heading>;

type Story = StoryObj<typeof Heading>;

export const Title: Story = { args: { title: 'Angaben prüfen' } };
export const WithProgress: Story = {
  args: { title: 'Wer sind Sie?', progress: 'Schritt 3 von 8: Ihre Angaben' },
};
export const LongWords: Story = { args: { title: LONG, progress: `Schritt 3 von 8: ${LONG}` } };
export const Narrow: Story = { ...LongWords, globals: NARROW };
