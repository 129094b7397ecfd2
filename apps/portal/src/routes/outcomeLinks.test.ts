import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { visitor } from '../../test/visitor.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'ausschank',
  title: 'Ausschank',
  sections: [
    {
      id: 'vorab',
      title: 'Vorab-Check',
      pages: [
        {
          id: 'frage',
          title: 'Schenken Sie Alkohol aus?',
          fields: [
            {
              id: 'alkohol',
              type: 'choice',
              label: 'Alkohol',
              required: true,
              options: [
                { id: 'ja', label: 'Ja' },
                { id: 'nein', label: 'Nein' },
              ],
            },
          ],
        },
        {
          id: 'nichtNoetig',
          title: 'Nicht nötig',
          showIf: 'alkohol = "nein"',
          fields: [],
          outcome: { kind: 'notNeeded', next: [{ text: 'Melden Sie den Stand an.', form: 'stand' }] },
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};

test('the page before an outcome brings the forms along that it may link to', async () => {
  const one = visitor(memoryBackend([sampleForm, { ...sampleForm, hash: 'ausgang-1', definition }]));
  const page = await one.post('/espelkamp/ausschank', [['_action', 'start']]);
  expect(page.path).toBe('/espelkamp/ausschank/antrag/frage');
  expect(page.html).toContain('"services":["stand","ausschank"]');
});
