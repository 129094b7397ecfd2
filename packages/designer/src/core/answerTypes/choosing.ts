import type { Field } from '@formularwerk/form';
import type { AnswerType } from './answerType.ts';

const group = 'Auswählen';

export const choosing: readonly AnswerType[] = [
  {
    id: 'jaNein',
    name: 'Ja oder Nein',
    sentence: 'Eine Frage, auf die man mit Ja oder Nein antwortet.',
    group,
    create: (id, label) => ({
      id,
      type: 'choice',
      label,
      required: true,
      options: [
        { id: 'ja', label: 'Ja' },
        { id: 'nein', label: 'Nein' },
      ],
    }),
    recognises: (field) => field.type === 'choice' && optionIds(field) === 'ja nein',
    changesTo: ['eineAntwort', 'mehrereAntworten', 'bestaetigung'],
  },
  {
    id: 'eineAntwort',
    name: 'Eine Antwort aus mehreren',
    sentence: 'Man sieht alle Antworten und wählt genau eine.',
    group,
    create: (id, label) => ({ id, type: 'choice', label, required: true, options: someOptions() }),
    recognises: ({ type }) => type === 'choice',
    changesTo: ['mehrereAntworten'],
  },
  {
    id: 'mehrereAntworten',
    name: 'Mehrere Antworten',
    sentence: 'Man sieht alle Antworten und wählt so viele, wie zutreffen.',
    group,
    create: (id, label) => ({ id, type: 'choices', label, required: true, options: someOptions() }),
    recognises: ({ type }) => type === 'choices',
    changesTo: ['eineAntwort'],
  },
  {
    id: 'bestaetigung',
    name: 'Kästchen zum Bestätigen',
    sentence:
      'Ein einzelner Satz, den man mit einem Häkchen bestätigt. Für Ja und Nein gibt es „Ja oder Nein“.',
    group,
    create: (id, label) => ({ id, type: 'boolean', label, required: true }),
    recognises: ({ type }) => type === 'boolean',
    changesTo: ['jaNein'],
  },
];

const someOptions = () => [
  { id: 'antwort1', label: 'Erste Antwort' },
  { id: 'antwort2', label: 'Zweite Antwort' },
];

const optionIds = (field: Extract<Field, { type: 'choice' }>): string =>
  Array.isArray(field.options) ? field.options.map(({ id }) => id).join(' ') : '';
