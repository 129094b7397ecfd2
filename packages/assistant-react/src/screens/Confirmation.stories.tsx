import { parseMarkdown } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { LONG, NARROW } from '../story.fixture.tsx';
import { Confirmation } from './Confirmation.tsx';

export default {
  component: Confirmation,
  args: {
    receipt: { reference: 'ESP-2027-ABC234', receivedAt: '2027-01-15T13:05:00Z' },
    pdf: '#pdf',
    isBuilt: true,
    contact: parseMarkdown('Ordnungsamt, [05772 5620](tel:+4957725620)'),
  },
} satisfies Meta<typeof Confirmation>;

type Story = StoryObj<typeof Confirmation>;

export const Built: Story = {
  play: ({ canvas }) => {
    expect(canvas.getByRole('link', { name: 'PDF herunterladen' })).toBeVisible();
    expect(canvas.getByText(/15\.01\.2027, 14:05/)).toBeVisible();
  },
};
/** The receipt does not wait for the documents. */
export const Building: Story = {
  args: { isBuilt: false, checkBuilt: () => new Promise(() => undefined) },
  play: ({ canvas }) => expect(canvas.getByRole('status')).toHaveTextContent(/^Ihr PDF wird gerade erstellt/),
};
/** It asks again after a failure of the world, and offers the PDF once it is there. */
export const BuiltAtLast: Story = {
  args: { isBuilt: false, checkBuilt: fn() },
  beforeEach: ({ args }) => {
    const check = args.checkBuilt as ReturnType<typeof fn<() => Promise<boolean>>>;
    check.mockReset().mockResolvedValue(true).mockRejectedValueOnce(new Error('no network'));
  },
  play: async ({ canvas }) => {
    expect(await canvas.findByRole('link', { name: /PDF/ }, { timeout: 10_000 })).toBeVisible();
  },
};
export const WithoutContact: Story = { args: { contact: undefined } };
export const English: Story = { args: { language: 'en' }, globals: { language: 'en' } };
export const LongWords: Story = { args: { contact: parseMarkdown(LONG) } };
export const Narrow: Story = { ...LongWords, globals: NARROW };
