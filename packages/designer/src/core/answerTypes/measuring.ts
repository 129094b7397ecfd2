import type { Field } from '@formularwerk/form';
import type { AnswerType } from './answerType.ts';

/** Amounts and points in time. */
export const measuring: readonly AnswerType[] = [
  {
    id: 'anzahl',
    name: 'Anzahl',
    sentence: 'Eine ganze Zahl, zum Beispiel wie viele Tische.',
    group: 'Zahlen und Geld',
    create: (id, label) => ({ id, type: 'integer', label, required: true, min: 0 }),
    recognises: ({ type }) => type === 'integer',
    changesTo: ['menge', 'betrag', 'kurzerText'],
  },
  {
    id: 'menge',
    name: 'Menge oder Maß',
    sentence: 'Eine Zahl mit Einheit und Stellen nach dem Komma, zum Beispiel eine Fläche in m².',
    group: 'Zahlen und Geld',
    create: (id, label) => ({ id, type: 'decimal', label, required: true, digits: 2, min: 0, unit: 'm²' }),
    recognises: ({ type }) => type === 'decimal',
    changesTo: ['betrag', 'anzahl', 'kurzerText'],
  },
  {
    id: 'betrag',
    name: 'Betrag in Euro',
    sentence: 'Geld, das die antragstellende Person angibt, zum Beispiel der Wert einer Sache.',
    group: 'Zahlen und Geld',
    create: (id, label) => ({ id, type: 'money', label, required: true, min: 0 }),
    recognises: ({ type }) => type === 'money',
    changesTo: ['menge', 'kurzerText'],
  },
  {
    id: 'datum',
    name: 'Datum',
    sentence: 'Ein Tag, zum Beispiel wann etwas beginnt.',
    group: 'Tag und Zeit',
    create: (id, label) => ({ id, type: 'date', label, required: true }),
    recognises: ({ type }) => type === 'date',
    changesTo: ['kurzerText'],
  },
  {
    id: 'zeitraum',
    name: 'Zeitraum',
    sentence: 'Beginn und Ende. Ein Ende vor dem Beginn wird nicht angenommen.',
    group: 'Tag und Zeit',
    create: (id, label) => ({
      id,
      type: 'group',
      label,
      fields: [
        { id: 'von', type: 'date', label: 'Beginn', required: true },
        {
          id: 'bis',
          type: 'date',
          label: 'Ende',
          required: true,
          checks: [
            {
              id: 'endeVorBeginn',
              when: 'bis < von',
              message: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
            },
          ],
        },
      ],
    }),
    recognises: isPeriod,
    changesTo: [],
  },
  {
    id: 'uhrzeit',
    name: 'Uhrzeit',
    sentence: 'Stunde und Minute, zum Beispiel wann eine Veranstaltung endet.',
    group: 'Tag und Zeit',
    create: (id, label) => ({ id, type: 'time', label, required: true }),
    recognises: ({ type }) => type === 'time',
    changesTo: ['kurzerText'],
  },
];

function isPeriod(field: Field): boolean {
  if (field.type !== 'group' || field.fields.length !== 2) return false;
  const [from, to] = field.fields;
  if (from?.type !== 'date' || to?.type !== 'date') return false;
  return (to.checks ?? []).some(({ when }) => when.replaceAll(' ', '') === `${to.id}<${from.id}`);
}
