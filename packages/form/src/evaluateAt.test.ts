import { expect, it } from 'vitest';
import { compileForm } from './compileForm.ts';
import { evaluateAt } from './evaluateAt.ts';
import { toJson } from './feel/json.ts';
import type { FormDefinition } from './generated/definition.ts';
import { walk } from './walk.ts';

const form = compileForm({
  format: 1,
  id: 'stellen',
  title: 'Stellen',
  parameters: [{ id: 'betrag', type: 'integer', label: 'Betrag', sample: 10 }],
  sections: [
    {
      id: 'a',
      title: 'A',
      pages: [
        {
          id: 'a',
          title: 'A',
          fields: [
            { id: 'zahl', type: 'integer', label: 'Zahl' },
            {
              id: 'ort',
              type: 'group',
              label: 'Ort',
              fields: [{ id: 'zahl', type: 'integer', label: 'Zahl' }],
            },
            {
              id: 'stellen',
              type: 'list',
              label: 'Stellen',
              item: 'Stelle',
              items: 'Stellen',
              max: 5,
              fields: [
                { id: 'zahl', type: 'integer', label: 'Zahl' },
                {
                  id: 'tische',
                  type: 'list',
                  label: 'Tische',
                  item: 'Tisch',
                  items: 'Tische',
                  max: 5,
                  fields: [{ id: 'platz', type: 'integer', label: 'Plätze' }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
} satisfies FormDefinition);

const walked = walk(
  form,
  {
    zahl: '1',
    'ort.zahl': '2',
    stellen: ['i1', 'i2'],
    'stellen.i1.zahl': '3',
    'stellen.i2.zahl': '4',
    'stellen.i2.tische': ['t1'],
    'stellen.i2.tische.t1.platz': '5',
  },
  { today: '2027-03-01', parameters: { betrag: 20 } },
);

it.each([
  ['', 'zahl', '1'],
  ['', 'betrag', '20'],
  ['', 'sum(stellen.zahl)', '7'],
  ['', 'today() = @"2027-03-01"', 'true'],
  ['ort', 'zahl', '2'],
  ['stellen.i1', 'zahl', '3'],
  ['stellen.i2', 'this.zahl * 10 + parent.zahl', '41'],
  ['stellen.i2', 'position', '2'],
  ['stellen.i2.tische.t1', 'platz + zahl + betrag', '29'],
])('at "%s" %s is %s', (path, expression, value) => {
  expect(toJson(evaluateAt(walked, path, expression))).toBe(value);
});

it.each(['nichts', 'stellen', 'stellen.i9', 'stellen.i1.tische.t1', 'zahl'])(
  'is missing at "%s", where nothing encloses anything now',
  (path) => expect(evaluateAt(walked, path, '1')).toBeNull(),
);
