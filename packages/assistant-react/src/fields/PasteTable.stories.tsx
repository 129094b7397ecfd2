import type { ListField } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { alive, asked, NARROW, startWith } from '../story.fixture.tsx';
import { PasteTable } from './PasteTable.tsx';

export default { component: PasteTable } satisfies Meta<typeof PasteTable>;

const list: ListField = {
  id: 'anbieter',
  type: 'list',
  label: 'Anbieter',
  item: 'Anbieter',
  items: 'Anbieter',
  title: '{{name}}',
  min: 1,
  max: 100,
  fields: [
    { id: 'name', type: 'text', label: 'Name', required: true },
    { id: 'seit', type: 'date', label: 'Dabei seit' },
    {
      id: 'gewerblich',
      type: 'choice',
      label: 'Gewerblich',
      required: true,
      options: [
        { id: 'ja', label: 'Ja' },
        { id: 'nein', label: 'Nein' },
      ],
    },
  ],
};
const some =
  'Name;Dabei seit;Gewerblich;Telefon\nAy Meier;1.2.2020;ja;1\nBo Kurz;gestern;ja;2\nCy Lang;;vielleicht;3';

export const Closed = asked([list]);
/** As a server draws it after it was asked to look at the table. */
export const SomeBad: StoryObj = {
  ...asked([list], { anbieter: [], '_table.anbieter': some }),
  play: ({ canvas }) => {
    expect(canvas.getByText('3 Zeilen erkannt, 2 mit Problemen')).toBeVisible();
    expect(canvas.getByText('Zeile 3:').closest('li')).toHaveTextContent(
      'Zeile 3: Dabei seit: Geben Sie ein Datum in der Form TT.MM.JJJJ ein.',
    );
    expect(canvas.getByText('Zeile 4:')).toBeVisible();
    expect(canvas.getByText(/wir lassen sie weg: Telefon$/)).toBeVisible();
    expect(canvas.getByRole('button', { name: '1 Zeile ohne Probleme übernehmen' })).toBeVisible();
    expect(canvas.getByRole('button', { name: 'Tabelle prüfen' })).toBeVisible();
  },
};
export const AllBad = asked([list], { '_table.anbieter': '\tx\ty\n\tx\ty' });
export const ManyBad = asked([list], { '_table.anbieter': ';x\n'.repeat(40) });
export const English: StoryObj = {
  ...asked([list], { '_table.anbieter': some }),
  globals: { language: 'en' },
};
export const Narrow: StoryObj = { ...SomeBad, globals: NARROW };

export const Pasted = alive(startWith([list]), async ({ canvas }) => {
  await userEvent.click(await canvas.findByText('Aus Tabelle einfügen'));
  await userEvent.click(canvas.getByLabelText('Zellen aus Ihrer Tabelle'));
  await userEvent.paste(some);
  await userEvent.click(await canvas.findByRole('button', { name: '1 Zeile ohne Probleme übernehmen' }));
  expect(await canvas.findByText('Sie haben 1 Anbieter hinzugefügt')).toBeVisible();
  expect(canvas.getByRole('heading', { name: 'Ay Meier' })).toBeVisible();
  const cells = canvas.getByLabelText<HTMLTextAreaElement>('Zellen aus Ihrer Tabelle');
  expect(cells.value).toBe(some.replace('Ay Meier;1.2.2020;ja;1\n', ''));
  // What is left is not forgotten.
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect((await canvas.findAllByText(/noch nicht übernommen/))[0]).toBeVisible();
  await userEvent.clear(cells);
  await userEvent.click(canvas.getByRole('button', { name: 'Weiter' }));
  expect(await canvas.findByRole('heading', { level: 1, name: 'Angaben prüfen' })).toBeVisible();
});

export const FromFile = alive(startWith([list]), async ({ canvas }) => {
  await userEvent.click(await canvas.findByText('Aus Tabelle einfügen'));
  const chooser = canvas.getByLabelText('Oder CSV-Datei auswählen');
  await userEvent.upload(chooser, new File(['PK\u0003\u0004\u0000'], 'liste.csv', { type: 'text/csv' }));
  expect(await canvas.findByText(/^Diese Datei ist keine Tabelle/)).toBeVisible();
  const bytes = new Uint8Array(
    [...'J'].map((sign) => sign.charCodeAt(0)).concat([0xf6, 0x3b, 0x3b, 0x6a, 0x61]),
  );
  await userEvent.upload(chooser, new File([bytes], 'liste.csv', { type: 'text/csv' }));
  await waitFor(() => expect(canvas.getByLabelText('Zellen aus Ihrer Tabelle')).toHaveValue('Jö;;ja'));
  expect(await canvas.findByText('1 Zeile erkannt')).toBeVisible();
});
