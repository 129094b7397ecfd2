import type { Meta } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { LONG, longForm, NARROW, type Stage, staged } from '../stage.fixture.tsx';
import { AddPage, AddSection } from './AddPage.tsx';
import { InsertBlock } from './InsertBlock.tsx';
import { Outline } from './Outline.tsx';

/** The other dialogs that add something: pages, sections, and questions that belong together. */
export default {
  component: AddPage,
  subcomponents: { AddSection, InsertBlock },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof AddPage>;

const close = () => undefined;
const page = <AddPage close={close} />;
const block = <InsertBlock close={close} />;

/** A dialog over the outline; whoever adds finds a row of that name there. */
const adds = (dialog: ReactNode, words: string, row: RegExp, stage: Stage = {}) =>
  staged(
    <>
      <Outline />
      {dialog}
    </>,
    stage,
    async ({ canvas }) => {
      const inDialog = within(canvas.getByRole('dialog'));
      if (words !== '') await userEvent.type(inDialog.getByRole('textbox'), words);
      await userEvent.click(inDialog.getByRole('button', { name: 'Hinzufügen' }));
      expect(await canvas.findByRole('treeitem', { name: row, hidden: true })).toHaveAttribute(
        'aria-selected',
        'true',
      );
    },
  );

export const Page = adds(page, 'Musik', /^Musik, Seite/);
/** A section begins with a page of the same name. */
export const Section = adds(<AddSection close={close} />, 'Musik', /^Musik, Abschnitt/);
/** Several questions at once; the first of them is selected. */
export const Block = adds(block, '', /^Straße, /);
export const BlockIntoAList = adds(block, '', /^Straße, /, { selected: 'field:stellen' });
export const NoBlocks = staged(block, { around: { blocks: [] } }, ({ canvas }) => {
  expect(canvas.getByText('Es gibt noch keine Bausteine.')).toBeVisible();
  expect(canvas.getByRole('button', { name: 'Hinzufügen' })).toHaveAttribute('aria-disabled', 'true');
});
export const Missing = staged(page, {}, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Hinzufügen' }));
  expect(canvas.getByRole('textbox')).toHaveFocus();
  expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(/Schreiben Sie eine Überschrift/);
});
export const LongWords = staged(block, {
  form: longForm(),
  around: {
    blocks: [{ id: 'lang', title: LONG, fields: [{ id: 'lang', type: 'text', label: `${LONG} ${LONG}` }] }],
  },
});
export const Narrow = { ...LongWords, globals: NARROW };
