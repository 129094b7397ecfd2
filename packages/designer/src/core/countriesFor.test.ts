import type { Field, FormDefinition } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { countriesFor } from './countriesFor.ts';

const choice = (id: string, ...ids: string[]): Field => ({
  id,
  type: 'choice',
  label: `Frage ${id}`,
  options: ids.map((one) => ({ id: one, label: one })),
});

const postalCode = (id: string): Field => ({ id, type: 'text', label: 'Postleitzahl', format: 'postalCode' });

const form: FormDefinition = {
  format: 1,
  id: 'probe',
  title: 'Probe',
  sections: [
    {
      id: 's',
      title: 'S',
      pages: [
        {
          id: 'p',
          title: 'P',
          fields: [
            choice('art', 'neu', 'alt'),
            choice('sitz', 'de', 'at', 'sonst'),
            {
              id: 'ort',
              type: 'group',
              label: 'Ort',
              fields: [choice('land', 'de', 'nl'), postalCode('plz')],
            },
            choice('spaeter', 'de', 'fr'),
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
};

describe('the questions that can say the country of a postal code', () => {
  it('are those before it whose answers are codes of countries', () => {
    expect(countriesFor(form, 'ort.plz')).toEqual([
      { expression: 'sitz', label: 'Frage sitz' },
      { expression: 'land', label: expect.stringContaining('Frage land') },
    ]);
  });

  it('are none where the postal code is not', () => {
    expect(countriesFor(form, 'ort.weg')).toEqual([]);
  });
});
