/** A small form with one of everything that documents must show, and an application made with it. For tests. */
import { compileForm, type Form, type FormDefinition, toEntries, type Walk, walk } from '@formularwerk/form';
import type { DocumentsInput } from './buildDocuments.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'flaeche',
  title: { de: 'Öffentliche Fläche nutzen', en: 'Use public space' },
  status: 'muster',
  parameters: [
    {
      id: 'tarif',
      type: 'table',
      label: 'Tarif',
      columns: [
        { id: 'code', type: 'text' },
        { id: 'label', type: 'text' },
        { id: 'satz', type: 'money' },
      ],
      sample: [
        { code: 'AG1', label: 'Außengastronomie', satz: '2.50' },
        { code: 'WA1', label: 'Warenauslage', satz: '4.00' },
      ],
    },
  ],
  sections: [
    {
      id: 'person',
      title: { de: 'Angaben zur Person', en: 'About you' },
      pages: [
        {
          id: 'name',
          title: 'Name und Anschrift',
          fields: [
            {
              id: 'familienname',
              type: 'text',
              label: { de: 'Familienname', en: 'Surname' },
              required: true,
            },
            { id: 'vornamen', type: 'text', label: 'Vornamen', required: true },
            {
              id: 'anschrift',
              type: 'group',
              label: 'Anschrift',
              fields: [
                { id: 'strasse', type: 'text', label: 'Straße und Hausnummer', required: true },
                { id: 'ort', type: 'text', label: 'Postleitzahl und Ort', required: true },
              ],
            },
          ],
        },
        {
          id: 'kontakt',
          title: 'Rückfragen',
          fields: [
            { id: 'email', type: 'email', label: 'E-Mail-Adresse' },
            { id: 'telefon', type: 'tel', label: 'Telefon' },
          ],
        },
      ],
    },
    {
      id: 'vorhaben',
      title: 'Vorhaben',
      pages: [
        {
          id: 'zweck',
          title: 'Zweck',
          fields: [
            { id: 'hinweis', type: 'info', text: 'Bitte beschreiben Sie das Vorhaben **kurz**.' },
            {
              id: 'zeiten',
              type: 'choices',
              label: 'Zeiten',
              options: [
                { id: 'morgens', label: 'Morgens' },
                { id: 'abends', label: 'Abends' },
              ],
            },
            { id: 'musik', type: 'boolean', label: 'Es wird Musik gespielt' },
            { id: 'genehmigung', type: 'text', label: 'Genehmigung der Musik', showIf: 'musik' },
            { id: 'von', type: 'date', label: 'Von', required: true },
            { id: 'beschreibung', type: 'textarea', label: 'Beschreibung' },
            { id: 'lageplan', type: 'file', label: 'Lageplan' },
          ],
        },
        {
          id: 'flaechen',
          title: 'Flächen und Gebühr',
          fields: [
            {
              id: 'elemente',
              type: 'list',
              label: 'Flächen',
              item: 'Fläche',
              items: 'Flächen',
              min: 1,
              max: 80,
              fields: [
                {
                  id: 'art',
                  type: 'choice',
                  label: 'Art',
                  required: true,
                  options: { from: 'tarif', value: 'code', label: 'label' },
                },
                { id: 'laengeM', type: 'decimal', label: 'Länge', digits: 2, unit: 'm', required: true },
                { id: 'breiteM', type: 'decimal', label: 'Breite', digits: 2, unit: 'm', required: true },
                { id: 'bemerkung', type: 'textarea', label: 'Bemerkung' },
                {
                  id: 'flaecheM2',
                  type: 'computed',
                  label: 'Fläche',
                  result: 'decimal',
                  value: 'laengeM * breiteM',
                  digits: 2,
                  unit: 'm²',
                },
              ],
              computed: [
                {
                  id: 'gesamtflaeche',
                  type: 'computed',
                  label: 'Gesamtfläche',
                  result: 'decimal',
                  value: 'sum(elemente.flaecheM2)',
                  digits: 2,
                  unit: 'm²',
                },
              ],
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: 'Voraussichtliche Gebühr',
              result: 'money',
              value: 'gesamtflaeche * 2.5',
              basis: 'Tarifstelle 4.1 der Sondernutzungssatzung',
            },
            {
              id: 'pruefziffer',
              type: 'computed',
              label: 'Prüfziffer',
              result: 'integer',
              value: '7',
              internal: true,
            },
          ],
        },
      ],
    },
  ],
  declarations: [
    { id: 'belehrung', type: 'info', text: 'Falsche Angaben können zum Widerruf der Erlaubnis führen.' },
    {
      id: 'richtig',
      type: 'boolean',
      label: 'Ich versichere, dass meine Angaben richtig sind.',
      required: true,
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

export const sampleForm: Form = compileForm(definition);

const fileBytes = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const sampleAnswers = {
  familienname: 'Đặng Thị Ngọc Ánh',
  vornamen: 'C̀arla <&> "Šťastná" ]]>',
  anschrift: { strasse: 'Breslauer Straße 7', ort: '32339 Espelkamp' },
  email: 'ngoc@beispiel.example',
  zeiten: ['morgens', 'abends'],
  musik: false,
  von: '2027-04-01',
  beschreibung: 'Tische und Stühle vor dem Café.\n\nIm Winter keine Nutzung 😀.',
  lageplan: {
    id: 'f1',
    name: 'lageplan & skizze.pdf',
    size: 1234567,
    mediaType: 'application/pdf',
    sha256: fileBytes,
  },
  elemente: [
    { art: 'AG1', laengeM: '4.5', breiteM: '3' },
    { art: 'WA1', laengeM: '2', breiteM: '0.75' },
  ],
  richtig: true,
};

/** The answers walked through the sample form. */
export const walkSample = (answers: unknown = sampleAnswers, language = 'de'): Walk =>
  walk(sampleForm, toEntries(sampleForm, answers).entries, { today: '2026-11-23', language });

export const sampleInput = (walked: Walk = walkSample()): DocumentsInput => ({
  form: sampleForm,
  version: 3,
  hash: 'ab'.repeat(32),
  walk: walked,
  reference: 'ESP-2026-K7M4QX',
  receivedAt: new Date('2026-11-23T21:15:00Z'),
  kommune: 'espelkamp',
  parametersHash: 'cd'.repeat(32),
  recipient: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt' },
});
