import type { Meta } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import type { NodeKey, Spot } from '../../core/node.ts';
import { longForm, NARROW, staged } from '../stage.fixture.tsx';
import { SpotChooser, SpotLine } from './SpotChooser.tsx';

/** Where something goes. */
export default { component: SpotChooser, subcomponents: { SpotLine } } satisfies Meta<typeof SpotChooser>;

const behindName: Spot = { in: { page: 'was' }, after: 'name' };

const Chooser = ({ moving }: { readonly moving?: NodeKey }) => {
  const [spot, setSpot] = useState(behindName);
  return <SpotChooser spot={spot} onSpot={setSpot} {...(moving && { moving })} />;
};
const Line = ({ begin = behindName }: { readonly begin?: Spot }) => {
  const [spot, setSpot] = useState(begin);
  return <SpotLine spot={spot} onSpot={setSpot} />;
};

const WHERE = { name: 'Wohin?' };
const PLACE = { name: 'An welche Stelle?' };

/** Elsewhere it goes to the end until somebody says otherwise. */
export const Chosen = staged(<Chooser />, {}, async ({ canvas }) => {
  expect(canvas.getByRole('combobox', PLACE)).toHaveDisplayValue('Hinter Name des Festes');
  await userEvent.selectOptions(canvas.getByRole('combobox', WHERE), 'Wo feiern Sie?');
  expect(canvas.getByRole('combobox', PLACE)).toHaveDisplayValue('Am Ende, hinter Ausschankstellen');
});
/** What is moved goes neither into itself nor behind itself. */
export const Moving = staged(<Chooser moving="field:stellen" />, {}, async ({ canvas }) => {
  expect(canvas.queryByRole('option', { name: /Ausschankstellen/ })).toBeNull();
  await userEvent.selectOptions(canvas.getByRole('combobox', WHERE), 'Wo feiern Sie?');
  expect(canvas.getByRole('combobox', PLACE)).toHaveDisplayValue('Am Anfang');
});
export const InWords = staged(<Line />, {}, async ({ canvas }) => {
  expect(canvas.getByText(/^Kommt auf die Seite ‚Was feiern Sie\?‘, hinter/)).toBeVisible();
  await userEvent.click(canvas.getByRole('button', { name: 'Andere Stelle wählen' }));
  expect(canvas.getByRole('combobox', WHERE)).toBeVisible();
});
/** Declarations have no other place. */
export const AmongDeclarations = staged(<Line begin={{ in: { declarations: true } }} />, {}, ({ canvas }) =>
  expect(canvas.queryByRole('button')).toBeNull(),
);
const both = (
  <>
    <Chooser />
    <Line />
  </>
);
export const LongWords = staged(both, { form: longForm() });
export const Narrow = { ...LongWords, globals: NARROW };
