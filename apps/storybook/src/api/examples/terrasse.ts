import type { FormDefinition } from '@formularwerk/form';

/** The form that all examples are about. */
export const terrasse: FormDefinition = {
  format: 1,
  id: 'terrasse',
  title: { de: 'Tische vor dem Café aufstellen', en: 'Set up tables in front of the café' },
  languages: ['de', 'en'],
  parameters: [
    { id: 'satz', type: 'money', label: 'Gebühr für einen Tisch im Jahr', sample: '30.00' }, // what a municipality sets
  ],
  sections: [
    {
      id: 'vorhaben',
      title: { de: 'Ihr Vorhaben', en: 'Your plan' },
      pages: [
        {
          id: 'terrasse',
          title: { de: 'Ihre Terrasse', en: 'Your terrace' },
          fields: [
            {
              id: 'tische',
              type: 'integer',
              label: { de: 'Zahl der Tische', en: 'Number of tables' },
              required: true,
              min: 1,
              max: 40,
            },
            {
              id: 'heizung',
              type: 'boolean',
              label: { de: 'Die Terrasse wird geheizt', en: 'The terrace is heated' },
            },
            {
              id: 'heizart',
              type: 'text',
              label: { de: 'Womit heizen Sie?', en: 'What do you heat it with?' },
              required: true,
              showIf: 'heizung = true', // an expression: hidden means absent
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: { de: 'Gebühr im Jahr', en: 'Fee per year' },
              result: 'money',
              value: 'tische * satz',
            },
          ],
        },
        {
          id: 'kontakt',
          title: { de: 'Wie erreichen wir Sie?', en: 'How do we reach you?' },
          fields: [
            { id: 'email', type: 'email', label: { de: 'E-Mail-Adresse', en: 'E-mail' }, required: true },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};
