import type { Field } from '@formularwerk/form';
import type { AnswerType } from './answerType.ts';

const group = 'Person und Kontakt';

/** Who somebody is and how to reach them: browsers fill these in (WCAG 1.3.5). */
export const contact: readonly AnswerType[] = [
  {
    id: 'name',
    name: 'Name einer Person',
    sentence: 'Vorname und Familienname, zwei Felder.',
    group,
    create: (id, label) => ({
      id,
      type: 'group',
      label,
      fields: [
        personal({
          id: 'vorname',
          type: 'text',
          label: 'Vorname',
          maxLength: 100,
          autocomplete: 'given-name',
        }),
        personal({
          id: 'familienname',
          type: 'text',
          label: 'Familienname',
          maxLength: 100,
          autocomplete: 'family-name',
        }),
      ],
    }),
    recognises: (field) => asksFor(field, ['given-name', 'family-name']) && !asksFor(field, ['postal-code']),
    changesTo: [],
  },
  {
    id: 'anschrift',
    name: 'Anschrift',
    sentence: 'Straße, Hausnummer, Postleitzahl und Ort in Deutschland.',
    group,
    create: (id, label) => ({
      id,
      type: 'group',
      label,
      fields: [
        personal({
          id: 'strasse',
          type: 'text',
          label: 'Straße',
          maxLength: 100,
          autocomplete: 'address-line1',
        }),
        personal({ id: 'hausnummer', type: 'text', label: 'Hausnummer', maxLength: 20 }),
        personal({
          id: 'plz',
          type: 'text',
          label: 'Postleitzahl',
          format: 'postalCode',
          autocomplete: 'postal-code',
        }),
        personal({ id: 'ort', type: 'text', label: 'Ort', maxLength: 100, autocomplete: 'address-level2' }),
      ],
    }),
    recognises: (field) => asksFor(field, ['postal-code']) && !asksFor(field, ['family-name']),
    changesTo: [],
  },
  {
    id: 'email',
    name: 'E-Mail-Adresse',
    sentence: 'Eine Adresse für Nachrichten; ihre Form wird geprüft.',
    group,
    create: (id, label) => ({
      id,
      type: 'email',
      label,
      required: true,
      autocomplete: 'email',
      meta: { personalData: true },
    }),
    recognises: ({ type }) => type === 'email',
    changesTo: ['kurzerText'],
  },
  {
    id: 'telefon',
    name: 'Telefonnummer',
    sentence: 'Eine Nummer für Rückfragen.',
    group,
    create: (id, label) => ({
      id,
      type: 'tel',
      label,
      required: true,
      autocomplete: 'tel',
      meta: { personalData: true },
    }),
    recognises: ({ type }) => type === 'tel',
    changesTo: ['kurzerText'],
  },
];

type TextField = Extract<Field, { type: 'text' }>;

const personal = (field: TextField): TextField => ({
  ...field,
  required: true,
  meta: { personalData: true },
});

/** Whether the fields of a group ask for these, by their autofill tokens. */
function asksFor(field: Field, tokens: readonly string[]): boolean {
  if (field.type !== 'group') return false;
  const asked = field.fields.flatMap((inside) => ('autocomplete' in inside ? [inside.autocomplete] : []));
  return tokens.every((token) => asked.includes(token));
}
