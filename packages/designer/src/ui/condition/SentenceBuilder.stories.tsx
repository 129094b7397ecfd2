import { subjectsFor } from '@formularwerk/form/conditions';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { sample } from '../inspector/sample.fixture.ts';
import { inStates } from '../states.fixture.tsx';
import { SentenceBuilder } from './SentenceBuilder.tsx';

const form = sample();

export default {
  component: SentenceBuilder,
  args: {
    form,
    node: 'page:zeit',
    subjects: subjectsFor(form, 'page:zeit'),
    expression: undefined,
    onExpression: fn(() => undefined),
  },
} satisfies Meta<typeof SentenceBuilder>;

type Story = StoryObj<typeof SentenceBuilder>;

export const States: Story = inStates(SentenceBuilder, {
  'nothing yet': {},
  'nothing that it could be about': { node: 'field:alkohol', subjects: [] },
  'all of it': { expression: 'alkohol = "ja" and gaeste > 10', truthOf: () => 'true' },
  'with a group': { expression: 'gaeste > 10 and (alkohol = "ja" or list contains(merkmale, "schirme"))' },
});

/** One after the other; a part is taken out again, and the focus stays near. */
export const Added: Story = {
  args: { expression: 'gaeste > 10' },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Weitere Bedingung' }));
    expect(canvas.getByText(/^Noch nicht übernommen/)).toBeVisible();
    await userEvent.selectOptions(
      canvas.getAllByLabelText('Frage')[1] as HTMLElement,
      'Wird Alkohol ausgeschenkt?',
    );
    expect(args.onExpression).toHaveBeenLastCalledWith('gaeste > 10 and alkohol = "ja"', false);
    await userEvent.click(canvas.getByRole('button', { name: 'Teil 1 entfernen' }));
    expect(canvas.getByRole('button', { name: 'Weitere Bedingung' })).toHaveFocus();
  },
};

/** What the form does not accept stays here with its sentence. */
export const Refused: Story = {
  args: { onExpression: () => 'Die Frage würde damit von sich selbst abhängen.' },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Frage'), 'Wird Alkohol ausgeschenkt?');
    expect(canvas.getByText(/von sich selbst abhängen/)).toBeVisible();
  },
};
