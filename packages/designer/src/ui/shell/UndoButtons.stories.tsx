import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { UndoButtons } from './UndoButtons.tsx';

/** Takes back, and does again; each says what. */
export default { component: UndoButtons } satisfies Meta<typeof UndoButtons>;

const buttons = <UndoButtons />;
const changed: Stage = {
  act: (designer) => {
    designer.run({ type: 'removeField', field: 'getraenke' });
    designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });
  },
};

export const Nothing = staged(buttons, {}, ({ canvas }) => {
  for (const button of canvas.getAllByRole('button')) expect(button).toHaveAttribute('aria-disabled', 'true');
});
/** Step by step back, and read out. */
export const TakesBack = staged(buttons, changed, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^Rückgängig: Frage ‚Name des Festes‘/ }));
  expect(canvas.getByRole('status')).toHaveTextContent(/^Rückgängig gemacht: Frage ‚Name des Festes‘/);
  await userEvent.click(canvas.getByRole('button', { name: /^Rückgängig: Frage ‚Getränke‘ gelöscht/ }));
  expect(canvas.getByRole('button', { name: /^Rückgängig: Es gibt nichts/ })).toBeVisible();
});
export const DoesAgain = staged(buttons, changed, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^Rückgängig: / }));
  await userEvent.click(canvas.getByRole('button', { name: /^Wiederholen: Frage ‚Name des Festes‘/ }));
  expect(canvas.getByRole('button', { name: /^Wiederholen: Es gibt nichts/ })).toBeVisible();
});
/** The little label beside a button holds the whole step. */
export const LongWords = staged(buttons, { ...changed, form: longForm() }, async ({ canvas }) => {
  await canvas.findByRole('button', { name: /^Rückgängig: Frage/ });
  await userEvent.tab();
});
export const Narrow = { ...LongWords, globals: NARROW };
