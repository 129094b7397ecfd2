import type { ChoiceField, Option } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { alive, asked, LONG, NARROW, startWith } from '../story.fixture.tsx';
import { Combobox } from './Combobox.tsx';

export default { component: Combobox } satisfies Meta<typeof Combobox>;

const NAMES =
  'Ägypten,Albanien,Belgien,Bulgarien,China,Dänemark,Deutschland,Estland,Finnland,Frankreich,Griechenland,Irland,Italien,Kroatien,Österreich,Polen,Südafrika,Türkei,Vereinigtes Königreich';
const land: ChoiceField = {
  id: 'land',
  type: 'choice',
  label: 'Geburtsland',
  required: true,
  options: NAMES.split(',').map((label, index) => ({ id: `l${index}`, label })),
};
const name = { id: 'name', type: 'text', label: 'Name' } as const;

/** As a server draws it: a native list. */
export const WithoutScripts: StoryObj = {
  ...asked([land], { land: 'l6' }),
  play: ({ canvas }) => expect(canvas.getByLabelText('Geburtsland')).toHaveDisplayValue('Deutschland'),
};

type Canvas = Parameters<NonNullable<StoryObj['play']>>[0]['canvas'];
const box = (canvas: Canvas, name = 'Geburtsland') =>
  canvas.findByRole('combobox', { name, expanded: false });
const chosen = (): string => document.querySelector<HTMLSelectElement>('[name=land]')?.value ?? '';

export const Filled = alive(startWith([land], { land: 'l6' }), async ({ canvas }) => {
  expect(await box(canvas)).toHaveValue('Deutschland');
});

export const ByKeyboard = alive(startWith([land, name]), async ({ canvas }) => {
  const input = await box(canvas);
  await userEvent.type(input, 'tuer');
  expect(canvas.getAllByRole('option').map((option) => option.textContent)).toEqual(['Türkei']);
  await waitFor(() =>
    expect(canvas.getAllByRole('status').map((own) => own.textContent)).toContain('1 Eintrag passt.'),
  );
  await userEvent.keyboard('{ArrowDown}');
  expect(input).toHaveAttribute('aria-activedescendant', canvas.getByRole('option').id);
  await userEvent.keyboard('{Enter}');
  expect(input).toHaveValue('Türkei');
  expect(chosen()).toBe('l17');
  // A choice is no cage: all others are there again.
  await userEvent.keyboard('{Tab}');
  await userEvent.click(input);
  expect(canvas.getAllByRole('option')).toHaveLength(19);
  await userEvent.keyboard('{Escape}');
  expect(canvas.queryAllByRole('option')).toHaveLength(0);
  await userEvent.clear(input);
  await userEvent.keyboard('{Tab}');
  expect(chosen()).toBe('');
});

export const ByPointer = alive(startWith([land]), async ({ canvas }) => {
  await userEvent.click(await box(canvas));
  await userEvent.click(canvas.getByRole('option', { name: 'Österreich' }));
  expect(canvas.getByRole('combobox')).toHaveValue('Österreich');
  expect(chosen()).toBe('l14');
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { name: 'Angaben prüfen' })).toBeVisible();
  expect(canvas.getByText('Österreich')).toBeVisible();
});

export const LeavingTakesWhatIsMeant = alive(startWith([land, name]), async ({ canvas }) => {
  const input = await box(canvas);
  await userEvent.type(input, 'finn{Tab}');
  expect(input).toHaveValue('Finnland');
  expect(chosen()).toBe('l8');
});

export const Unknown = alive(startWith([land, name]), async ({ canvas }) => {
  const input = await box(canvas);
  await userEvent.type(input, 'Atlantis{Tab}');
  expect(input).toHaveValue('Atlantis');
  expect(chosen()).toBe('');
  const told = canvas.getAllByText(/^„Atlantis“ steht nicht in der Liste/);
  expect(told[0]).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByText('Es gibt ein Problem')).toBeVisible();
  expect(input).toHaveAccessibleDescription(/Fehler/);
});

/** What is wrong is told at the box that one types in, and the summary leads there. */
export const Wrong = alive(startWith([land]), async ({ canvas }) => {
  const input = await box(canvas);
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  await waitFor(() => expect(input).toHaveAccessibleDescription(/Geburtsland/));
  expect(input).toHaveAttribute('aria-invalid', 'true');
  const summary = await canvas.findByRole('heading', { name: /Problem/ });
  const link = summary.closest('[tabindex]')?.querySelector('a');
  if (link) await userEvent.click(link);
  expect(canvas.getByRole('combobox')).toHaveFocus();
});
export const English: StoryObj = {
  ...alive(startWith([land]), async ({ canvas }) => {
    await userEvent.type(await box(canvas), 'tuer');
    await waitFor(() =>
      expect(canvas.getAllByRole('status').map((own) => own.textContent)).toContain('1 entry fits.'),
    );
  }),
  globals: { language: 'en' },
};
export const LongWords: StoryObj = {
  ...alive(
    startWith([
      { ...land, label: LONG, options: [...(land.options as Option[]), { id: 'lang', label: LONG }] },
    ]),
    async ({ canvas }) => {
      await userEvent.type(await box(canvas, LONG), 'strassenverkehr');
      expect(canvas.getByRole('option', { name: LONG })).toBeVisible();
    },
  ),
  globals: NARROW,
};
export const Narrow = {
  ...alive(startWith([land]), async ({ canvas }) => {
    await userEvent.type(await box(canvas), 'land');
    expect(canvas.getAllByRole('option').length).toBeGreaterThan(3);
  }),
  globals: NARROW,
};
