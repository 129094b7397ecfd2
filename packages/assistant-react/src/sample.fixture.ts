import type { Filing } from '@formularwerk/assistant';
import type { FormDefinition, ListField } from '@formularwerk/form';
import type { AssistantStart } from './assistantStart.ts';

/** A form with every field type, rules on a page, a list, a file and declarations. */
export const definition: FormDefinition = {
  format: 1,
  id: 'flaeche',
  title: { de: 'Fläche nutzen', en: 'Use public space' },
  start: { contact: 'Ordnungsamt, [05772 5620](tel:+4957725620)' },
  sections: [
    {
      id: 'vorhaben',
      title: { de: 'Ihr Vorhaben', en: 'Your plan' },
      pages: [
        {
          id: 'zweck',
          title: { de: 'Was haben Sie vor?', en: 'What is your plan?' },
          text: 'Das dauert **wenige** Minuten.',
          fields: [
            {
              id: 'zweck',
              type: 'choice',
              label: 'Was stellen Sie auf?',
              required: true,
              options: [
                { id: 'gastro', label: 'Tische und Stühle', help: 'Außengastronomie' },
                { id: 'stand', label: 'Stand' },
              ],
            },
            {
              id: 'plaetze',
              type: 'integer',
              label: 'Zahl der Plätze',
              required: true,
              showIf: 'zweck = "gastro"',
              unit: 'Stück',
            },
            { id: 'hinweis', type: 'textarea', label: 'Hinweis' },
            { id: 'warnung', type: 'info', text: 'Denken Sie an die *Rettungswege*.', kind: 'warning' },
          ],
        },
        {
          id: 'zeit',
          title: 'Zeitraum',
          fields: [
            {
              id: 'von',
              type: 'date',
              label: 'Beginn',
              required: true,
              checks: [
                {
                  id: 'frist',
                  severity: 'warning',
                  when: 'von < today() + duration("P14D")',
                  message: 'Die Bearbeitung dauert etwa 14 Tage.',
                },
              ],
            },
            { id: 'uhrzeit', type: 'time', label: 'Uhrzeit' },
            {
              id: 'merkmale',
              type: 'choices',
              label: 'Merkmale',
              options: [
                { id: 'schirm', label: 'Schirm' },
                { id: 'heizung', label: 'Heizung' },
              ],
            },
            {
              id: 'ortsteil',
              type: 'choice',
              label: 'Ortsteil',
              options: [
                { id: 'mitte', label: 'Mitte', group: 'Stadt' },
                { id: 'nord', label: 'Nord', group: 'Stadt' },
                { id: 'frotheim', label: 'Frotheim', group: 'Dörfer' },
              ],
            },
          ],
        },
        {
          id: 'flaechen',
          title: 'Flächen',
          fields: [
            {
              id: 'elemente',
              type: 'list',
              label: 'Flächen',
              item: 'Fläche',
              items: 'Flächen',
              add: 'Weitere Fläche hinzufügen',
              min: 1,
              max: 2,
              fields: [
                { id: 'laenge', type: 'decimal', label: 'Länge', required: true, unit: 'm' },
                { id: 'breite', type: 'decimal', label: 'Breite', required: true, unit: 'm' },
                {
                  id: 'flaeche',
                  type: 'computed',
                  label: 'Größe',
                  result: 'decimal',
                  value: 'laenge * breite',
                  unit: 'm²',
                },
              ],
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: 'Gebühr',
              result: 'money',
              value: '2.5 * count(elemente)',
              basis: 'Satzung § 1',
            },
          ],
        },
      ],
    },
    {
      id: 'person',
      title: 'Ihre Angaben',
      pages: [
        {
          id: 'person',
          title: 'Wer sind Sie?',
          fields: [
            {
              id: 'anschrift',
              type: 'group',
              label: 'Anschrift',
              fields: [
                {
                  id: 'strasse',
                  type: 'text',
                  label: 'Straße',
                  required: true,
                  autocomplete: 'address-line1',
                },
                { id: 'ort', type: 'text', label: 'Ort', required: true },
              ],
            },
            { id: 'email', type: 'email', label: 'E-Mail-Adresse', required: true },
            { id: 'telefon', type: 'tel', label: 'Telefonnummer' },
            { id: 'iban', type: 'iban', label: 'IBAN' },
            { id: 'betrag', type: 'money', label: 'Umsatz' },
          ],
        },
        {
          id: 'plan',
          title: 'Unterlagen',
          fields: [
            { id: 'lageplan', type: 'file', label: 'Lageplan', required: true, accept: ['pdf', 'png'] },
          ],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Meine Angaben sind richtig.', required: true }],
  delivery: { office: 'ordnungsamt' },
};

export const plan = JSON.stringify({
  id: 'f1',
  name: 'plan.pdf',
  size: 2000,
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
});

export const empty: Filing = { entries: {}, saved: [], place: { kind: 'page', page: 'zweck' } };

/** Everything answered but the declaration. */
export const full: Filing = {
  entries: {
    zweck: 'gastro',
    plaetze: '20',
    hinweis: '',
    von: '01.04.2027',
    uhrzeit: '',
    merkmale: ['schirm'],
    ortsteil: 'nord',
    elemente: ['k1'],
    'elemente.k1.laenge': '4,5',
    'elemente.k1.breite': '3',
    'anschrift.strasse': 'Breslauer Straße 1',
    'anschrift.ort': 'Espelkamp',
    email: 'cafe@example.org',
    telefon: '',
    iban: '',
    betrag: '',
    lageplan: plan,
  },
  saved: ['zweck', 'zeit', 'flaechen', 'person', 'plan'],
  place: { kind: 'review' },
};

/** A start at the place of a filing. */
export const startAt = (filing: Filing, more: Partial<AssistantStart> = {}): AssistantStart => {
  const kommune = { id: 'espelkamp', name: 'Stadt Espelkamp' };
  return {
    kommune,
    published: { kommune, version: '1', hash: 'h', definition, parameters: {}, muster: true },
    context: { today: '2027-01-15', language: 'de' },
    filing,
    place: filing.place,
    draft: { id: 'd1', revision: 'r1', savedAt: '2027-01-15T13:03:00Z', expiresAt: '2027-02-14T13:03:00Z' },
    base: '/espelkamp/flaeche/antrag',
    showProblems: false,
    key: '00000000-0000-4000-8000-000000000000',
    ...more,
  };
};

/** A list of persons; what is asked of each comes with it. */
export const personsList = (more: Pick<ListField, 'fields' | 'pages' | 'title'>): ListField => ({
  id: 'personen',
  type: 'list',
  label: 'Personen',
  item: 'Person',
  items: 'Personen',
  max: 3,
  ...more,
});
