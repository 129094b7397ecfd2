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
        {
          ...personal({
            id: 'plz',
            type: 'text',
            label: 'Postleitzahl',
            maxLength: 5,
            pattern: '[0-9]{5}',
            autocomplete: 'postal-code',
          }),
          errors: { pattern: 'Die Postleitzahl hat fünf Ziffern. Prüfen Sie die Eingabe.' },
        },
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
  {
    id: 'iban',
    name: 'IBAN',
    sentence: 'Ein Bankkonto; Länge und Prüfziffer werden geprüft.',
    group,
    create: (id, label) => ({ id, type: 'iban', label, required: true, meta: { personalData: true } }),
    recognises: ({ type }) => type === 'iban',
    changesTo: ['kurzerText'],
  },
  {
    id: 'kennzeichen',
    name: 'Kfz-Kennzeichen',
    sentence: 'Das Kennzeichen eines Fahrzeugs, zum Beispiel MI-AB 123.',
    group,
    create: (id, label) => ({
      id,
      type: 'text',
      label,
      help: 'Zum Beispiel MI-AB 123',
      required: true,
      maxLength: 12,
      pattern: PLATE,
      errors: { pattern: 'Schreiben Sie das Kennzeichen so: MI-AB 123.' },
      meta: { personalData: true },
    }),
    recognises: (field) => field.type === 'text' && field.pattern === PLATE,
    changesTo: ['kurzerText'],
  },
];

const PLATE = '[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?[0-9]{1,4}[EH]?';

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
