import type { Field } from '@formularwerk/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type FieldCase, fieldStates, WARNING } from './fieldStates.fixture.ts';
import { TextareaField } from './TextareaField.tsx';
import { TextInput } from './TextInput.tsx';
import {
  DateField,
  DecimalField,
  EmailField,
  IbanField,
  IntegerField,
  MoneyField,
  PlateField,
  TelField,
  TextField,
  TimeField,
} from './textFields.tsx';

/** What is answered with a text: all of them on one page, found and described as by who cannot see them. */
export default {
  component: TextField,
  subcomponents: {
    TextareaField,
    IntegerField,
    DecimalField,
    MoneyField,
    DateField,
    TimeField,
    EmailField,
    TelField,
    IbanField,
    PlateField,
    TextInput,
  },
} satisfies Meta<typeof TextField>;

interface TextCase extends FieldCase {
  readonly field: Field & { readonly label: string };
  readonly filled: string;
  /** How the wrong entry is told. */
  readonly says: string;
}

const cases: readonly TextCase[] = [
  {
    field: {
      id: 'strasse',
      type: 'text',
      label: 'Straße',
      required: true,
      maxLength: 40,
      autocomplete: 'address-line1',
    },
    filled: 'Breslauer Straße',
    wrong: '',
    says: 'Geben Sie „Straße“ ein.',
  },
  {
    field: { id: 'moebel', type: 'textarea', label: 'Was stellen Sie auf?', required: true, maxLength: 20 },
    filled: 'Sechs Tische',
    wrong: 'Holztische und Stühle, zwei Sonnenschirme',
    says: 'Kürzen Sie den Text auf höchstens 20 Zeichen',
  },
  {
    field: {
      id: 'plaetze',
      type: 'integer',
      label: 'Zahl der Plätze',
      required: true,
      min: 1,
      unit: 'Stück',
    },
    filled: '24',
    wrong: 'viele',
    says: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
  },
  {
    field: { id: 'laenge', type: 'decimal', label: 'Länge', required: true, digits: 2, unit: 'm' },
    filled: '4,50',
    wrong: '4,505',
    says: 'Geben Sie höchstens 2 Stellen nach dem Komma ein.',
  },
  {
    field: { id: 'umsatz', type: 'money', label: 'Umsatz', required: true },
    filled: '1.234,50',
    wrong: 'zehn Euro',
    says: 'Geben Sie den Betrag so ein: 1.234,50.',
  },
  {
    field: { id: 'von', type: 'date', label: 'Beginn', required: true },
    filled: '01.04.2027',
    wrong: '31.02.2027',
    says: 'Dieses Datum gibt es nicht.',
  },
  {
    field: { id: 'oeffnet', type: 'time', label: 'Öffnet um', required: true },
    filled: '10:00',
    wrong: 'morgens',
    says: 'Geben Sie eine Uhrzeit in der Form 14:30 ein.',
  },
  {
    field: { id: 'email', type: 'email', label: 'E-Mail-Adresse', required: true },
    filled: 'cafe@example.org',
    wrong: 'cafe(at)example.org',
    says: 'Geben Sie eine E-Mail-Adresse in der Form',
  },
  {
    field: { id: 'telefon', type: 'tel', label: 'Telefonnummer', required: true },
    filled: '05772 5620',
    wrong: 'siehe oben',
    says: 'Geben Sie eine Telefonnummer in der Form',
  },
  {
    field: { id: 'iban', type: 'iban', label: 'IBAN', required: true },
    filled: 'DE02 1203 0000 0000 2020 51',
    wrong: 'DE03 1203 0000 0000 2020 51',
    says: 'Diese IBAN stimmt nicht.',
  },
  {
    field: { id: 'kennzeichen', type: 'plate', label: 'Kennzeichen', required: true },
    filled: 'MI-AB 123',
    wrong: 'MIAB123',
    says: 'Geben Sie das Kennzeichen so ein: MI-AB 123.',
  },
  {
    field: { id: 'plz', type: 'text', format: 'postalCode', label: 'Postleitzahl', required: true },
    filled: '32339',
    wrong: '3233',
    says: 'Die Postleitzahl hat fünf Ziffern.',
  },
  {
    field: {
      id: 'plzAt',
      type: 'text',
      format: 'postalCode',
      country: '"AT"',
      label: 'PLZ in Österreich',
      required: true,
    },
    filled: '1010',
    wrong: '32339',
    says: 'So sieht keine Postleitzahl aus diesem Land (AT) aus.',
  },
  {
    field: {
      id: 'steuerId',
      type: 'text',
      format: 'taxId',
      label: 'Steuer-Identifikationsnummer',
      required: true,
    },
    filled: '86 095 742 719',
    wrong: '86 095 742 718',
    says: 'Diese Steuer-Identifikationsnummer stimmt nicht.',
  },
  {
    field: { id: 'ustId', type: 'text', format: 'vatId', label: 'USt-IdNr.', required: true },
    filled: 'DE136695976',
    wrong: '136695976',
    says: 'Am Anfang der Umsatzsteuer-Identifikationsnummer fehlen die zwei Buchstaben',
  },
  {
    field: {
      id: 'register',
      type: 'text',
      format: 'registerNumber',
      label: 'Registernummer',
      required: true,
    },
    filled: 'HRB 12345',
    wrong: 'Amtsgericht',
    says: 'Diese Registernummer hat nicht die übliche Form.',
  },
  {
    field: { id: 'web', type: 'text', format: 'web', label: 'Internetadresse', required: true },
    filled: 'www.beispiel.de',
    wrong: 'info@beispiel.de',
    says: 'Mit einem @ ist das eine E-Mail-Adresse',
  },
  {
    field: { id: 'name', type: 'text', latin: 'A', label: 'Familienname', required: true },
    filled: 'Đặng-Müller',
    wrong: 'Müller & Sohn',
    says: 'Das Zeichen „&“ an Stelle 8 ist hier nicht möglich.',
  },
];
const states = fieldStates(...cases);

/** A story in which the control of every case is looked at. */
const each = (
  story: StoryObj,
  look: (control: HTMLElement, own: TextCase) => void,
  nameOf = ({ field }: TextCase) => field.label,
): StoryObj => ({
  ...story,
  play: ({ canvas }) => {
    for (const own of cases) look(canvas.getByRole('textbox', { name: nameOf(own) }), own);
  },
});

export const Empty = each(states.empty, (control) => expect(control).toBeRequired());
export const Filled = each(states.filled, (control, { filled }) => expect(control).toHaveValue(filled));
export const Optional = each(
  states.optional,
  (control) => expect(control).not.toBeRequired(),
  ({ field }) => `${field.label} (freiwillig)`,
);
export const Wrong = each(states.wrong, (control, { says }) => {
  expect(control).toBeInvalid();
  expect(control).toHaveAccessibleDescription(expect.stringContaining(`Fehler: ${says}`));
});
export const Warned = each(states.warned, (control) => {
  expect(control).toBeValid();
  expect(control).toHaveAccessibleDescription(expect.stringContaining(WARNING));
});
/** Phones show the keys that the answer is made of. */
export const Keyboards: StoryObj = {
  ...states.empty,
  play: ({ canvas }) => {
    const control = (name: string) => canvas.getByRole('textbox', { name });
    for (const name of ['Postleitzahl', 'Steuer-Identifikationsnummer'])
      expect(control(name)).toHaveAttribute('inputmode', 'numeric');
    for (const name of ['PLZ in Österreich', 'USt-IdNr.', 'Registernummer', 'Kennzeichen', 'IBAN'])
      expect(control(name)).toHaveAttribute('autocapitalize', 'characters');
    expect(control('PLZ in Österreich')).not.toHaveAttribute('inputmode');
    expect(control('Internetadresse')).toHaveAttribute('inputmode', 'url');
  },
};
export const LongWords = states.longWords;
export const Narrow = states.narrow;

/** The hints about how to write it are the assistant's own, so they follow the language. */
export const English: StoryObj = {
  ...states.empty,
  globals: { language: 'en' },
  play: ({ canvas }) =>
    expect(canvas.getByRole('textbox', { name: 'Beginn' })).toHaveAccessibleDescription(
      'DD.MM.YYYY, for example 01.04.2027',
    ),
};
