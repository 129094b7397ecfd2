import type { AnswerType } from './answerType.ts';

/** What holds other questions, and what is no question. */
export const composing: readonly AnswerType[] = [
  {
    id: 'dokument',
    name: 'Dokument zum Hochladen',
    sentence: 'Eine Datei als PDF oder Bild, zum Beispiel ein Lageplan.',
    group: 'Dokumente',
    create: (id, label) => ({ id, type: 'file', label, required: true }),
    recognises: ({ type }) => type === 'file',
    changesTo: [],
  },
  {
    id: 'liste',
    name: 'Liste von Einträgen',
    sentence: 'Dieselben Fragen mehrmals, zum Beispiel für jede Fläche oder jedes Fahrzeug.',
    group: 'Mehreres zusammen',
    create: (id, label) => ({
      id,
      type: 'list',
      label,
      item: 'Eintrag',
      items: 'Einträge',
      min: 1,
      max: 10,
      fields: [{ id: 'bezeichnung', type: 'text', label: 'Bezeichnung', required: true }],
    }),
    recognises: ({ type }) => type === 'list',
    changesTo: [],
  },
  {
    id: 'gruppe',
    name: 'Gruppe von Fragen',
    sentence: 'Fragen, die unter einer Überschrift zusammengehören.',
    group: 'Mehreres zusammen',
    create: (id, label) => ({
      id,
      type: 'group',
      label,
      fields: [{ id: 'bezeichnung', type: 'text', label: 'Bezeichnung', required: true }],
    }),
    recognises: ({ type }) => type === 'group',
    changesTo: ['liste'],
  },
  {
    id: 'berechnung',
    name: 'Berechneter Wert oder Gebühr',
    sentence: 'Niemand füllt ihn aus: Das Formular rechnet ihn aus den Antworten aus.',
    group: 'Ohne Frage',
    create: (id, label) => ({ id, type: 'computed', label, result: 'money', value: '0' }),
    recognises: ({ type }) => type === 'computed',
    changesTo: [],
  },
  {
    id: 'hinweis',
    name: 'Hinweistext',
    sentence: 'Ein Text zum Lesen zwischen den Fragen.',
    group: 'Ohne Frage',
    create: (id, label) => ({ id, type: 'info', text: label }),
    recognises: ({ type }) => type === 'info',
    changesTo: [],
  },
];
