import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { DesignerPorts } from '../../core/ports.ts';
import { longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { FindingsPane } from './FindingsPane.tsx';

/** What the check found; it stands in place of the outline. */
export default { component: FindingsPane, parameters: { layout: 'fullscreen' } } satisfies Meta<
  typeof FindingsPane
>;

const pane = <FindingsPane />;

const found: Stage = {
  arrange: ({ answers }) => {
    answers.check = {
      problems: [{ path: 'sections[0].pages[0].fields[2].label', code: 'x', message: 'Das Wort fehlt.' }],
      hints: [
        { path: 'sections[1].title', code: 'y', message: 'Das geht kürzer.' },
        { path: 'title', code: 'z', message: 'Der Titel sagt nicht, worum es geht.' },
      ],
    };
  },
  act: (designer) => void designer.check(),
};

export const Found = staged(pane, found, async ({ canvas }) => {
  expect(await canvas.findByText('Gefunden: ein Problem und 2 Hinweise.')).toBeVisible();
});
export const NothingFound = staged(pane, { act: (designer) => void designer.check() }, async ({ canvas }) => {
  expect(await canvas.findByText(/^Alles in Ordnung/)).toBeVisible();
});
/** Some can be put right with one press. */
export const Mends = staged(
  pane,
  {
    form: { ...festForm(), title: 'Ein Fest anmelden:' },
    arrange: ({ ports }) => {
      const hint = { path: 'title', code: 'form.labelColon', message: 'Am Ende steht ein Doppelpunkt.' };
      const check: DesignerPorts['check'] = async ({ title }) => ({
        problems: [],
        hints: String(title).endsWith(':') ? [hint] : [],
      });
      Object.assign(ports, { check });
    },
    act: (designer) => void designer.check(),
  },
  async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Doppelpunkt entfernen' }));
    expect(await canvas.findByText(/^Alles in Ordnung/)).toBeVisible();
    expect(canvas.getByRole('heading', { name: 'Hinweise und Probleme' })).toHaveFocus();
  },
);
/** Pressed, it is what is edited. */
export const Chosen = staged(pane, found, async ({ canvas }) => {
  const finding = await canvas.findByRole('button', { name: 'Frage ‚Getränke‘' });
  await userEvent.click(finding);
  expect(finding).toHaveAttribute('aria-current', 'true');
});
/** The form was changed since. */
export const Old = staged(
  pane,
  {
    ...found,
    act: (designer) =>
      void designer.check().then(() => designer.run({ type: 'editForm', set: { title: 'Anders' } })),
  },
  async ({ canvas }) => {
    expect(await canvas.findByRole('button', { name: 'Noch einmal prüfen' })).toBeVisible();
  },
);
export const Checking = staged(pane, {
  arrange: (world) => void Object.assign(world.ports, { check: () => new Promise(() => undefined) }),
  act: (designer) => void designer.check(),
});
export const Narrow = { ...staged(pane, found), globals: NARROW };
export const LongWords = staged(pane, { ...found, form: longForm() });
