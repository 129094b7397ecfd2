import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { longForm, NARROW, type Stage, sondernutzung, staged } from '../stage.fixture.tsx';
import { Outline } from './Outline.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { Row } from './Row.tsx';
import { Rows } from './Rows.tsx';

/** The parts of the form as a tree: walked by keys, searched, moved, and where something is added. */
export default {
  component: Outline,
  subcomponents: { OutlineTree, Rows: Rows as never, Row: Row as never },
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
const large: Stage = { form: sondernutzung(), selected: 'field:elemente.laengeM' };
/** What is selected is in sight; End goes to the last row. */
export const LargeForm = staged(outline, large, async ({ canvas }) => {
  canvas.getByRole('treeitem', { name: /^Länge/ }).focus();
  await userEvent.keyboard('{End}');
  expect(canvas.getAllByRole('treeitem').at(-1)).toHaveFocus();
});
/** What is found stands under its page and section. */
export const LargeFormSearched = staged(outline, large, async ({ canvas }) => {
  await userEvent.type(canvas.getByRole('searchbox'), 'Gebühr');
  expect(await canvas.findByText(/^\d+ Treffer\.$/)).toBeInTheDocument();
  expect(canvas.queryByRole('treeitem', { name: /^Alkohol/ })).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(canvas.getAllByRole('treeitem', { selected: true })[0]).toHaveFocus();
});
export const LargeFormWithFindings = staged(
  outline,
  {
    ...large,
    arrange: ({ answers }) => {
      const at = (path: string) => ({ path, code: 'x', message: 'Das geht besser.' });
      answers.check = {
        problems: [at('sections[0].pages[0].fields[0].label'), at('sections[1].pages[0].fields[0].label')],
        hints: [
          at('sections[0].pages[0].fields[0].label'),
          at('sections[1].pages[0].fields[0].fields[0].label'),
        ],
      };
    },
    act: (designer) => void designer.check(),
  },
  async ({ canvas }) => {
    expect(await canvas.findByRole('treeitem', { name: /1 Problem, 1 Hinweis$/ })).toBeInTheDocument();
  },
);
export const LongWords = staged(outline, { form: longForm() });
export const Narrow = { ...staged(outline), globals: NARROW };
