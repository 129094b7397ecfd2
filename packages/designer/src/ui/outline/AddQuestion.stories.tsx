import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { LONG, longForm, NARROW, staged } from '../stage.fixture.tsx';
import { AddDialog } from './AddDialog.tsx';
import { AddQuestion } from './AddQuestion.tsx';
import { Outline } from './Outline.tsx';

/** Adds questions. */
export default {
  component: AddQuestion,
  subcomponents: { AddDialog },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof AddQuestion>;

const close = () => undefined;
const question = <AddQuestion close={close} onComputed={close} />;

export const Empty = staged(question, {}, async ({ canvas }) => {
  expect(await canvas.findByRole('textbox', { name: 'Was möchten Sie fragen?' })).toHaveFocus();
});
/** The words suggest what kind of answer is expected. */
export const Suggested = staged(question, {}, async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox'), 'Wird Musik gespielt?');
  expect(canvas.getByRole('radio', { name: /^Ja oder Nein/ })).toBeChecked();
});
/** What was added stands in the outline, behind what was selected. */
export const Adds = staged(
  <>
    <Outline />
    {question}
  </>,
  {},
  async ({ canvas }) => {
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Was möchten Sie fragen?' }),
      'Wird Musik gespielt?{Enter}',
    );
    expect(
      await canvas.findByRole('treeitem', { name: /^Wird Musik gespielt/, hidden: true }),
    ).toBeInTheDocument();
  },
);
export const Choice = staged(question, {}, async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox'), 'Welche Musik?');
  await userEvent.type(canvas.getByRole('textbox', { name: /Welche Antworten/ }), 'Chor{Enter}Blasmusik');
});
export const List = staged(question, {}, async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox'), 'Zelte');
  await userEvent.type(canvas.getByRole('searchbox'), 'Liste');
  await userEvent.click(canvas.getByRole('radio', { name: /^Liste/ }));
  expect(canvas.getByRole('textbox', { name: 'Wie heißt ein Eintrag?' })).toBeVisible();
});
export const Missing = staged(question, {}, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Hinzufügen' }));
  expect(canvas.getByText('Schreiben Sie, was gefragt werden soll.')).toBeVisible();
});
export const Elsewhere = staged(question, {}, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Andere Stelle wählen' }));
  expect(canvas.getByRole('combobox', { name: 'Wohin?' })).toBeVisible();
});
/** Only boxes, choices and information are asked last. */
export const AmongDeclarations = staged(question, { selected: 'declarations' });
export const AnotherOne = staged(question, {}, async ({ canvas }) => {
  const words = await canvas.findByRole('textbox', { name: 'Was möchten Sie fragen?' });
  await userEvent.type(words, 'Wird Musik gespielt?');
  await userEvent.click(canvas.getByRole('button', { name: 'Hinzufügen und weitere Frage' }));
  expect(words).toHaveValue('');
  expect(canvas.getByText(/hinter: Frage ‚Wird Musik gespielt\?‘/)).toBeVisible();
});
export const LongWords = staged(question, { form: longForm() }, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('textbox'));
  await userEvent.paste(`Welche ${LONG}?`);
  await userEvent.click(canvas.getByRole('radio', { name: /^Mehrere Antworten/ }));
  await userEvent.click(canvas.getByRole('textbox', { name: /Welche Antworten/ }));
  await userEvent.paste(LONG);
});
export const Narrow = { ...LongWords, globals: NARROW };
