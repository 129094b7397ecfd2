import { compileForm, type Form, type FormDefinition, type WalkContext } from '@formularwerk/form';
import type { Filing } from './filing.ts';

/** A small form with everything that the assistant has to do with: rules on a page, a list, a file, declarations. */
export const definition: FormDefinition = {
  format: 1,
  id: 'flaeche',
  title: 'Fläche nutzen',
  sections: [
    {
      id: 'vorhaben',
      title: 'Vorhaben',
      pages: [
        {
          id: 'zweck',
          title: 'Zweck',
          fields: [
            {
              id: 'zweck',
              type: 'choice',
              label: 'Was stellen Sie auf?',
              required: true,
              options: [
                { id: 'gastro', label: 'Tische' },
                { id: 'stand', label: 'Stand' },
              ],
            },
            {
              id: 'plaetze',
              type: 'integer',
              label: 'Plätze',
              required: true,
              showIf: 'zweck = "gastro"',
              default: '10',
            },
            { id: 'hinweis', type: 'text', label: 'Hinweis' },
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
              min: 1,
              max: 2,
              fields: [
                { id: 'laenge', type: 'decimal', label: 'Länge', required: true },
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
                  id: 'teile',
                  type: 'list',
                  label: 'Teile',
                  item: 'Teil',
                  items: 'Teile',
                  max: 3,
                  fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
                },
              ],
              computed: [
                {
                  id: 'summe',
                  type: 'computed',
                  label: 'Summe',
                  result: 'decimal',
                  value: 'sum(elemente.laenge)',
                  optional: true,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'unterlagen',
      title: 'Unterlagen',
      pages: [
        {
          id: 'genehmigung',
          title: 'Genehmigung',
          showIf: 'zweck = "gastro" and plaetze > 50',
          fields: [{ id: 'nummer', type: 'text', label: 'Nummer', required: true }],
        },
        {
          id: 'plan',
          title: 'Plan',
          fields: [{ id: 'lageplan', type: 'file', label: 'Lageplan', required: true }],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Alles ist richtig.', required: true }],
  delivery: { office: 'ordnungsamt' },
};

export const form: Form = compileForm(definition);
export const context: WalkContext = { today: '2027-01-15' };
export const empty: Filing = { entries: {}, saved: [], place: { kind: 'page', page: 'zweck' } };

export const plan = JSON.stringify({
  id: 'f1',
  name: 'plan.pdf',
  size: 2000,
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
});

/** Everything answered but the declaration, at the review. */
export const full: Filing = {
  entries: {
    zweck: 'gastro',
    plaetze: '20',
    hinweis: '',
    elemente: ['k1'],
    'elemente.k1.laenge': '4,5',
    'elemente.k1.merkmale': [],
    'elemente.k1.teile': [],
    lageplan: plan,
  },
  saved: ['zweck', 'flaechen', 'plan'],
  place: { kind: 'review' },
};
