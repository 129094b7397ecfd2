import type { Field } from '@formularwerk/form';
import type { AnswerType, AnswerTypeId } from './answerType.ts';

type TextFormat = NonNullable<Extract<Field, { readonly type: 'text' }>['format']>;

const group = 'Nummern und Kennungen';

/** A text of a known form, which is checked. */
const ofFormat = (
  format: TextFormat,
  words: Pick<AnswerType, 'name' | 'sentence'> & { readonly id: AnswerTypeId },
  more: Partial<Extract<Field, { readonly type: 'text' }>> = {},
): AnswerType => ({
  ...words,
  group,
  create: (id, label) => ({ id, type: 'text', label, required: true, format, ...more }),
  recognises: (field) => field.type === 'text' && field.format === format,
  changesTo: ['kurzerText'],
});

const personal = { meta: { personalData: true } };

/** By what something or somebody is told apart: all have a form or a check digit. */
export const identifying: readonly AnswerType[] = [
  {
    id: 'iban',
    name: 'IBAN',
    sentence: 'Ein Bankkonto; Länge und Prüfziffer werden geprüft.',
    group,
    create: (id, label) => ({ id, type: 'iban', label, required: true, ...personal }),
    recognises: ({ type }) => type === 'iban',
    changesTo: ['kurzerText'],
  },
  {
    id: 'kennzeichen',
    name: 'Kfz-Kennzeichen',
    sentence: 'Das Kennzeichen eines Fahrzeugs, zum Beispiel MI-AB 123.',
    group,
    create: (id, label) => ({ id, type: 'plate', label, required: true, ...personal }),
    recognises: ({ type }) => type === 'plate',
    changesTo: ['kurzerText'],
  },
  ofFormat(
    'postalCode',
    {
      id: 'postleitzahl',
      name: 'Postleitzahl',
      sentence: 'Fünf Ziffern, oder die Form des Landes, nach dem vorher gefragt wurde.',
    },
    { autocomplete: 'postal-code', ...personal },
  ),
  ofFormat(
    'taxId',
    {
      id: 'steuerId',
      name: 'Steuer-Identifikationsnummer',
      sentence: 'Die elf Ziffern, die jeder Mensch ein Leben lang behält; die Prüfziffer wird geprüft.',
    },
    personal,
  ),
  ofFormat('vatId', {
    id: 'ustId',
    name: 'Umsatzsteuer-Identifikationsnummer',
    sentence: 'Die Nummer eines Unternehmens in der EU, zum Beispiel DE136695976; ihre Form wird geprüft.',
  }),
  ofFormat('registerNumber', {
    id: 'registernummer',
    name: 'Registernummer',
    sentence: 'Die Nummer in einem Register, zum Beispiel HRB 12345.',
  }),
  ofFormat(
    'web',
    {
      id: 'internetadresse',
      name: 'Internetadresse',
      sentence: 'Die Adresse einer Internetseite; sie beginnt mit https://.',
    },
    { autocomplete: 'url' },
  ),
];
