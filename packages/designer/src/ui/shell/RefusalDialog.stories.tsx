import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { RefusalDialog } from './RefusalDialog.tsx';

/** Something could not be done: why, and the ways out. */
export default { component: RefusalDialog, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof RefusalDialog
>;

const dialog = <RefusalDialog />;
const used: Stage = { act: (designer) => void designer.run({ type: 'removeField', field: 'alkohol' }) };

export const WithWaysOut = staged(dialog, used, async ({ canvas }) => {
  expect(await canvas.findByText('Das können Sie stattdessen tun:')).toBeVisible();
});
/** A way out is taken, and it is done in one step. */
export const TakesAWay = staged(dialog, used, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^Bedingung bei/ }));
  expect(canvas.queryByRole('dialog')).toBeNull();
});
export const WithoutWaysOut = staged(
  dialog,
  { act: (designer) => void designer.run({ type: 'renameField', field: 'name', id: 'alkohol' }) },
  async ({ canvas }) => {
    expect(await canvas.findByText('Am Formular ist nichts geändert.')).toBeVisible();
  },
);
export const Narrow = { ...staged(dialog, used), globals: NARROW };
export const LongWords = staged(dialog, { ...used, form: longForm() });
