import type { FormDefinition } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect, userEvent, type within } from 'storybook/test';
import { compareForms } from '../../core/compareForms.ts';
import { longForm, NARROW, staged } from '../stage.fixture.tsx';
import { festForm } from '../world.fixture.ts';
import { ChangesList } from './ChangesList.tsx';

/** What is different between two versions; first what others have to know. */
export default { component: ChangesList } satisfies Meta<typeof ChangesList>;

/** A change of every sort: a name, an amount, a help for browsers, a title. */
const changed = (form: FormDefinition): FormDefinition =>
  JSON.parse(
    JSON.stringify(form)
      .replace('"getraenke"', '"wein"')
      .replace('"max":5', '"max":3')
      .replace('"id":"ort"', '"id":"ort","autocomplete":"address-level2"')
      .replace('Ein Fest', 'Ein Straßenfest'),
  );
const list = (form: FormDefinition) => <ChangesList changes={compareForms(form, changed(form))} />;

const comparesWords = async ({ canvas }: { readonly canvas: ReturnType<typeof within> }) => {
  for (const wording of canvas.getAllByText('Wortlaut vergleichen')) await userEvent.click(wording);
};

export const Empty = staged(<ChangesList changes={[]} />);
export const EverySort = staged(list(festForm()), {}, async ({ canvas }) => {
  expect(canvas.getByText(/^Achtung: Programme/)).toBeVisible();
  for (const sort of ['Bricht die Schnittstelle', 'Ändert die Daten', 'Ohne Folgen für die Daten', 'Texte'])
    expect(canvas.getByRole('region', { name: sort })).toBeVisible();
  await comparesWords({ canvas });
  expect(canvas.getByText('Ein Straßenfest anmelden')).toBeVisible();
});
export const LongWords = staged(list(longForm()), {}, comparesWords);
export const Narrow = { ...LongWords, globals: NARROW };
