import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NARROW } from '../story.fixture.tsx';
import { SavedScreen } from './SavedScreen.tsx';

export default {
  component: SavedScreen,
  args: {
    link: 'https://formulare.example.org/espelkamp/sondernutzung/fortsetzen#Zm9ydHNldHplbi1taXQtZGllc2VtLUxpbms',
    expiresAt: '2027-02-14T13:03:00Z',
    continueAt: '#weiter',
  },
} satisfies Meta<typeof SavedScreen>;

type Story = StoryObj<typeof SavedScreen>;

export const Saved: Story = {
  play: ({ args, canvas }) => {
    expect(canvas.getByText(/bis zum 14\.02\.2027/)).toBeVisible();
    const link = canvas.getByRole('textbox', { name: 'Link zu Ihrem Entwurf' });
    expect(link).toHaveValue(args.link);
    expect(link).toHaveAttribute('readonly');
  },
};
export const English: Story = { args: { language: 'en' }, globals: { language: 'en' } };
export const Narrow: Story = { globals: NARROW };
