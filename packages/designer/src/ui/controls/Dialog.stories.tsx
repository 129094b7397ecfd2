import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { LONG } from '../inspector/sample.fixture.ts';
import { NARROW } from '../stage.fixture.tsx';
import { ActionButton } from './ActionButton.tsx';
import { Dialog } from './Dialog.tsx';

export default {
  component: Dialog,
  args: {
    title: 'Frage löschen',
    onClose: fn(),
    children: <p>Die Frage wird noch in einer Bedingung gebraucht.</p>,
    footer: (
      <>
        <ActionButton look="primary">Bedingung entfernen und löschen</ActionButton>
        <ActionButton>Abbrechen</ActionButton>
      </>
    ),
  },
} satisfies Meta<typeof Dialog>;

type Story = StoryObj<typeof Dialog>;

export const Small: Story = {};
export const Large: Story = { args: { size: 'large' } };
export const LongWords: Story = { args: { title: LONG, children: <p>{LONG}</p> }, globals: NARROW };

/** Only what is between title and buttons scrolls. */
export const MuchInside: Story = {
  args: { children: Array.from({ length: 40 }, (_, at) => <p key={`${at}`}>Zeile {at + 1}</p>) },
};

const Opening = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActionButton onClick={() => setOpen(true)}>Löschen …</ActionButton>
      {isOpen && (
        <Dialog title="Frage löschen" onClose={() => setOpen(false)}>
          <p>Wirklich?</p>
        </Dialog>
      )}
    </>
  );
};

/** Escape closes it, and the focus is where it was. */
export const OpenedAndClosed: Story = {
  render: () => <Opening />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    expect(canvas.getByRole('dialog', { name: 'Frage löschen' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Schließen' }));
    await waitFor(() => expect(canvas.queryByRole('dialog')).not.toBeInTheDocument());
    expect(canvas.getByRole('button', { name: 'Löschen …' })).toHaveFocus();
  },
};
