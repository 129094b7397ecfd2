import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longForm, NARROW, staged } from '../stage.fixture.tsx';
import { Outline } from './Outline.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { Row } from './Row.tsx';

/** The parts of the form as a tree: walked by keys, searched, moved, and where something is added. */
export default {
  component: Outline,
  subcomponents: { OutlineTree, Row: Row as never },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Outline>;

const outline = <Outline />;

export const Everything = staged(outline);
export const Folded = staged(outline, {}, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Name des Festes/ }).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(canvas.getByRole('treeitem', { name: /^Was feiern Sie/ })).toHaveAttribute('aria-expanded', 'false');
  expect(canvas.queryByRole('treeitem', { name: /^Getränke/ })).toBeNull();
});
export const Searched = staged(outline, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByRole('searchbox'), 'Ort');
  expect(await canvas.findByText('1 Treffer.')).toBeInTheDocument();
});
export const NothingFound = staged(outline, {}, async ({ canvas }) => {
  await userEvent.type(canvas.getByRole('searchbox'), 'Raumfahrt');
  expect(await canvas.findByText(/gibt es nichts/)).toBeVisible();
});
export const WithFindings = staged(
  outline,
  {
    arrange: ({ answers }) => {
      answers.check = {
        problems: [{ path: 'sections[0].pages[0].fields[2].label', code: 'x', message: 'Das Wort fehlt.' }],
        hints: [{ path: 'sections[1].title', code: 'y', message: 'Das geht kürzer.' }],
      };
    },
    act: (designer) => void designer.check(),
  },
  async ({ canvas }) => {
    expect(await canvas.findByRole('treeitem', { name: /^Getränke.*1 Problem$/ })).toBeVisible();
  },
);
export const RowMenu = staged(outline, {}, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Getränke/ }).focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  expect(await canvas.findByRole('menuitem', { name: 'Nach oben' })).toHaveFocus();
});
/** What is used elsewhere is not deleted unasked. */
export const RemovesWhatIsUsed = staged(outline, {}, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Wird Alkohol/ }).focus();
  await userEvent.keyboard('{Delete}');
  expect(await canvas.findByText('Bedingung der Frage ‚Getränke‘')).toBeVisible();
});
export const Moves = staged(outline, {}, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Getränke/ }).focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await userEvent.click(await canvas.findByRole('menuitem', { name: 'Verschieben …' }));
  await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Wohin?' }), 'Sonstiges');
  await userEvent.click(canvas.getByRole('button', { name: 'Verschieben' }));
  expect(await canvas.findByRole('treeitem', { name: /^Getränke/ })).toHaveAttribute('aria-setsize', '1');
});
export const LongWords = staged(outline, { form: longForm() });
export const Narrow = { ...staged(outline), globals: NARROW };
