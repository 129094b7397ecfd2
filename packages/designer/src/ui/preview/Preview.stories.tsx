import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { longForm, NARROW, staged } from '../stage.fixture.tsx';
import { Preview } from './Preview.tsx';
import { PreviewBar } from './PreviewBar.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';

/** The form as applicants see it, always on. */
export default {
  component: Preview,
  subcomponents: { PreviewBar, PreviewFrame: PreviewFrame as never },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Preview>;

const preview = <Preview />;

export const Page = staged(preview);
export const Phone = staged(preview, {}, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('radio', { name: 'Telefon' }));
});
const NAME = { name: /Name des Festes/ };
/** What was filled in survives every edit, until somebody begins anew. */
export const StartsAfresh = staged(preview, {}, async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox', NAME), 'Stadtfest');
  await userEvent.click(canvas.getByRole('button', { name: 'Von vorn ausfüllen' }));
  await waitFor(() => expect(canvas.getByRole('textbox', NAME)).toHaveValue(''));
});
/** Errors are told as applicants see them. */
export const Wrong = staged(preview, {}, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { name: 'Es gibt ein Problem' })).toBeVisible();
  expect(canvas.getByRole('textbox', NAME)).toBeInvalid();
});
export const PhoneWrong = staged(preview, { form: longForm() }, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('radio', { name: 'Telefon' }));
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { name: 'Es gibt ein Problem' })).toBeVisible();
});
/** Who presses a question edits it; there is a frame around it. */
export const Pressed = staged(preview, {}, async ({ canvas }) => {
  const box = await canvas.findByRole('checkbox', { name: /Wird Alkohol/ });
  await userEvent.click(box);
  await waitFor(() => expect(box.closest('[data-selected]')).not.toBeNull());
});
export const HiddenQuestion = staged(preview, { selected: 'field:getraenke' }, async ({ canvas }) => {
  expect(await canvas.findByText(/nicht zu sehen/)).toBeVisible();
  await userEvent.click(canvas.getByRole('checkbox', { name: /Wird Alkohol/ }));
  expect(await canvas.findByRole('textbox', { name: /Getränke/ })).toBeVisible();
});
export const ListEntry = staged(preview, { selected: 'field:stellen.ort' });
export const Declarations = staged(preview, { selected: 'declarations' });
export const GoesOnLater = staged(preview, {}, async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Speichern und später fortsetzen' }));
  expect(await canvas.findByText(/wird nichts gespeichert/)).toBeVisible();
});
/** Filled in to the end: nothing is sent. */
export const Sent = staged(preview, {}, async ({ canvas }) => {
  await userEvent.type(await canvas.findByRole('textbox', { name: /Name des Festes/ }), 'Stadtfest');
  for (const page of ['Wo feiern Sie?', 'Sonstiges', 'Angaben prüfen']) {
    await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
    await canvas.findByRole('heading', { level: 3, name: page });
  }
  await userEvent.click(canvas.getByRole('checkbox', { name: /Alles stimmt/ }));
  await userEvent.click(canvas.getByRole('button', { name: 'Absenden' }));
  expect(await canvas.findByText('Der Probeantrag ist vollständig.')).toBeVisible();
});
export const LongWords = staged(preview, { form: longForm() });
export const Narrow = { ...staged(preview), globals: NARROW };
