import type { FormDefinition } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { longForm, NARROW, sondernutzung, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { Outline } from './Outline.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';

/** Something is used elsewhere: where, and what to do with that. */
export default { component: RemoveDialog, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof RemoveDialog
>;

const dialog = <RemoveDialog node="field:alkohol" close={() => undefined} />;

export const WithWaysOut = staged(dialog, {}, ({ canvas }) => {
  expect(canvas.getByRole('button', { name: 'Bedingung der Frage ‚Getränke‘' })).toBeVisible();
  expect(canvas.getAllByRole('button', { name: /löschen/ })).toHaveLength(3);
});
/** What hangs on it stays, without its condition. */
export const TakesAWay = staged(<Outline />, {}, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Wird Alkohol/ }).focus();
  await userEvent.keyboard('{Delete}');
  await userEvent.click(await canvas.findByRole('button', { name: /^Bedingung bei/ }));
  await waitFor(() => expect(canvas.queryByRole('treeitem', { name: /^Wird Alkohol/ })).toBeNull());
  expect(canvas.getByRole('treeitem', { name: /^Getränke, [^,]*$/ })).toBeVisible();
});

const [first] = festForm().sections;
const only: FormDefinition = {
  ...festForm(),
  sections: first ? [first] : [],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Alles stimmt.', showIf: 'alkohol' }],
};
/** A form needs a section: there is no way but by hand. */
export const WithoutWaysOut = staged(
  <RemoveDialog node="section:fest" close={() => undefined} />,
  { form: only, selected: 'section:fest' },
  ({ canvas }) => expect(canvas.getByRole('button', { name: /löschen/ })).toHaveTextContent('Nicht löschen'),
);
/** Many places, and long names on the buttons. */
export const LargeForm = staged(<RemoveDialog node="field:zweck" close={() => undefined} />, {
  form: sondernutzung(),
  selected: 'field:zweck',
});
export const LongWords = staged(dialog, { form: longForm() });
export const Narrow = { ...LongWords, globals: NARROW };
