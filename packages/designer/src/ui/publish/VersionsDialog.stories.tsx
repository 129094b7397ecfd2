import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

/** The published versions of a form. */
export default {
  component: VersionsDialog,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof VersionsDialog>;

const dialog = <VersionsDialog close={() => undefined} />;
const published: Stage = { published: festForm() };

export const Listed = staged(dialog, published, async ({ canvas }) => {
  expect(await canvas.findByText('Erste Fassung')).toBeVisible();
});
export const Compared = staged(
  dialog,
  {
    ...published,
    act: (designer) =>
      void designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } }),
  },
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Mit der Arbeitsfassung.*Version 2$/ }));
    expect(await canvas.findByRole('region', { name: 'Texte' })).toBeVisible();
  },
);
export const GoesBack = staged(dialog, published, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: /^Zu dieser Version zurückgehen/ }));
  await userEvent.click(await canvas.findByRole('button', { name: 'Zurückgehen und veröffentlichen' }));
  expect(await canvas.findByText(/^Der frühere Inhalt ist als Version 4/)).toBeVisible();
});
export const Withdraws = staged(dialog, published, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Formular zurückziehen' }));
  expect(await canvas.findByText(/noch fertig ausfüllen und absenden/)).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Zurückziehen' }));
  expect(await canvas.findByText('Das Formular ist zurückgezogen.')).toBeVisible();
});
export const Loading = staged(dialog, {
  arrange: (world) => void Object.assign(world.ports, { versions: () => new Promise(() => undefined) }),
});
export const None = staged(dialog, {
  arrange: (world) => void Object.assign(world.ports, { versions: () => Promise.resolve([]) }),
});
export const Failed = staged(
  dialog,
  { arrange: (world) => void Object.assign(world.ports, { versions: () => Promise.reject(new Error('x')) }) },
  async ({ canvas }) => {
    expect(await canvas.findByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
  },
);
export const Narrow = { ...staged(dialog, published), globals: NARROW };
export const LongWords = staged(dialog, { form: longForm(), published: festForm() });
