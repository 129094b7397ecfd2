import { expect, test } from 'vitest';
import { parseForm } from './parseForm.ts';
import { walkAnswers } from './walkAnswers.ts';
import { writtenValue } from './writtenValue.ts';

const parsed = parseForm({
  format: 1,
  id: 'probe',
  title: 'Probe',
  sections: [
    {
      id: 'a',
      title: 'A',
      pages: [
        {
          id: 'a',
          title: 'A',
          fields: [
            { id: 'von', type: 'date', label: 'Von' },
            { id: 'betrag', type: 'money', label: 'Betrag' },
            { id: 'ja', type: 'boolean', label: 'Ja' },
            {
              id: 'ort',
              type: 'group',
              label: 'Ort',
              fields: [
                {
                  id: 'art',
                  type: 'choice',
                  label: 'Art',
                  options: [
                    { id: 'weg', label: 'Gehweg' },
                    { id: 'platz', label: 'Platz' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { walk } = walkAnswers(
  parsed.value,
  { von: '2027-04-01', betrag: '1234.50', ja: true, ort: { art: 'weg' } },
  { today: '2027-01-15', language: 'de' },
);

test.each([
  ['von', '01.04.2027'],
  ['betrag', '1.234,50\u00a0€'],
  ['ort.art', 'Gehweg'],
  ['ja', true],
  ['"bis " + string(von)', 'bis 2027-04-01'],
  ['if ort.art = "platz" then "1" else null', ''],
])('%s is written as people read it', (expression, written) => {
  expect(writtenValue(walk, expression)).toBe(written);
});
