import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FormDefinition } from './generated/definition.ts';
import { parseForm } from './parseForm.ts';
import { childPath, isReservedId, keysOf, references } from './references.ts';

const form = (fields: unknown[], more: object = {}): FormDefinition => {
  const definition = {
    format: 1,
    id: 'probe',
    title: 'Probe',
    parameters: [
      { id: 'satz', type: 'money', label: 'Satz', sample: '1.00' },
      {
        id: 'tarif',
        type: 'table',
        label: 'Tarif',
        columns: [
          { id: 'code', type: 'text' },
          { id: 'preis', type: 'money' },
        ],
        sample: [{ code: 'A', preis: '1.00' }],
      },
    ],
    sections: [{ id: 'a', title: 'A', pages: [{ id: 'a', title: 'A', fields }] }],
    delivery: { office: 'amt' },
    ...more,
  };
  const parsed = parseForm(definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.definition;
};

const options = [
  { id: 'ja', label: 'Ja' },
  { id: 'nein', label: 'Nein' },
];
const alkohol = { id: 'alkohol', type: 'choice', label: 'Alkohol', required: true, options };
const merkmale = { id: 'merkmale', type: 'choices', label: 'Merkmale', options };
const ort = {
  id: 'ort',
  type: 'group',
  label: 'Ort',
  fields: [{ id: 'strasse', type: 'text', label: 'Straße', required: true }],
};
const stellen = {
  id: 'stellen',
  type: 'list',
  label: 'Stellen',
  item: 'Stelle',
  items: 'Stellen',
  min: 1,
  max: 3,
  fields: [
    { id: 'betrag', type: 'money', label: 'Betrag', required: true },
    { id: 'art', type: 'choice', label: 'Art', required: true, options },
  ],
};

const valueAt = (root: unknown, path: string): unknown =>
  keysOf(path).reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);

/** `word in the text → id of what is meant`, for the last field of a form. */
function meant(definition: FormDefinition, path: string): string[] {
  return references(definition)
    .filter((one) => one.path === path)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, target }) => {
      const word = String(valueAt(definition, path)).slice(start, end);
      const { id } = valueAt(definition, target) as { id: string };
      return `${word} → ${target.includes('.options[') ? `#${id}` : id}`;
    });
}

const fieldPath = 'sections[0].pages[0].fields';

describe('what a condition refers to', () => {
  test.each([
    ['alkohol = "ja"', ['alkohol → alkohol', '"ja" → #ja']],
    ['alkohol in ("ja", "nein")', ['alkohol → alkohol', '"ja" → #ja', '"nein" → #nein']],
    ['list contains(merkmale, "ja")', ['merkmale → merkmale', '"ja" → #ja']],
    ['get or else(alkohol, "nein") != "ja"', ['alkohol → alkohol', '"nein" → #nein', '"ja" → #ja']],
    ['ort.strasse = "ja"', ['ort → ort', 'strasse → strasse']],
    ['count(stellen[betrag > satz]) > 1', ['stellen → stellen', 'betrag → betrag', 'satz → satz']],
    [
      'stellen[item.art = "ja"][1].betrag > 3',
      ['stellen → stellen', 'art → art', '"ja" → #ja', 'betrag → betrag'],
    ],
    ['some s in stellen satisfies s.art = "nein"', ['stellen → stellen', 'art → art', '"nein" → #nein']],
    ['sum(for s in stellen return s.betrag) > 1', ['stellen → stellen', 'betrag → betrag']],
    [
      'sort(stellen, function(a, b) a.betrag < b.betrag)[1].art = "ja"',
      ['stellen → stellen', 'betrag → betrag', 'betrag → betrag', 'art → art', '"ja" → #ja'],
    ],
    ['tarif[code = "A"][1].preis > satz', ['tarif → tarif', 'code → code', 'preis → preis', 'satz → satz']],
    ['{betrag: 1}.betrag = 1', []],
  ])('%s', (showIf, expected) => {
    const last = { id: 'x', type: 'boolean', label: 'X', showIf };
    const definition = form([alkohol, merkmale, ort, stellen, last]);
    expect(meant(definition, `${fieldPath}[4].showIf`)).toEqual(expected);
  });

  test('the parts of an evidence are nobody’s ids, even where a question is called like one', () => {
    const way = { id: 'way', type: 'text', label: 'Weg' };
    const auszug = { id: 'auszug', type: 'evidence', label: 'Auszug' };
    const last = { id: 'x', type: 'boolean', label: 'X', showIf: 'auszug.way = "later" and way = "later"' };
    expect(meant(form([way, auszug, last]), `${fieldPath}[2].showIf`)).toEqual([
      'auszug → auszug',
      'way → way',
    ]);
  });

  test('a loop variable of the same name is none of the form’s', () => {
    const last = {
      id: 'x',
      type: 'boolean',
      label: 'X',
      showIf: '(for satz in stellen return satz.betrag)[1] > 1',
    };
    expect(meant(form([stellen, last]), `${fieldPath}[1].showIf`)).toEqual([
      'stellen → stellen',
      'betrag → betrag',
    ]);
  });
});

describe('what else refers', () => {
  test('the country of a postal code', () => {
    const land = { id: 'land', type: 'text', label: 'Land' };
    const plz = { id: 'plz', type: 'text', label: 'PLZ', format: 'postalCode', country: 'upper case(land)' };
    expect(meant(form([land, plz]), `${fieldPath}[1].country`)).toEqual(['land → land']);
  });

  test('the last day to hand in a document', () => {
    const bis = { id: 'bis', type: 'date', label: 'Bis' };
    const auszug = { id: 'auszug', type: 'evidence', label: 'Auszug', until: 'bis' };
    expect(meant(form([bis, auszug]), `${fieldPath}[1].until`)).toEqual(['bis → bis']);
  });

  test('placeholders in every language, with their place in the text', () => {
    const info = { id: 'x', type: 'info', text: { de: 'An {{ ort.strasse }}!', en: 'At {{ort.strasse}}' } };
    const definition = form([ort, info]);
    expect(meant(definition, `${fieldPath}[1].text.de`)).toEqual(['ort → ort', 'strasse → strasse']);
    expect(meant(definition, `${fieldPath}[1].text.en`)).toEqual(['ort → ort', 'strasse → strasse']);
  });

  test('a table that options come from, its columns, and the filter on its rows', () => {
    const where = 'preis > satz and alkohol = "ja"';
    const art = {
      id: 'art',
      type: 'choice',
      label: 'Art',
      options: { from: 'tarif', value: 'code', label: 'code', where },
    };
    const definition = form([alkohol, art]);
    expect(meant(definition, `${fieldPath}[1].options.from`)).toEqual(['tarif → tarif']);
    expect(meant(definition, `${fieldPath}[1].options.value`)).toEqual(['code → code']);
    expect(meant(definition, `${fieldPath}[1].options.where`)).toEqual([
      'preis → preis',
      'satz → satz',
      'alkohol → alkohol',
      '"ja" → #ja',
    ]);
  });

  test('a default, which is an option of its own question', () => {
    const definition = form([
      { ...alkohol, default: '"nein"' },
      { ...merkmale, default: '["ja"]' },
    ]);
    expect(meant(definition, `${fieldPath}[0].default`)).toEqual(['"nein" → #nein']);
    expect(meant(definition, `${fieldPath}[1].default`)).toEqual(['"ja" → #ja']);
  });

  test('a computed value passes the options of a question on', () => {
    const stand = { id: 'stand', type: 'computed', label: 'Stand', result: 'text', value: 'alkohol' };
    const last = { id: 'x', type: 'boolean', label: 'X', showIf: 'stand = "ja"' };
    expect(meant(form([alkohol, stand, last]), `${fieldPath}[2].showIf`)).toEqual([
      'stand → stand',
      '"ja" → #ja',
    ]);
  });

  test('this and parent inside a list, and the list’s computed values beside it', () => {
    const list = {
      ...stellen,
      fields: [
        ...stellen.fields,
        { id: 'rest', type: 'money', label: 'Rest', showIf: 'this.art = "ja" and parent.alkohol = "nein"' },
      ],
      computed: [
        { id: 'summe', type: 'computed', label: 'Summe', result: 'money', value: 'sum(stellen.betrag)' },
      ],
    };
    const definition = form([alkohol, list], {
      checks: [{ id: 'c', when: 'summe > 3', message: 'Viel: {{summe}}' }],
    });
    expect(meant(definition, `${fieldPath}[1].fields[2].showIf`)).toEqual([
      'art → art',
      '"ja" → #ja',
      'alkohol → alkohol',
      '"nein" → #nein',
    ]);
    expect(meant(definition, `${fieldPath}[1].computed[0].value`)).toEqual([
      'stellen → stellen',
      'betrag → betrag',
    ]);
    expect(meant(definition, 'checks[0].when')).toEqual(['summe → summe']);
    expect(meant(definition, 'checks[0].message')).toEqual(['summe → summe']);
  });

  test('every name in the form for public space leads to something', () => {
    const file = new URL('../../../forms/sondernutzung/form.json', import.meta.url);
    const definition = JSON.parse(readFileSync(file, 'utf8')) as FormDefinition;
    const found = references(definition);
    expect(found.length).toBeGreaterThan(150);
    for (const { path, start, end, target } of found) {
      const { id } = valueAt(definition, target) as { id: string };
      expect(String(valueAt(definition, path)).slice(start, end).replaceAll('"', '')).toBe(id);
    }
  });
});

test('what a recipient sees, and what a follow-up takes over and asks of its item', () => {
  const definition = form([ort, stellen], {
    recipients: [{ id: 'ihk', title: 'IHK', sees: { fields: ['ort.strasse', 'stellen'] } }],
    followUps: [
      {
        id: 'weiter',
        form: 'probe',
        title: 'Weiter: {{stelle.betrag}}',
        each: 'stellen',
        as: 'stelle',
        copy: { fields: ['ort'] },
      },
    ],
  });
  expect(meant(definition, 'recipients[0].sees.fields[0]')).toEqual(['ort → ort', 'strasse → strasse']);
  expect(meant(definition, 'recipients[0].sees.fields[1]')).toEqual(['stellen → stellen']);
  expect(meant(definition, 'followUps[0].copy.fields[0]')).toEqual(['ort → ort']);
  expect(meant(definition, 'followUps[0].title')).toEqual(['betrag → betrag']);
  expect(meant(definition, 'followUps[0].each')).toEqual(['stellen → stellen']);
});

test('reserved are the words of rules, its functions and the review page', () => {
  expect(['if', 'this', 'count', 'pruefen', 'constructor', 'alkohol'].map(isReservedId)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('a path and its keys are the same thing', () => {
  const keys = ['sections', 0, 'label', 'de-simple', 'a b'];
  expect(keysOf(keys.reduce<string>(childPath, ''))).toEqual(keys);
});
