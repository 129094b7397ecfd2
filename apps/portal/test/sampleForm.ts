import type { PublishedForm } from '@formularwerk/assistant';
import type { FormDefinition } from '@formularwerk/form';

/** A form just large enough for every way through the portal: a condition, a list, a file, a computed value. */
const definition: FormDefinition = {
  format: 1,
  id: 'stand',
  title: { de: 'Stand anmelden', en: 'Register a stall' },
  status: 'muster',
  languages: ['de', 'en'],
  services: [{ legalBasis: ['§ 18 StrWG NRW'] }],
  parameters: [{ id: 'satz', type: 'money', label: { de: 'Satz', en: 'Rate' }, sample: '12.50' }],
  start: {
    purpose: { de: 'Mit diesem Antrag melden Sie einen **Stand** an.', en: 'Register a **stall**.' },
    duration: 'Etwa 5 Minuten',
    documents: ['Lageplan mit Maßen'],
    costs: '{{satz}} für jeden Stand',
    deadline: 'Zwei Wochen vorher',
    notFor: 'Für Plakate gibt es einen eigenen Antrag.',
    authority: 'Ordnungsamt',
    contact: '[ordnung@stadt.example](mailto:ordnung@stadt.example)',
    privacy: 'Wir verarbeiten Ihre Angaben, um den Antrag zu bearbeiten.',
  },
  sections: [
    {
      id: 'vorhaben',
      title: { de: 'Vorhaben', en: 'Plan' },
      pages: [
        {
          id: 'zweck',
          title: { de: 'Was haben Sie vor?', en: 'What do you plan?' },
          fields: [
            {
              id: 'essen',
              type: 'choice',
              label: { de: 'Verkaufen Sie Essen?', en: 'Do you sell food?' },
              required: true,
              options: [
                { id: 'ja', label: { de: 'Ja', en: 'Yes' } },
                { id: 'nein', label: { de: 'Nein', en: 'No' } },
              ],
            },
            {
              id: 'speisen',
              type: 'text',
              label: { de: 'Welche Speisen?', en: 'Which food?' },
              showIf: 'essen = "ja"',
              required: true,
              maxLength: 100,
            },
          ],
        },
        {
          id: 'plan',
          title: { de: 'Lageplan', en: 'Site plan' },
          fields: [
            { id: 'lageplan', type: 'file', label: { de: 'Lageplan', en: 'Site plan' }, accept: ['pdf'] },
            {
              id: 'name',
              type: 'text',
              label: { de: 'Ihr Name', en: 'Your name' },
              required: true,
              maxLength: 50,
            },
          ],
        },
        {
          id: 'staende',
          title: { de: 'Stände', en: 'Stalls' },
          fields: [
            {
              id: 'staende',
              type: 'list',
              label: { de: 'Stände', en: 'Stalls' },
              item: { de: 'Stand', en: 'Stall' },
              items: { de: 'Stände', en: 'Stalls' },
              min: 1,
              max: 3,
              fields: [
                {
                  id: 'breite',
                  type: 'decimal',
                  label: { de: 'Breite', en: 'Width' },
                  required: true,
                  digits: 2,
                  min: 0,
                  max: 10,
                },
              ],
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: { de: 'Gebühr', en: 'Fee' },
              result: 'money',
              digits: 2,
              value: 'count(staende) * 10',
            },
          ],
        },
      ],
    },
  ],
  declarations: [
    {
      id: 'richtig',
      type: 'boolean',
      label: { de: 'Meine Angaben sind richtig.', en: 'My details are correct.' },
      required: true,
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

export const sampleForm: PublishedForm = {
  kommune: { id: 'espelkamp', name: 'Stadt Espelkamp' },
  version: '1',
  hash: 'stand-1',
  definition,
  parameters: { satz: '10.00' },
  muster: true,
};
