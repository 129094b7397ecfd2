import type { Meta } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import type { NodeKey } from '../../core/node.ts';
import { longForm, NARROW, sondernutzung, staged } from '../stage.fixture.tsx';
import { MoveDialog } from './MoveDialog.tsx';

/** Moves something without dragging; what it is tells where it may go. */
export default { component: MoveDialog, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof MoveDialog
>;

const move = fn();
const dialog = (node: NodeKey) => <MoveDialog node={node} move={move} close={() => undefined} />;
const MOVE = { name: 'Verschieben' };

/** What stays where it is cannot be moved there. */
export const Question = staged(dialog('field:getraenke'), {}, async ({ canvas }) => {
  expect(canvas.getByRole('button', MOVE)).toHaveAttribute('aria-disabled', 'true');
  await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Wohin?' }), 'Sonstiges');
  await userEvent.click(canvas.getByRole('button', MOVE));
  expect(move).toHaveBeenLastCalledWith('field:getraenke', {
    type: 'moveField',
    field: 'getraenke',
    to: { in: { page: 'rest' } },
  });
});
export const Page = staged(dialog('page:wo'), {}, async ({ canvas }) => {
  expect(canvas.getByRole('combobox', { name: 'An welche Stelle?' })).toHaveValue('was');
  await userEvent.selectOptions(
    canvas.getByRole('combobox', { name: 'In welchen Abschnitt?' }),
    'Zum Schluss',
  );
  await userEvent.click(canvas.getByRole('button', MOVE));
  expect(move).toHaveBeenLastCalledWith('page:wo', {
    type: 'movePage',
    page: 'wo',
    section: 'mehr',
    after: 'rest',
  });
});
/** Where it is now is what is chosen at first, so that „Am Anfang“ can be chosen, too. */
export const Section = staged(dialog('section:mehr'), {}, async ({ canvas }) => {
  await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'An welche Stelle?' }), 'Am Anfang');
  await userEvent.click(canvas.getByRole('button', MOVE));
  expect(move).toHaveBeenLastCalledWith('section:mehr', { type: 'moveSection', section: 'mehr' });
});
/** Groups and lists are offered under their pages; a list cannot go into itself. */
export const LargeForm = staged(
  dialog('field:elemente'),
  { form: sondernutzung(), selected: 'field:elemente' },
  ({ canvas }) => expect(canvas.queryByRole('option', { name: /Liste ‚Flächen/ })).toBeNull(),
);
export const LongWords = staged(dialog('field:getraenke'), { form: longForm() });
export const Narrow = { ...staged(dialog('page:wo'), { form: longForm() }), globals: NARROW };
