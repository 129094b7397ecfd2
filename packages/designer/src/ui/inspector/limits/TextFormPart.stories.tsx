import type { Field } from '@formularwerk/form';
import type { Meta } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { NARROW } from '../../stage.fixture.tsx';
import { ofQuestions } from '../inPane.fixture.tsx';
import { LatinPart, TextFormPart } from './TextFormPart.tsx';

/** What form a text has, and which characters. */
export default {
  component: TextFormPart,
  subcomponents: { LatinPart },
} satisfies Meta<typeof TextFormPart>;

type TextField = Extract<Field, { readonly type: 'text' }>;

const fields: readonly TextField[] = [
  { id: 'frei', type: 'text', label: 'Beliebiger Text' },
  { id: 'name', type: 'text', label: 'Name einer Person', latin: 'A' },
  { id: 'nummer', type: 'text', label: 'Bekannte Form', format: 'vatId' },
  { id: 'plz', type: 'text', label: 'Deutsche Postleitzahl', format: 'postalCode' },
  {
    id: 'plzSonst',
    type: 'text',
    label: 'Land wird berechnet',
    format: 'postalCode',
    country: 'if alkohol = "ja" then "AT" else "DE"',
  },
];

export const States = ofQuestions(TextFormPart, fields);

/** Another form has no country. */
export const Chosen = ofQuestions(TextFormPart, fields.slice(4), {}, async ({ canvas }) => {
  await userEvent.selectOptions(canvas.getByLabelText('Form der Angabe'), 'Internetadresse');
  await expect(canvas.getByLabelText('Form der Angabe')).toHaveValue('web');
  await expect(canvas.queryByLabelText('Land der Postleitzahl')).toBeNull();
  await userEvent.selectOptions(canvas.getByLabelText('Form der Angabe'), 'Postleitzahl');
  await expect(canvas.getByLabelText('Land der Postleitzahl')).toHaveValue('');
  await userEvent.selectOptions(
    canvas.getByLabelText('Zeichen nach DIN 91379'),
    'B: Namen von Straßen, Orten und anderem',
  );
  await expect(canvas.getByLabelText('Zeichen nach DIN 91379')).toHaveValue('B');
});

export const Textarea = ofQuestions(LatinPart, [
  { id: 'lang', type: 'textarea', label: 'Langer Text', latin: 'C' },
]);
export const Narrow = { ...States, globals: NARROW };
