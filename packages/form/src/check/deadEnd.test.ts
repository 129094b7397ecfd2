import { expect, test } from 'vitest';
import type { Field, FormDefinition } from '../generated/definition.ts';
import { parseForm } from '../parseForm.ts';
import { deadEnd } from './deadEnd.ts';

const art: Field = {
  id: 'art',
  type: 'choice',
  label: 'Art',
  required: true,
  options: ['a', 'b'].map((id) => ({ id, label: id })),
};

function findings(...fields: Field[]): readonly string[] {
  const definition: FormDefinition = {
    format: 1,
    id: 'probe',
    title: 'Probe',
    parameters: [{ id: 'grenze', type: 'integer', label: 'Grenze', sample: 3 }],
    sections: [
      {
        id: 'alles',
        title: 'Alles',
        pages: [
          { id: 'eins', title: 'Eins', fields: [art] },
          { id: 'zwei', title: 'Zwei', fields },
        ],
      },
    ],
    delivery: { office: 'amt' },
  };
  const parsed = parseForm(definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return deadEnd.find(parsed.value).map(({ params }) => String(params?.how));
}

const farbe = (first: string, second: string): Field => ({
  id: 'farbe',
  type: 'choice',
  label: 'Farbe',
  required: true,
  options: [
    { id: 'rot', label: 'Rot', showIf: first },
    { id: 'blau', label: 'Blau', showIf: second },
  ],
});

const zahl = (when: string, severity: 'error' | 'warning' = 'error', required = true): Field => ({
  id: 'zahl',
  type: 'integer',
  label: 'Zahl',
  required,
  checks: [{ id: 'pruefung', when, severity, message: 'Nein.' }],
});

test.each<[string, Field, readonly string[]]>([
  ['options for every answer before', farbe('art = "a"', 'art = "b"'), []],
  ['options for one only', farbe('art = "a"', 'art = "a"'), ['options']],
  ['options by a value that towns set differently', farbe('grenze > 3', 'grenze > 5'), []],
  [
    'options by what only an evaluation can tell',
    farbe('today() > @"2027-01-01"', 'today() > @"2028-01-01"'),
    [],
  ],
  ['a check that refuses some answers', zahl('zahl > 5'), []],
  ['a check that refuses every answer', zahl('zahl > 5 or zahl <= 5'), ['check']],
  ['a check that warns of every answer', zahl('zahl > 5 or zahl <= 5', 'warning'), []],
  ['a check of an answer that nobody has to give', zahl('zahl > 5 or zahl <= 5', 'error', false), []],
  ['a check that depends on the day', zahl('today() > @"2027-01-01"'), []],
  [
    'a value that may be missing',
    { id: 'wert', type: 'computed', label: 'Wert', result: 'integer', value: 'null', optional: true },
    [],
  ],
  [
    'limits that are there',
    { id: 'tag', type: 'date', label: 'Tag', required: true, min: 'today()', max: '@"2020-01-01"' },
    [],
  ],
  [
    'limits that cross',
    { id: 'wert', type: 'decimal', label: 'Wert', required: true, min: '2 + 2', max: '3' },
    ['limits'],
  ],
])('%s', (_what, field, expected) => {
  expect(findings(field)).toEqual(expected);
});
