import type { FormDefinition } from '@formularwerk/form';

/** A form with something of everything that the inspector edits. */
export const sample = (): FormDefinition => ({
  format: 1,
  id: 'cafe',
  title: { de: 'Café im Freien', en: 'Outdoor café' },
  languages: ['de', 'en'],
  start: { purpose: 'Sie möchten Tische und Stühle ins Freie stellen.', documents: ['Lageplan'] },
  services: [{ leika: '99108012005000' }],
  parameters: [
    { id: 'grundbetrag', type: 'money', label: 'Grundbetrag', sample: '20.00' },
    { id: 'jeStelle', type: 'money', label: 'Betrag je Stelle', sample: '10.00' },
    { id: 'frist', type: 'integer', label: 'Frist in Tagen', sample: 14 },
    {
      id: 'tarif',
      type: 'table',
      label: 'Gebührentarif',
      columns: [
        { id: 'code', type: 'text', label: 'Kürzel' },
        { id: 'name', type: 'text', label: 'Bezeichnung' },
        { id: 'satz', type: 'money', label: 'Satz' },
      ],
      sample: [
        { code: 'AG1', name: 'Außengastronomie', satz: '2.50' },
        { code: 'WA1', name: 'Warenauslage', satz: '3.00' },
      ],
    },
  ],
  sections: [
    {
      id: 'betrieb',
      title: 'Ihr Betrieb',
      pages: [
        {
          id: 'betrieb',
          title: 'Was haben Sie vor?',
          fields: [
            {
              id: 'alkohol',
              type: 'choice',
              label: { de: 'Wird Alkohol ausgeschenkt?', en: 'Is alcohol served?' },
              required: true,
              options: [
                { id: 'ja', label: { de: 'Ja', en: 'Yes' } },
                { id: 'nein', label: { de: 'Nein', en: 'No' } },
              ],
            },
            { id: 'getraenke', type: 'text', label: 'Getränke', showIf: 'alkohol = "ja"', maxLength: 100 },
            {
              id: 'merkmale',
              type: 'choices',
              label: 'Was stellen Sie auf?',
              required: 'alkohol = "ja"',
              options: [
                { id: 'tische', label: 'Tische' },
                { id: 'schirme', label: 'Schirme' },
                { id: 'nichts', label: 'Nichts davon', exclusive: true },
              ],
            },
            { id: 'gaeste', type: 'integer', label: 'Zahl der Gäste', min: 1, max: 500, unit: 'Personen' },
            { id: 'flaeche', type: 'decimal', label: 'Fläche', unit: 'm²', digits: 2 },
            { id: 'miete', type: 'money', label: 'Miete' },
            {
              id: 'art',
              type: 'choice',
              label: 'Art der Fläche',
              options: { from: 'tarif', value: 'code', label: 'name' },
            },
          ],
        },
        {
          id: 'zeit',
          title: 'Wann?',
          text: 'Sagen Sie uns, von wann bis wann.',
          showIf: 'gaeste > 10 and (alkohol = "ja" or list contains(merkmale, "schirme"))',
          fields: [
            { id: 'beginn', type: 'date', label: 'Beginn', required: true, min: 'today()' },
            {
              id: 'ende',
              type: 'date',
              label: 'Ende',
              required: true,
              checks: [{ id: 'ende', when: 'ende < beginn', message: 'Das Ende liegt vor dem Beginn.' }],
            },
            { id: 'uhrzeit', type: 'time', label: 'Sperrzeit' },
            { id: 'lageplan', type: 'file', label: 'Lageplan', accept: ['pdf'], maxSize: 5242880 },
            { id: 'hinweis', type: 'info', text: 'Halten Sie **1,50 m** Gehweg frei.', kind: 'warning' },
          ],
        },
      ],
    },
    {
      id: 'stellen',
      title: 'Ausschank',
      showIf: 'alkohol = "ja"',
      pages: [
        {
          id: 'stellen',
          title: 'Ausschankstellen und Gebühr',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Ausschankstellen',
              item: 'Stelle',
              items: 'Stellen',
              min: 1,
              max: 10,
              fields: [{ id: 'name', type: 'text', label: 'Bezeichnung', required: true }],
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: 'Gebühr',
              result: 'money',
              value: 'grundbetrag + count(stellen) * jeStelle',
            },
            {
              id: 'zuschlag',
              type: 'computed',
              label: 'Zuschlag',
              result: 'money',
              value: 'if count(stellen) > 3 then 5 else 0',
              showIf: 'count(stellen) * 2 > 3',
            },
            {
              id: 'anschrift',
              type: 'group',
              label: 'Anschrift',
              fields: [{ id: 'ort', type: 'text', label: 'Ort', autocomplete: 'address-level2' }],
            },
          ],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Meine Angaben sind richtig.', required: true }],
  delivery: { office: 'ordnungsamt' },
});

/** The longest words that a German form has to bear. */
export const LONG =
  'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung und Straßenverkehrszulassungsordnungsausnahmegenehmigung';

/** The same with words that are longer than any line, to see where they break; the column `name` keeps its id. */
export const longWords = (): FormDefinition =>
  JSON.parse(
    JSON.stringify(sample()).replace(
      /"(title|label|item|items|text|purpose|message|de)":"(?!name")([^"]*)"/g,
      `"$1":"$2 ${LONG}"`,
    ),
  );
