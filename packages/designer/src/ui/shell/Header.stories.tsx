import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SaveOutcome } from '../../core/ports.ts';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { Header } from './Header.tsx';
import { NoticeToast } from './NoticeToast.tsx';
import { SavedState } from './SavedState.tsx';
import { UndoButtons } from './UndoButtons.tsx';

/** Which form this is, whether the work is safe, and what can be done with the form as a whole. */
export default {
  component: Header,
  subcomponents: { SavedState, UndoButtons, NoticeToast },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Header>;

const header = <Header onLeave={() => undefined} onSignIn={() => undefined} />;
const relabel: NonNullable<Stage['act']> = (designer) =>
  void designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });

export const Draft = staged(header);
export const Published = staged(header, { published: festForm() });
export const Changed = staged(header, { published: festForm(), act: relabel });
export const SignedOut = staged(
  header,
  {
    arrange: ({ answers }) => {
      answers.save = () => Promise.resolve({ outcome: 'signedOut' });
    },
    act: (designer) => {
      relabel(designer);
      void designer.saveNow();
    },
  },
  async ({ canvas }) => {
    expect(await canvas.findByText(/^Nicht gespeichert: Sie sind abgemeldet/)).toBeVisible();
  },
);
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
export const Gone = staged(
  header,
  saving(() => Promise.resolve({ outcome: 'gone' })),
  async ({ canvas }) => {
    expect(await canvas.findByText(/gibt es nicht mehr/)).toBeVisible();
  },
);
/** Somebody else’s changes came in by themselves. */
export const Notice = staged(
  <>
    {header}
    <NoticeToast />
  </>,
  {
    arrange: ({ answers, working }) => {
      answers.save = () => {
        delete answers.save;
        const definition = { ...festForm(), title: 'Ein Straßenfest anmelden' };
        return Promise.resolve({
          outcome: 'conflict',
          current: { ...working, revision: '9', definition, savedBy: 'Frau Müller' },
        });
      };
    },
    act: (designer) => {
      relabel(designer);
      void designer.saveNow();
    },
  },
  async ({ canvas }) => {
    expect(await canvas.findByText(/Frau Müller/)).toBeVisible();
  },
);
export const LongWords = staged(header, { form: longForm() });
export const Narrow = { ...staged(header, { published: festForm(), act: relabel }), globals: NARROW };
