import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { LONG, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { NoticeToast } from './NoticeToast.tsx';

/** What happened by itself: there until somebody has read it. */
export default { component: NoticeToast, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof NoticeToast
>;

const toast = <NoticeToast />;
/** Somebody else’s changes come in; they touch nothing of ours. */
const cameIn = (savedBy: string, title: string): Stage => ({
  arrange: ({ answers, working }) => {
    answers.save = () => {
      delete answers.save;
      const definition = { ...festForm(), title };
      return Promise.resolve({
        outcome: 'conflict',
        current: { ...working, revision: '9', definition, savedBy },
      });
    };
  },
  act: (designer) => {
    designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });
    void designer.saveNow();
  },
});

export const Silent = staged(toast, {}, ({ canvas }) => expect(canvas.queryByRole('button')).toBeNull());
export const Told = staged(toast, cameIn('Frau Müller', 'Ein Straßenfest anmelden'), async ({ canvas }) => {
  expect(await canvas.findByText(/Frau Müller/)).toBeVisible();
});
export const Dismissed = staged(toast, cameIn('Frau Müller', 'Ein Fest'), async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Hinweis schließen' }));
  expect(canvas.queryByText(/Frau Müller/)).toBeNull();
});
export const LongWords = staged(toast, cameIn(LONG, LONG), async ({ canvas }) => {
  expect(await canvas.findByText(new RegExp(LONG))).toBeVisible();
});
export const Narrow = { ...LongWords, globals: NARROW };
