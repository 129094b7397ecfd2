import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { PublishOutcome } from '../../core/ports.ts';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { PublishDialog } from './PublishDialog.tsx';

/** Everything before others see the form. */
export default {
  component: PublishDialog,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof PublishDialog>;

const dialog = <PublishDialog close={() => undefined} />;

export const FirstTime = staged(dialog, {}, async ({ canvas }) => {
  const publish = await canvas.findByRole('button', { name: 'Jetzt veröffentlichen' });
  await waitFor(() => expect(publish).not.toHaveAttribute('aria-disabled'));
  await userEvent.type(canvas.getByRole('textbox', { name: /^Was ist neu/ }), 'Erste Fassung');
  await userEvent.click(publish);
  expect(await canvas.findByRole('dialog', { name: 'Version 4 ist veröffentlicht' })).toBeVisible();
});
export const NotReady = staged(
  dialog,
  {
    arrange: ({ answers }) => {
      answers.check = {
        problems: [{ path: 'sections[0].pages[0].fields[2].label', code: 'x', message: 'Das Wort fehlt.' }],
        hints: [],
      };
    },
  },
  async ({ canvas }) => {
    expect(await canvas.findByRole('button', { name: '1 Problem beheben' })).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Jetzt veröffentlichen' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
);
export const NothingNew = staged(dialog, { published: festForm() });
/** Other programs have to follow. */
export const BreaksInterface = staged(
  dialog,
  {
    published: festForm(),
    act: (designer) => {
      designer.run({ type: 'removeField', field: 'getraenke' });
      designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });
    },
  },
  async ({ canvas }) => {
    expect(await canvas.findByText(/^Achtung: Programme/)).toBeVisible();
  },
);
/** Presses „Jetzt veröffentlichen“ as soon as that is possible. */
const publishes: NonNullable<StoryObj['play']> = async ({ canvas }) => {
  const publish = await canvas.findByRole('button', { name: 'Jetzt veröffentlichen' });
  await waitFor(() => expect(publish).not.toHaveAttribute('aria-disabled'));
  await userEvent.click(publish);
};
/** How publishing ends, and what is told of it. */
const ends = (publish: () => Promise<PublishOutcome>, words: RegExp, more: Stage = {}): StoryObj =>
  staged(
    dialog,
    {
      ...more,
      arrange: ({ answers }) => {
        answers.publish = publish;
      },
    },
    async (context) => {
      await publishes(context);
      expect(await context.canvas.findByText(words)).toBeVisible();
    },
  );

const problems = [{ path: '', code: 'x', message: 'Das Amt gibt es nicht mehr.' }];
export const Refused = ends(() => Promise.resolve({ outcome: 'refused', problems }), /^Das Amt gibt es/);
export const Busy = ends(() => new Promise(() => undefined), /^Wird veröffentlicht/);
export const Failed = ends(() => Promise.reject(new Error('no network')), /gerade nicht geklappt/);
export const Conflict = ends(() => Promise.resolve({ outcome: 'conflict' }), /inzwischen gespeichert/);
export const SignedOut = ends(() => Promise.resolve({ outcome: 'signedOut' }), /^Sie sind abgemeldet/);
/** What cannot be saved cannot be published. */
export const NotSaved = staged(
  dialog,
  {
    arrange: ({ answers }) => {
      answers.save = () => Promise.reject(new Error('no network'));
    },
    act: (designer) => void designer.run({ type: 'removeField', field: 'getraenke' }),
  },
  async ({ canvas }) => {
    expect(await canvas.findByText(/^Erst die offenen Punkte/)).toBeVisible();
  },
);
export const Narrow = { ...staged(dialog, { published: festForm() }), globals: NARROW };
export const LongWords = staged(dialog, { form: longForm(), published: festForm() });
