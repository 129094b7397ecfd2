import { parseMarkdown } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LONG, NARROW } from '../story.fixture.tsx';
import { RichTextView } from './RichTextView.tsx';

export default {
  component: RichTextView,
  decorators: [
    (Story) => (
      <div className="fw-assistant">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof RichTextView>;

type Story = StoryObj<typeof RichTextView>;

const text = (markdown: string): Story => ({ args: { text: parseMarkdown(markdown) } });

export const Empty = text('');
export const Paragraphs = text('Das dauert **wenige** Minuten.\n\nSie können *jederzeit* unterbrechen.');
export const Lists = text('- Lageplan\n- Vollmacht\n\n1. Prüfen\n2. Absenden');
export const Links = text(
  'Fragen? [05772 5620](tel:+4957725620) oder [Satzung](https://www.example.org/satzung)',
);
/** Nothing of a text can become markup. */
export const Markup: Story = {
  ...text('<b>fett</b> <script>alert(1)</script>'),
  play: ({ canvas }) => expect(canvas.getByText(/<b>fett<\/b> <script>/)).toBeVisible(),
};
export const LongWords = text(`${LONG}\n\n- ${LONG}`);
export const Narrow: Story = { ...LongWords, globals: NARROW };
