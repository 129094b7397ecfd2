import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { designerOf, InDesigner } from '../inspector/InDesigner.fixture.tsx';
import { RecipeDialog, type RecipeDialogProps } from './RecipeDialog.tsx';

const Stage = (props: RecipeDialogProps) => {
  const [designer] = useState(() => designerOf());
  return (
    <InDesigner designer={designer}>
      <RecipeDialog {...props} />
    </InDesigner>
  );
};

export default {
  component: RecipeDialog,
  render: (args) => <Stage {...args} />,
  args: { target: { spot: { in: { page: 'stellen' }, after: 'gebuehr' } }, makes: 'value', onClose: fn() },
} satisfies Meta<typeof RecipeDialog>;

type Story = StoryObj<typeof RecipeDialog>;

export const New: Story = {};
export const Check: Story = { args: { target: { field: 'ende' }, makes: 'check' } };

/** Before the first question there is nothing to calculate with but a fixed amount. */
export const LittleToUse: Story = { args: { target: { spot: { in: { page: 'betrieb' } } } } };

export const Missing: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Hinzufügen' }));
    expect(canvas.getByText('Füllen Sie „Grundbetrag“ aus.')).toBeVisible();
  },
};

export const Filled: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText('Grundbetrag'), '25');
    await userEvent.type(canvas.getByLabelText('Betrag je Eintrag'), '12,5');
    expect(canvas.getByText(/25,00 € \+ 12,50 € für jeden Eintrag/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Hinzufügen' }));
    expect(args.onClose).toHaveBeenCalled();
  },
};
