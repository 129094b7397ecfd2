import type { FormDefinition } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { VersionDifference } from './VersionDifference.tsx';

/** A published version beside what is being written now. */
export default { component: VersionDifference, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof VersionDifference
>;

const dialog = <VersionDifference version="3" close={() => undefined} />;
const reads = (readVersion: () => Promise<FormDefinition>): Stage => ({
  arrange: (world) => void Object.assign(world.ports, { readVersion }),
});
const changed: Stage = {
  published: festForm(),
  act: (designer) =>
    void designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } }),
};

export const Different = staged(dialog, changed, async ({ canvas }) => {
  expect(await canvas.findByRole('region', { name: 'Texte' })).toBeVisible();
});
export const TheSame = staged(dialog, { published: festForm() }, async ({ canvas }) => {
  expect(await canvas.findByText('Es gibt keine Unterschiede.')).toBeVisible();
});
export const Loading = staged(
  dialog,
  reads(() => new Promise(() => undefined)),
  ({ canvas }) => {
    expect(canvas.getByText(/^Die Versionen werden geladen/)).toBeVisible();
  },
);
export const Failed = staged(
  dialog,
  reads(() => Promise.reject(new Error('no network'))),
  async ({ canvas }) => {
    expect(await canvas.findByText(/konnten gerade nicht geladen werden/)).toBeVisible();
  },
);
export const LongWords = staged(dialog, { form: longForm(), published: festForm() });
export const Narrow = { ...LongWords, globals: NARROW };
