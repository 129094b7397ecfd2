import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import type { SaveOutcome } from '../../core/ports.ts';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { Header } from './Header.tsx';
import { SavedState } from './SavedState.tsx';

/** Which form this is, whether the work is safe, and what can be done with the form as a whole. */
export default {
  component: Header,
  subcomponents: { SavedState },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Header>;

const header = <Header onLeave={() => undefined} onSignIn={() => undefined} />;
const relabel: NonNullable<Stage['act']> = (designer) =>
  void designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });

export const Draft = staged(header);
export const Published = staged(header, { published: festForm() });
export const Changed = staged(header, { published: festForm(), act: relabel });
/** How a save ends, once something was changed. */
const saving = (save: () => Promise<SaveOutcome>): Stage => ({
  arrange: ({ answers }) => {
    answers.save = save;
  },
  act: (designer) => {
    relabel(designer);
    void designer.saveNow();
  },
});

export const Dirty = staged(header, { act: relabel });
export const Saving = staged(
  header,
  saving(() => new Promise(() => undefined)),
  async ({ canvas }) => {
    expect(await canvas.findByText(/^Wird gespeichert/)).toBeVisible();
  },
);
export const Offline = staged(
  header,
  saving(() => Promise.reject(new Error('no network'))),
  async ({ canvas }) => {
    expect(await canvas.findByText(/keine Verbindung/)).toBeVisible();
  },
);
export const SignedOut = staged(
  header,
  saving(() => Promise.resolve({ outcome: 'signedOut' })),
  async ({ canvas }) => {
    expect(await canvas.findByText(/^Nicht gespeichert: Sie sind abgemeldet/)).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Wieder anmelden' })).toBeVisible();
  },
);
export const Gone = staged(
  header,
  saving(() => Promise.resolve({ outcome: 'gone' })),
  async ({ canvas }) => {
    expect(await canvas.findByText(/gibt es nicht mehr/)).toBeVisible();
  },
);
/** Both changed the same: nothing is saved before somebody decides. */
export const Conflict = staged(
  header,
  {
    ...saving(() => new Promise(() => undefined)),
    arrange: ({ answers, working }) => {
      const theirs = JSON.stringify(festForm()).replace('Name des Festes', 'Wie heißt Ihr Fest?');
      const current = { ...working, revision: '9', definition: JSON.parse(theirs), savedBy: 'Frau Müller' };
      answers.save = () => Promise.resolve({ outcome: 'conflict', current });
    },
  },
  async ({ canvas }) => {
    expect(await canvas.findByText(/^Nicht gespeichert: Jemand anderes/)).toBeVisible();
  },
);
export const Withdrawn = staged(
  header,
  {
    published: festForm(),
    arrange: ({ working }) =>
      void Object.assign(working, { state: 'withdrawn', savedAt: '2026-12-24T09:00:00Z' }),
  },
  ({ canvas }) => {
    expect(canvas.getByText('Zurückgezogen, Version 3')).toBeVisible();
    expect(canvas.getByText('Zuletzt gespeichert am 24. Dezember 2026 um 10:00')).toBeVisible();
  },
);
export const NeverChanged = staged(
  header,
  { arrange: ({ working }) => void Object.assign(working, { savedAt: undefined }) },
  ({ canvas }) => expect(canvas.getByText('Noch nicht geändert')).toBeVisible(),
);
/** How much was found stands on the button. */
export const Checked = staged(
  header,
  {
    arrange: ({ answers }) => {
      const found = { path: 'title', code: 'x', message: 'Das geht kürzer.' };
      answers.check = { problems: [found], hints: [found] };
    },
  },
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Prüfen' }));
    expect(await canvas.findByRole('button', { name: 'Prüfen 2 Hinweise und Probleme' })).toBeVisible();
  },
);
export const Checking = staged(header, {
  arrange: (world) => void Object.assign(world.ports, { check: () => new Promise(() => undefined) }),
  act: (designer) => void designer.check(),
});
/** The dialogs over the whole form, and back. */
export const OpensDialogs = staged(header, { published: festForm() }, async ({ canvas }) => {
  for (const [button, dialog] of [
    ['Versionen', 'Versionen'],
    ['Veröffentlichen …', 'Veröffentlichen'],
  ] as const) {
    await userEvent.click(canvas.getByRole('button', { name: button }));
    const opened = within(await canvas.findByRole('dialog', { name: dialog }));
    await userEvent.click(opened.getAllByRole('button', { name: 'Schließen' })[0] as HTMLElement);
    expect(canvas.getByRole('button', { name: button })).toHaveFocus();
  }
});
export const LongWords = staged(header, { form: longForm() });
export const Narrow = { ...staged(header, { published: festForm(), act: relabel }), globals: NARROW };
