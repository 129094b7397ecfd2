import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { DesignerApp } from './DesignerApp.tsx';
import { longForm, NARROW, type Stage, sondernutzung, thousand, useStage } from './stage.fixture.tsx';
import { festForm, surroundings } from './world.fixture.ts';

/** The whole screen on which somebody builds a form. */
export default {
  component: DesignerApp,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof DesignerApp>;

const Screen = ({ stage }: { readonly stage: Stage }) => {
  const { designer, ports } = useStage(stage);
  return (
    <DesignerApp
      designer={designer}
      ports={ports}
      context={surroundings}
      onLeave={() => undefined}
      onSignIn={() => undefined}
    />
  );
};

const screen = (stage: Stage = {}, play?: NonNullable<StoryObj['play']>): StoryObj => ({
  render: () => <Screen stage={stage} />,
  ...(play && { play }),
});

const relabel: NonNullable<Stage['act']> = (designer) =>
  void designer.run({ type: 'editField', field: 'name', set: { label: 'Titel des Festes' } });

export const Draft = screen();

/** Undo and redo say what they would take. */
export const Changed = screen({ published: festForm(), act: relabel }, async ({ canvas }) => {
  expect(await canvas.findByText('geändert')).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: /^Rückgängig: Frage ‚Name des Festes‘/ }));
  expect(canvas.getByRole('textbox', { name: 'Frage' })).toHaveValue('Name des Festes');
});

/** The outline is one tab stop; Alt and an arrow move a question, and the focus stays with it. */
export const ByKeyboard = screen({}, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Name des Festes/ }).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(canvas.getByRole('treeitem', { name: /^Name des Festes/ })).toHaveFocus());
  expect(canvas.getByRole('treeitem', { name: /^Name des Festes/ })).toHaveAttribute('aria-posinset', '2');
});

/** What somebody presses in the preview they edit; it does its own work as well. */
export const PressedInPreview = screen({}, async ({ canvas }) => {
  const box = await canvas.findByRole('checkbox', { name: /Wird Alkohol ausgeschenkt/ });
  await userEvent.click(box);
  expect(box).toBeChecked();
  expect(canvas.getByRole('treeitem', { name: /^Wird Alkohol/ })).toHaveAttribute('aria-selected', 'true');
});

export const Offline = screen(
  {
    arrange: ({ answers }) => {
      answers.save = () => Promise.reject(new Error('no network'));
    },
    act: relabel,
  },
  async ({ canvas }) => {
    expect(
      await canvas.findByText(/^Nicht gespeichert: keine Verbindung/, {}, { timeout: 5000 }),
    ).toBeVisible();
  },
);

export const SignedOut = screen(
  {
    arrange: ({ answers }) => {
      answers.save = () => Promise.resolve({ outcome: 'signedOut' });
    },
    act: relabel,
  },
  async ({ canvas }) => {
    expect(
      await canvas.findByText(/^Nicht gespeichert: Sie sind abgemeldet/, {}, { timeout: 5000 }),
    ).toBeVisible();
  },
);

/** What was found stands in place of the outline; each finding leads to its part. */
export const Checked = screen(
  {
    arrange: ({ answers }) => {
      const hint = { path: 'sections[1].title', code: 'x', message: 'Das geht kürzer.' };
      answers.check = { problems: [], hints: [hint] };
    },
  },
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Prüfen' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Abschnitt ‚Zum Schluss‘' }));
    expect(await canvas.findByRole('textbox', { name: 'Titel des Abschnitts' })).toHaveValue('Zum Schluss');
  },
);

/** A form that a municipality really uses. */
export const LargeForm = screen({ form: sondernutzung(), selected: 'field:elemente.laengeM' });

/** As fast as a small one. Axe looks at it in the small ones, where it takes no half a minute. */
export const ThousandQuestions: StoryObj = {
  ...screen({ form: thousand(), selected: 'field:frage5x0x0' }, async ({ canvas }) => {
    expect(await canvas.findByRole('textbox', { name: 'Frage' })).toHaveValue('Frage 501');
  }),
  parameters: { a11y: { test: 'off' } },
};

export const LongWords = screen({ form: longForm() });
export const Narrow = { ...screen(), globals: NARROW };
