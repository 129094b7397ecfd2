import type { FormDefinition } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { StaleDialog } from './StaleDialog.tsx';

/** Somebody else changed the same questions meanwhile. */
export default { component: StaleDialog, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof StaleDialog
>;

const theirs: FormDefinition = JSON.parse(
  JSON.stringify(festForm())
    .replace('Name des Festes', 'Wie heißt Ihr Fest?')
    .replace('"Getränke"', '"Was?"'),
);

const collided: Stage = {
  arrange: ({ answers, working }) => {
    answers.save = () => {
      delete answers.save;
      return Promise.resolve({
        outcome: 'conflict',
        current: { ...working, revision: '9', definition: theirs, savedBy: 'Frau Müller' },
      });
    };
  },
  act: (designer) => {
    designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });
    designer.run({ type: 'editField', field: 'getraenke', set: { label: 'Welche Getränke?' } });
    void designer.saveNow();
  },
};

const dialog = <StaleDialog />;

export const Decides = staged(dialog, collided, async ({ canvas }) => {
  expect(await canvas.findByRole('heading', { name: /Frau Müller gespeichert$/ })).toBeVisible();
  expect(canvas.getByRole('button', { name: 'Übernehmen und speichern' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  for (const mine of canvas.getAllByRole('radio', { name: 'Meine Fassung nehmen' }))
    await userEvent.click(mine);
  expect(canvas.getByRole('button', { name: 'Übernehmen und speichern' })).not.toHaveAttribute(
    'aria-disabled',
  );
});
/** What was decided is saved, and the dialog is done. */
export const Decided = staged(dialog, collided, async ({ canvas }) => {
  await canvas.findByRole('heading', { name: /Frau Müller gespeichert$/ });
  for (const both of canvas.getAllByRole('radio', { name: 'Meine Fassung nehmen' }))
    await userEvent.click(both);
  await userEvent.click(canvas.getByRole('button', { name: 'Übernehmen und speichern' }));
  await waitFor(() => expect(canvas.queryByRole('heading', { name: /Frau Müller gespeichert$/ })).toBeNull());
});
export const Later = staged(dialog, collided, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Später entscheiden' }));
  expect(await canvas.findByText(/^Noch nicht gespeichert/)).toBeVisible();
});
export const Narrow = { ...staged(dialog, collided), globals: NARROW };
