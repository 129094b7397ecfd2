import fc from 'fast-check';
import type { Entries, Entry } from '../entries.ts';
import { itemFields } from '../fields/childFields.ts';
import { evidenceQuestions, evidenceWays } from '../fields/evidenceQuestions.ts';
import type { Field, FormDefinition, Page, Section } from '../generated/definition.ts';
import { continuePath } from '../outcome.ts';
import { topFields } from '../topFields.ts';

/** A field before it has a name and before it is known what stands before it. */
type Recipe = {
  readonly field: Readonly<Record<string, unknown>>;
  readonly inside: readonly Recipe[];
  /** Of a list: its entry has pages. */
  readonly paged?: boolean;
  readonly condition?: number;
};

/**
 * Small forms that come through `parseForm`, for property tests: every field type, groups and lists, conditions on
 * what stands before, computed values, parameters, declarations.
 */
export const arbitraryForm = (): fc.Arbitrary<FormDefinition> =>
  fc
    .record({
      sections: fc.array(
        fc.array(
          fc.record({
            fields: fc.array(recipe(2), { maxLength: 4 }),
            condition: condition(),
            outcome: fc.option(fc.record({ kind: fc.constant('advice'), continue: fc.boolean() }), {
              nil: undefined,
              freq: 8,
            }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      declarations: fc.array(recipeOf(fc.record({ type: fc.constant('boolean'), required })), {
        maxLength: 1,
      }),
    })
    .map(({ sections, declarations }) => build(sections, declarations));

/** What may be typed into a form: sensible answers, odd ones, nothing. */
export function arbitraryEntries(definition: FormDefinition): fc.Arbitrary<Entries> {
  const passed = definition.sections.flatMap((section) =>
    section.pages.flatMap((page): [string, fc.Arbitrary<Entry>][] =>
      page.outcome ? [[continuePath(page.id), fc.constantFrom('on', '')]] : [],
    ),
  );
  return fc.record(Object.fromEntries([...entryArbitraries(topFields(definition), ''), ...passed]), {
    requiredKeys: [],
  }) as fc.Arbitrary<Entries>;
}

const required = fc.option(fc.boolean(), { nil: undefined });
const condition = () => fc.option(fc.nat(20), { nil: undefined, freq: 3 });
const options = fc
  .integer({ min: 1, max: 4 })
  .map((count) => ['a', 'b', 'c', 'd'].slice(0, count).map((id) => ({ id, label: `Antwort ${id}` })));
const limits = fc.option(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 50 })), {
  nil: undefined,
});

const latin = fc.constantFrom(undefined, 'A', 'B', 'C', 'D', 'E');

const leaf = fc.oneof(
  fc.record({
    type: fc.constantFrom('date', 'time', 'boolean', 'email', 'tel', 'iban', 'plate', 'money'),
    required,
  }),
  fc.record({ type: fc.constantFrom('file', 'signature', 'place'), required }),
  fc.record({ type: fc.constant('file'), required, max: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    type: fc.constant('evidence'),
    required,
    ways: fc.constantFrom(undefined, ['upload'], ['later', 'direct'], ['present', 'upload', 'later']),
    max: fc.constantFrom(undefined, 1, 2),
    until: fc.constantFrom(undefined, '@"2027-03-01"', '@"2026-03-01"'),
    maxAge: fc.constantFrom(undefined, 'P3M'),
  }),
  fc.record({
    type: fc.constant('text'),
    required,
    minLength: fc.integer({ min: 0, max: 3 }),
    maxLength: fc.integer({ min: 3, max: 30 }),
    latin,
  }),
  fc.record({
    type: fc.constant('text'),
    required,
    latin,
    format: fc.constantFrom('postalCode', 'taxId', 'vatId', 'registerNumber', 'web'),
    pattern: fc.constantFrom(undefined, '.*', '[^7]*'),
    country: fc.constantFrom(
      undefined,
      '"AT"',
      '"NL"',
      'lower case("GB")',
      'if gebuehr > 40 then "DE" else null',
    ),
  }),
  fc.record({ type: fc.constant('textarea'), required, latin }),
  fc
    .record({ type: fc.constantFrom('integer', 'decimal'), required, limits })
    .map(({ limits: pair, ...field }) => (pair ? { ...field, min: pair[0], max: pair[0] + pair[1] } : field)),
  fc.record({ type: fc.constantFrom('choice', 'choices'), required, options }),
  fc.constant({ type: 'choice', options: { from: 'tarif', value: 'code', label: 'bezeichnung' } }),
  fc.constant({ type: 'computed', result: 'integer', value: '1 + 2' }),
  fc.constant({ type: 'computed', result: 'money', value: 'gebuehr * 3 / 7', optional: true }),
  fc.constant({ type: 'info', text: 'Hinweis: **wichtig** {{gebuehr}}' }),
);

const LIST = { type: 'list', item: 'Eintrag', items: 'Einträge' };

const recipeOf = (field: fc.Arbitrary<Readonly<Record<string, unknown>>>): fc.Arbitrary<Recipe> =>
  fc.record({ field: field.map(withoutUndefined), inside: fc.constant([]), condition: condition() });

function recipe(depth: number): fc.Arbitrary<Recipe> {
  if (depth === 0) return recipeOf(leaf);
  const inside = fc.array(recipe(depth - 1), { minLength: 1, maxLength: 3 });
  const group = fc.record({ field: fc.constant({ type: 'group' }), inside, condition: condition() });
  const list = fc.record({
    field: fc.oneof(
      fc.integer({ min: 0, max: 2 }).map((min) => ({ ...LIST, min, max: 3 })),
      fc
        .constantFrom('tarif', '["i1", "2027-01", "i1"]', '[3, null]')
        .map((each) => ({ ...LIST, each, as: 'quelle', title: '{{position}}' })),
    ),
    inside,
    paged: fc.boolean(),
    condition: condition(),
  });
  return fc.oneof(
    { weight: 6, arbitrary: recipeOf(leaf) },
    { weight: 1, arbitrary: group },
    { weight: 1, arbitrary: list },
  );
}

const withoutUndefined = (field: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined));

/** The first field on a page of its own, and the others on a second one that depends on it where it can. */
const paged = ([first, ...others]: readonly Field[]): object[] => [
  { id: 'erste', title: 'Erste Seite', fields: [first] },
  ...(others.length === 0
    ? []
    : [
        {
          id: 'zweite',
          title: 'Zweite Seite',
          ...(first?.type === 'boolean' && { showIf: `${first.id} = true` }),
          fields: others,
        },
      ]),
];

type PageRecipe = {
  readonly fields: readonly Recipe[];
  readonly condition?: number | undefined;
  readonly outcome?: object | undefined;
};

function build(
  sections: readonly (readonly PageRecipe[])[],
  declarations: readonly Recipe[],
): FormDefinition {
  const conditions: string[] = [];
  let names = 0;
  const showIf = (pick: number | undefined) =>
    pick === undefined || conditions.length === 0 ? {} : { showIf: conditions[pick % conditions.length] };
  const field = (one: Recipe, topLevel: boolean): Field => {
    names += 1;
    const id = `feld${names}`;
    const shown = showIf(one.condition);
    const label = one.field.type === 'info' ? {} : { label: `Frage ${names}` };
    const children = one.inside.map((child) => field(child, false));
    const inside = children.length === 0 ? {} : one.paged ? { pages: paged(children) } : { fields: children };
    if (topLevel && one.field.type === 'boolean') conditions.push(`${id} = true`);
    if (topLevel && one.field.type === 'choice' && Array.isArray(one.field.options))
      conditions.push(`${id} = "a"`);
    return { id, ...label, ...one.field, ...shown, ...inside } as unknown as Field;
  };
  return {
    format: 1,
    id: 'zufall',
    title: { de: 'Zufälliges Formular', en: 'Random form' },
    parameters: [
      { id: 'gebuehr', type: 'money', label: 'Gebühr', sample: '30.00' },
      {
        id: 'tarif',
        type: 'table',
        label: 'Tarif',
        columns: [
          { id: 'code', type: 'text' },
          { id: 'bezeichnung', type: 'text' },
        ],
        sample: [
          { code: 'AG1', bezeichnung: 'Außengastronomie' },
          { code: 'WA1', bezeichnung: 'Waren' },
        ],
      },
    ],
    sections: sections.map(
      (pages, index): Section => ({
        id: `abschnitt${index + 1}`,
        title: `Abschnitt ${index + 1}`,
        pages: pages.map((page, place) => ({
          id: `seite${index + 1}x${place + 1}`,
          title: `Seite ${place + 1}`,
          ...showIf(page.condition),
          // An outcome that everybody reaches would end each walk at once.
          ...(page.outcome && page.condition !== undefined && conditions.length > 0
            ? { fields: [], outcome: page.outcome as NonNullable<Page['outcome']> }
            : { fields: page.fields.map((one) => field(one, true)) }),
        })),
      }),
    ),
    declarations: declarations.map((one) => field(one, true)) as NonNullable<FormDefinition['declarations']>,
    delivery: { office: 'ordnungsamt' },
  };
}

const stored = (name: string, mediaType: string): string =>
  JSON.stringify({ id: 'abc', name, size: 1234, mediaType, sha256: 'a'.repeat(64) });
const FILE = stored('plan.pdf', 'application/pdf');
const PICTURE = stored('name.png', 'image/png');

/** Things that some type can read; each type gets all of them, and whatever else is a text. */
const TYPED = [
  '0',
  '-0',
  '-0,00',
  '1',
  '3',
  '-4',
  '4,50',
  '1.234,50',
  '007',
  '1e5',
  '+3',
  '01.04.2027',
  '31.02.2027',
  '2027-04-01',
  '9:30',
  '23.59',
  'on',
  'true',
  'false',
  'a',
  'b',
  'AG1',
  'name@beispiel.de',
  '05772 562-0',
  'DE02 1203 0000 0000 2020 51',
  FILE,
  PICTURE,
  '32339',
  'D-32339',
  '1010',
  '1234ab',
  'sw1a 1aa',
  '86 095 742 719',
  'DE136695976',
  'ATU13585627',
  'hrb 12345 b',
  'www.müller.de/a?b',
  'MI-AB 123',
  'Müller',
  'Zoë K\u035fhan',
  'Иван „§“ 7',
  'eins\nzwei',
  ' ab ',
  '\u0000',
  '\ud800',
];

function entryArbitraries(fields: readonly Field[], prefix: string): [string, fc.Arbitrary<Entry>][] {
  return fields.flatMap((field): [string, fc.Arbitrary<Entry>][] => {
    const path = `${prefix}${field.id}`;
    if (field.type === 'list')
      return [
        [path, fc.subarray(['i1', 'i2', 'i3'])],
        ...['i1', 'i2', 'i3'].flatMap((item) => entryArbitraries(itemFields(field), `${path}.${item}.`)),
      ];
    if (field.type === 'group') return entryArbitraries(field.fields, `${path}.`);
    if (field.type === 'evidence')
      return [
        ...entryArbitraries(evidenceQuestions(field), `${path}.`),
        [`${path}.way`, fc.constantFrom('', ...evidenceWays)],
        [`${path}.files`, fc.array(fc.constantFrom(FILE, PICTURE), { maxLength: 3 })],
      ];
    if (field.type === 'choices') return [[path, fc.subarray(['a', 'b', 'c', 'z'])]];
    return [
      [
        path,
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...TYPED) },
          { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
        ),
      ],
    ];
  });
}
