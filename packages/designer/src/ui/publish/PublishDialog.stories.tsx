import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { longForm, NARROW, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { ChangesList } from './ChangesList.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { PublishTasks } from './PublishTasks.tsx';

/** Everything before others see the form. */
export default {
  component: PublishDialog,
  subcomponents: { PublishTasks, ChangesList },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof PublishDialog>;

const dialog = <PublishDialog close={() => undefined} />;

export const FirstTime = staged(dialog, {}, async ({ canvas }) => {
  const publish = await canvas.findByRole('button', { name: 'Jetzt veröffentlichen' });
  await waitFor(() => expect(publish).not.toHaveAttribute('aria-disabled'));
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
export const Refused = staged(
  dialog,
  {
    arrange: ({ answers }) => {
      const problems = [{ path: '', code: 'x', message: 'Das Amt gibt es nicht mehr.' }];
      answers.publish = () => Promise.resolve({ outcome: 'refused', problems });
    },
  },
  async ({ canvas }) => {
    const publish = await canvas.findByRole('button', { name: 'Jetzt veröffentlichen' });
    await waitFor(() => expect(publish).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(publish);
    expect(await canvas.findByText('Das Amt gibt es nicht mehr.')).toBeVisible();
  },
);
export const Narrow = { ...staged(dialog, { published: festForm() }), globals: NARROW };
export const LongWords = staged(dialog, { form: longForm(), published: festForm() });
