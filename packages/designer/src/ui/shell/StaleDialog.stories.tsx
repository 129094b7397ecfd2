import type { FormDefinition } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { LONG, longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { StaleDialog } from './StaleDialog.tsx';

/** Somebody else changed the same questions meanwhile. */
export default { component: StaleDialog, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof StaleDialog
>;

/** The words of a form as somebody else wrote them. */
const theirs = (form: FormDefinition): FormDefinition =>
  JSON.parse(
    JSON.stringify(form)
      .replace('Name des Festes', 'Wie heißt Ihr Fest?')
      .replace('"label":"Getränke', '"label":"Was?'),
  );

const collision = (form = festForm(), savedBy = 'Frau Müller', more = ''): Stage => ({
  form,
  arrange: ({ answers, working }) => {
    answers.save = () => {
      delete answers.save;
      return Promise.resolve({
        outcome: 'conflict',
        current: { ...working, revision: '9', definition: theirs(form), savedBy },
      });
    };
  },
  act: (designer) => {
    designer.run({ type: 'editField', field: 'name', set: { label: `Titel des Festes ${more}` } });
    designer.run({ type: 'editField', field: 'getraenke', set: { label: `Welche Getränke? ${more}` } });
    void designer.saveNow();
  },
});
const collided = collision();

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
/** Both stay: mine is a further question. */
export const KeepsBoth = staged(dialog, collided, async ({ canvas }) => {
  await canvas.findByRole('heading', { name: /Frau Müller gespeichert$/ });
  for (const both of canvas.getAllByRole('radio', { name: /^Beide behalten/ })) await userEvent.click(both);
  await userEvent.click(canvas.getByRole('button', { name: 'Übernehmen und speichern' }));
  await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
});
export const LongWords = staged(dialog, collision(longForm(), LONG, LONG), async ({ canvas }) => {
  await userEvent.click(await canvas.findByText(/^Alles, was/));
});
export const Narrow = { ...staged(dialog, collided), globals: NARROW };
