import type { AnswerType } from './answerType.ts';

const group = 'Schreiben';

export const writing: readonly AnswerType[] = [
  {
    id: 'kurzerText',
    name: 'Kurzer Text',
    sentence: 'Eine Zeile, zum Beispiel der Name einer Veranstaltung.',
    group,
    create: (id, label) => ({ id, type: 'text', label, required: true }),
    recognises: ({ type }) => type === 'text',
    changesTo: [
      'langerText',
      'email',
      'telefon',
      'iban',
      'kennzeichen',
      'postleitzahl',
      'steuerId',
      'ustId',
      'registernummer',
      'internetadresse',
      'anzahl',
      'menge',
      'betrag',
      'datum',
      'uhrzeit',
    ],
  },
  {
    id: 'langerText',
    name: 'Langer Text',
    sentence: 'Mehrere Zeilen, zum Beispiel eine Beschreibung oder Begründung.',
    group,
    create: (id, label) => ({ id, type: 'textarea', label, required: true, maxLength: 2000 }),
    recognises: ({ type }) => type === 'textarea',
    changesTo: ['kurzerText'],
  },
  {
    id: 'ort',
    name: 'Ort mit Worten',
    sentence: 'Eine Stelle, die keine Anschrift hat, zum Beispiel „vor dem Rathaus, neben dem Brunnen“.',
    group,
    create: (id, label) => ({ id, type: 'place', label, required: true }),
    recognises: ({ type }) => type === 'place',
    changesTo: ['kurzerText'],
  },
];
