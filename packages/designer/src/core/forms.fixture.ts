import { readFileSync } from 'node:fs';
import type { FormDefinition } from '@formularwerk/form';

const read = (form: string): FormDefinition =>
  JSON.parse(readFileSync(new URL(`../../../../forms/${form}/form.json`, import.meta.url), 'utf8'));

/** F06: rules, a list with computed values, a tariff, texts in two languages. Each call gives its own. */
export const sondernutzung = (): FormDefinition => read('sondernutzung');

/** A small form that has something of everything; rules refer to each other in every way there is. */
export const cafe = (): FormDefinition => ({
  format: 1,
  id: 'cafe',
  title: { de: 'Café im Freien', en: 'Outdoor café' },
  languages: ['de', 'en'],
  services: [{ leika: '99108012005000', when: 'alkohol = "ja"' }],
  parameters: [
    { id: 'grundbetrag', type: 'money', label: 'Grundbetrag', sample: '20.00' },
    {
      id: 'tarif',
      type: 'table',
      label: 'Tarif',
      columns: [
        { id: 'code', type: 'text' },
        { id: 'name', type: 'text' },
        { id: 'satz', type: 'money' },
      ],
      sample: [{ code: 'AG1', name: 'Außengastronomie', satz: '2.50' }],
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
              label: 'Wird Alkohol ausgeschenkt?',
              required: true,
              options: [
                { id: 'ja', label: 'Ja' },
                { id: 'nein', label: 'Nein' },
              ],
            },
            { id: 'getraenke', type: 'text', label: 'Getränke', showIf: 'alkohol = "ja"', maxLength: 100 },
            {
              id: 'merkmale',
              type: 'choices',
              label: 'Was stellen Sie auf?',
              options: [
                { id: 'tische', label: 'Tische' },
                { id: 'schirme', label: 'Schirme' },
                { id: 'zapfanlage', label: 'Zapfanlage', showIf: 'alkohol = "ja"' },
              ],
            },
            {
              id: 'ort',
              type: 'group',
              label: 'Ort',
              fields: [
                { id: 'strasse', type: 'text', label: 'Straße', required: true },
                { id: 'hausnummer', type: 'text', label: 'Hausnummer' },
              ],
            },
            { id: 'hinweis', type: 'info', text: 'Wir prüfen die Lage an der Straße {{ort.strasse}}.' },
          ],
        },
        {
          id: 'nachbarn',
          title: { de: 'Nachbarn von {{ort.strasse}}', en: 'Neighbours of {{ort.strasse}}' },
          showIf: 'list contains(merkmale, "schirme") or merkmale[item = "tische"][1] != null',
          fields: [{ id: 'zustimmung', type: 'boolean', label: 'Die Nachbarn sind einverstanden' }],
        },
      ],
    },
    {
      id: 'stellen',
      title: 'Ausschankstellen',
      pages: [
        {
          id: 'stellen',
          title: 'Wo schenken Sie aus?',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Ausschankstellen',
              item: 'Stelle',
              items: 'Stellen',
              min: 1,
              max: 5,
              fields: [
                {
                  id: 'art',
                  type: 'choice',
                  label: 'Art',
                  required: true,
                  options: {
                    from: 'tarif',
                    value: 'code',
                    label: 'name',
                    where: 'satz > grundbetrag or alkohol = "ja"',
                  },
                },
                { id: 'von', type: 'date', label: 'Beginn', required: true },
                {
                  id: 'bis',
                  type: 'date',
                  label: 'Ende',
                  required: true,
                  min: 'this.von',
                  checks: [
                    { id: 'ende', when: 'bis < von', message: 'Das Ende liegt vor dem Beginn ({{von}}).' },
                  ],
                },
                {
                  id: 'fass',
                  type: 'boolean',
                  label: 'Fassbier',
                  showIf: 'parent.alkohol = "ja" and position < 3',
                },
                {
                  id: 'betrag',
                  type: 'computed',
                  label: 'Betrag',
                  result: 'money',
                  value: 'get or else(tarif[code = this.art][1].satz, 0) * days(von, bis)',
                  optional: true,
                },
              ],
              computed: [
                {
                  id: 'summe',
                  type: 'computed',
                  label: 'Summe',
                  result: 'money',
                  value: 'get or else(sum(for s in stellen return get or else(s.betrag, 0)), 0)',
                },
              ],
              checks: [
                {
                  id: 'doppelt',
                  when: 'some i in 1..count(stellen), j in 1..count(stellen) satisfies i < j and stellen[i].art = stellen[j].art',
                  message: 'Zwei Stellen sind gleich.',
                },
              ],
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: 'Gebühr',
              result: 'money',
              basis: 'Grundbetrag {{grundbetrag}}',
              value: 'grundbetrag + summe',
            },
            {
              id: 'frueh',
              type: 'boolean',
              label: 'Vor dem Sommer',
              showIf:
                'count(stellen[von < @"2027-06-01"]) > 0 and (every s in stellen satisfies s.fass != true)',
            },
          ],
          checks: [
            {
              id: 'teuer',
              severity: 'info',
              when: 'gebuehr > 500',
              message: 'Die Gebühr beträgt {{gebuehr}}.',
            },
          ],
        },
      ],
    },
  ],
  checks: [
    {
      id: 'leer',
      severity: 'warning',
      when: 'getraenke = null and alkohol = "ja"',
      message: 'Welche Getränke?',
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Meine Angaben sind richtig', required: true }],
  delivery: { office: 'ordnungsamt' },
});
