import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryForm } from './arbitraryForm.ts';
import { repair } from './repair.ts';
import { shapeProblems } from './shapeProblems.ts';

const form = (fields: readonly unknown[], more: object = {}) => ({
  format: 1,
  id: 'beispiel',
  title: 'Beispiel',
  sections: [{ id: 's', title: 'S', pages: [{ id: 'p', title: 'P', fields }] }],
  delivery: { office: 'amt' },
  ...more,
});

const repaired = (json: unknown) => repair(json, shapeProblems(json));
const fieldsOf = (json: unknown) => repaired(json)?.definition.sections[0]?.pages[0]?.fields;

test.each([
  [
    'a misspelt property gets its right name',
    { id: 'a', type: 'text', lable: 'A' },
    { id: 'a', type: 'text', label: 'A' },
  ],
  [
    'an unknown property is dropped',
    { id: 'a', type: 'text', label: 'A', farbe: 1 },
    { id: 'a', type: 'text', label: 'A' },
  ],
  ['a missing text becomes an ellipsis', { id: 'a', type: 'text' }, { id: 'a', type: 'text', label: '…' }],
  [
    'a text without German becomes one',
    { id: 'a', type: 'text', label: { en: 'A' } },
    { id: 'a', type: 'text', label: { en: 'A', de: '…' } },
  ],
  [
    'a field of an unknown type keeps its name only',
    { id: 'a', type: 'texta', showIf: 'x' },
    { id: 'a', type: 'text', label: '…' },
  ],
  [
    'a field whose id is none gets one that nobody says',
    { id: 'Ä', type: 'text', label: 'A' },
    { id: 'ersatz0x0x0f', type: 'text', label: '…' },
  ],
  [
    'a choice whose options lack a column is replaced',
    { id: 'a', type: 'choice', label: 'A', options: { from: 't', value: 'v' } },
    { id: 'a', type: 'text', label: '…' },
  ],
  ['what is no field at all is replaced', 'a', { id: 'ersatz0x0x0f', type: 'text', label: '…' }],
])('%s', (_what, broken, mended) => {
  expect(fieldsOf(form([broken]))).toEqual([mended]);
});

test('names as doubtful what was replaced, and leaves the given definition alone', () => {
  const json = form([{ id: 'a', type: 'texta' }], { parameters: [{ id: 'p' }] });
  const before = JSON.stringify(json);
  expect([...(repaired(json)?.doubtful ?? [])].sort()).toEqual([
    'parameters[0]',
    'sections[0].pages[0].fields[0]',
  ]);
  expect(JSON.stringify(json)).toBe(before);
});

test('gives up where too little is left', () => {
  expect(repaired({ format: 1, id: 'x', title: 'X', delivery: { office: 'a' } })).toBeUndefined();
  expect(repaired(form([], { sections: 'keine' }))).toBeUndefined();
  expect(repaired(5)).toBeUndefined();
});

test('what it gives has the right shape', () => {
  const junk = fc.constantFrom<unknown>(null, 5, '', 'x', [], {}, { de: 1 });
  const keys = fc.constantFrom(
    'label',
    'type',
    'id',
    'showIf',
    'options',
    'min',
    'fields',
    'title',
    'farbe',
    'sample',
    'delivery',
  );
  const spoil = (json: unknown, name: string, by: unknown, nth: { left: number }): unknown => {
    if (Array.isArray(json)) return json.map((one) => spoil(one, name, by, nth));
    if (typeof json !== 'object' || json === null) return json;
    return Object.fromEntries(
      Object.entries(json).map(([key, value]) => [
        key,
        key === name && nth.left-- === 0 ? by : spoil(value, name, by, nth),
      ]),
    );
  };
  fc.assert(
    fc.property(arbitraryForm(), keys, junk, fc.nat(8), (definition, name, by, left) => {
      const spoilt = spoil(definition, name, by, { left });
      const result = repaired(spoilt);
      if (result !== undefined) expect(shapeProblems(result.definition)).toEqual([]);
    }),
  );
});
