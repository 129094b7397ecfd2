import { readFileSync } from 'node:fs';
import type { FormDefinition } from '../generated/definition.ts';
import { parseForm } from '../parseForm.ts';

/** A form with every kind of subject, for the tests beside: at the form, in a group, in a list's items. */
export const testForm = accepted({
  format: 1,
  id: 'probe',
  title: 'Probe',
  parameters: [
    { id: 'frist', type: 'integer', label: 'Frist in Tagen', sample: 14 },
    { id: 'stichtag', type: 'date', label: 'Stichtag', sample: '2027-04-01' },
    { id: 'streng', type: 'boolean', label: 'Strenge Prüfung', sample: true },
    {
      id: 'tarif',
      type: 'table',
      label: 'Tarif',
      columns: [
        { id: 'code', type: 'text' },
        { id: 'name', type: 'text' },
      ],
      sample: [
        { code: 'AG1', name: 'Außengastronomie' },
        { code: 'WA1', name: 'Waren' },
      ],
    },
  ],
  sections: [
    {
      id: 'vorhaben',
      title: 'Vorhaben',
      pages: [
        {
          id: 'eins',
          title: 'Ihr Vorhaben',
          fields: [
            {
              id: 'alkohol',
              type: 'choice',
              label: 'Wird Alkohol ausgeschenkt?',
              required: true,
              options: [
                { id: 'ja', label: 'Ja' },
                { id: 'nein', label: 'Nein' },
                { id: 'offen', label: 'Noch offen' },
              ],
            },
            {
              id: 'getraenke',
              type: 'choices',
              label: 'Welche Getränke?',
              options: [
                { id: 'bier', label: 'Bier' },
                { id: 'wein', label: 'Wein' },
                { id: 'wasser', label: 'Wasser' },
              ],
            },
            { id: 'anzahl', type: 'integer', label: 'Zahl der Gäste', unit: 'Personen' },
            { id: 'von', type: 'date', label: 'Beginn' },
            { id: 'uhrzeit', type: 'time', label: 'Uhrzeit' },
            { id: 'firma', type: 'text', label: 'Firma' },
            { id: 'oeffentlich', type: 'boolean', label: 'Die Veranstaltung ist öffentlich' },
            { id: 'plan', type: 'file', label: 'Lageplan' },
            {
              id: 'ort',
              type: 'group',
              label: 'Ort',
              fields: [
                {
                  id: 'klasse',
                  type: 'choice',
                  label: 'Straßenklasse',
                  options: [
                    { id: 'kreis', label: 'Kreisstraße' },
                    { id: 'land', label: 'Landesstraße' },
                  ],
                },
                { id: 'hinweis', type: 'text', label: 'Hinweis zum Ort' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'stellen',
      title: 'Stellen',
      pages: [
        {
          id: 'zwei',
          title: 'Ausschankstellen',
          fields: [
            {
              id: 'stellen',
              type: 'list',
              label: 'Ausschankstellen',
              item: 'Stelle',
              items: 'Stellen',
              max: 10,
              fields: [
                {
                  id: 'art',
                  type: 'choice',
                  label: 'Art',
                  options: { from: 'tarif', value: 'code', label: 'name' },
                },
                { id: 'anzahl', type: 'integer', label: 'Anzahl der Zapfhähne' },
                { id: 'bemerkung', type: 'text', label: 'Bemerkung' },
              ],
            },
            { id: 'schluss', type: 'text', label: 'Zum Schluss' },
            {
              id: 'gruppe',
              type: 'computed',
              result: 'text',
              label: 'Gruppe',
              value: 'if anzahl = null then null else if anzahl > 5 then "gross" else "klein"',
              optional: true,
            },
            { id: 'ende', type: 'text', label: 'Ende' },
          ],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtig', type: 'boolean', label: 'Alles ist richtig.' }],
  delivery: { office: 'ordnungsamt' },
});

/** The forms of the repository, with real rules. */
export const realForms = ['sondernutzung', 'hundesteuer'].map((name) =>
  accepted(JSON.parse(readFileSync(new URL(`../../../../forms/${name}/form.json`, import.meta.url), 'utf8'))),
);

export function accepted(json: unknown): FormDefinition {
  const parsed = parseForm(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  return parsed.value.definition;
}
