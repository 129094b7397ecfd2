import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileForm } from './compileForm.ts';
import type { Entries, Entry } from './entries.ts';
import { childFields } from './fields/childFields.ts';
import type { Field, FormDefinition, Page } from './generated/definition.ts';
import { arbitraryEntries, arbitraryForm } from './parse/arbitraryForm.ts';
import { topFields } from './topFields.ts';
import { walk } from './walk.ts';
import type { PageView, Walk, WalkContext } from './walkView.ts';

/** So many random forms; FORMS=10000 takes a minute and found no more so far. */
const FORMS = Number(process.env.FORMS ?? 1000);

const today = '2027-04-01';
const values = ({ form: _form, ...rest }: Walk) => rest;

const formOf = (pages: readonly Partial<Page>[]): FormDefinition => ({
  format: 1,
  id: 'test',
  title: 'Test',
  sections: [
    {
      id: 's',
      title: 'S',
      pages: pages.map((page, index) => ({ id: `p${index}`, title: 'P', fields: [], ...page })),
    },
  ],
  delivery: { office: 'amt' },
});

const text = (id: string, more: object = {}): Field => ({ id, type: 'text', label: id, ...more }) as Field;
const list = (id: string, fields: readonly Field[], more: object = {}): Field =>
  ({
    id,
    type: 'list',
    label: id,
    item: 'Ding',
    items: 'Dinge',
    max: 5,
    fields,
    ...more,
  }) as unknown as Field;
const group = (id: string, fields: readonly Field[]): Field =>
  ({ id, type: 'group', label: id, fields }) as unknown as Field;

const labels = (page: PageView | undefined) => page?.fields.map(({ label }) => label);

describe('a walk that goes on from the one before', () => {
  const pages = [
    { fields: [text('a'), text('b', { showIf: 'a = "x"' })] },
    { fields: [list('l', [text('n'), text('m')]), text('c')] },
    { fields: [text('d', { label: 'Zu {{a}}' })] },
  ];
  const form = compileForm(formOf(pages));
  const entries: Entries = { a: 'x', c: 'y', l: ['i1', 'i2'], 'l.i1.n': 'eins', 'l.i2.n': 'zwei' };
  const before = walk(form, entries, { today });

  it('takes the pages that nothing changed for as they are, if somebody has looked into them', () => {
    expect(labels(before.pages[2])).toEqual(['Zu x']);
    const after = walk(form, { ...entries, c: 'z' }, { today }, before);
    expect(after.pages.map((page, index) => page === before.pages[index])).toEqual([true, false, true]);
    const asked = walk(form, { ...entries, a: 'z' }, { today }, before);
    expect(asked.pages.map((page, index) => page === before.pages[index])).toEqual([false, true, false]);
  });

  it('takes the fields of a page and the items of a list as they are, too', () => {
    const after = walk(form, { ...entries, 'l.i2.n': 'drei' }, { today }, before);
    const [old, now] = [before, after].map(({ pages: [, page] }) => page?.fields ?? []);
    expect(now?.[0]).not.toBe(old?.[0]);
    expect(now?.[1]).toBe(old?.[1]);
    const items = [old, now].map((fields) => fields?.[0]?.list?.items ?? []);
    expect(items[1]?.map((item, index) => item === items[0]?.[index])).toEqual([true, false]);
    expect(items[1]?.[1]?.fields[1]).toBe(items[0]?.[1]?.fields[1]);
  });

  it('draws a page that nobody has come to as of its own walk, whenever somebody looks into it', () => {
    const first = walk(form, entries, { today });
    const second = walk(form, { ...entries, a: 'z' }, { today }, first);
    const third = walk(form, { ...entries, a: 'z', c: 'z' }, { today }, second);
    expect([third, first, second].map(({ pages }) => labels(pages[2]))).toEqual([
      ['Zu z'],
      ['Zu x'],
      ['Zu z'],
    ]);
    const last = walk(form, { ...entries, a: 'z' }, { today }, third);
    expect([third, last].map(({ pages }) => pages[2])).toEqual([third.pages[2], third.pages[2]]);
  });

  it('begins anew where the day, the language, the parameters or the form are others', () => {
    for (const [other, context] of [
      [form, { today: '2027-04-02' }],
      [form, { today, language: 'en' }],
      [form, { today, parameters: {} }],
      [form, { today, finished: true }],
      [compileForm(formOf(pages)), { today }],
    ] as const)
      expect(walk(other, entries, context, before).pages[0]).not.toBe(before.pages[0]);
  });
});

describe('what a part depends on', () => {
  const evidence = { id: 'nachweis', type: 'evidence', label: 'N', required: 'a = "x"' } as unknown as Field;
  it.each<[string, readonly Partial<Page>[], Entries, Entries]>([
    [
      'a name',
      [{ fields: [text('a')] }, { fields: [text('b', { showIf: 'a = "x"' })] }],
      { a: 'x' },
      { a: 'y' },
    ],
    [
      'a name that a group inside it asks for',
      [{ fields: [text('a')] }, { fields: [group('g', [group('h', [text('b', { showIf: 'a = "x"' })])])] }],
      { a: 'x' },
      { a: 'y' },
    ],
    [
      'a name in a placeholder of an item',
      [{ fields: [text('a'), list('l', [text('n', { label: '{{a}}' })])] }],
      { a: 'x', l: ['i'] },
      { a: 'y', l: ['i'] },
    ],
    [
      'what encloses an item',
      [{ fields: [text('a'), list('l', [text('n', { showIf: 'parent.a = "x"' })])] }],
      { a: 'x', l: ['i'] },
      { a: 'y', l: ['i'] },
    ],
    [
      'the item as a whole',
      [{ fields: [list('l', [text('m'), text('n', { showIf: 'this.m = "x"' })])] }],
      { l: ['i'], 'l.i.m': 'x' },
      { l: ['i'], 'l.i.m': 'y' },
    ],
    [
      'the item around an item as a whole',
      [{ fields: [list('l', [text('m'), list('k', [text('n', { label: '{{string(parent)}}' })])])] }],
      { l: ['i'], 'l.i.m': 'x', 'l.i.k': ['j'] },
      { l: ['i'], 'l.i.m': 'y', 'l.i.k': ['j'] },
    ],
    [
      'the place of an item',
      [{ fields: [list('l', [text('n', { label: 'Nr. {{position}}' })])] }],
      { l: ['i', 'j'], 'l.i.n': 'x', 'l.j.n': 'y' },
      { l: ['j', 'i'], 'l.i.n': 'x', 'l.j.n': 'y' },
    ],
    [
      'which items a list has, though their answers are the same',
      [{ fields: [list('l', [text('n')])] }, { fields: [list('k', [text('m')], { each: 'l' })] }],
      { l: ['i'], 'l.i.n': 'x', 'k.i.m': 'eins', 'k.j.m': 'zwei' },
      { l: ['j'], 'l.j.n': 'x', 'k.i.m': 'eins', 'k.j.m': 'zwei' },
    ],
    [
      'what an item of a derived list stands for',
      [
        { fields: [list('l', [text('n')])] },
        { fields: [list('k', [text('m', { label: '{{person.n}}' })], { each: 'l', as: 'person' })] },
      ],
      { l: ['i'], 'l.i.n': 'x' },
      { l: ['i'], 'l.i.n': 'y' },
    ],
    [
      'what an item of a derived list is a title of',
      [
        { fields: [list('l', [text('n')])] },
        { fields: [list('k', [text('m')], { each: 'l', as: 'person', title: '{{person.n}}' })] },
      ],
      { l: ['i'], 'l.i.n': 'x' },
      { l: ['i'], 'l.i.n': 'y' },
    ],
    [
      'a rule of the evidence around its questions',
      [{ fields: [text('a')] }, { fields: [evidence] }],
      { a: 'x' },
      { a: 'y' },
    ],
    [
      'that somebody goes on in spite of an outcome',
      [{ outcome: { kind: 'advice', continue: true }, fields: [] }, { fields: [text('a')] }],
      {},
      { '_continue.p0': 'on' },
    ],
    [
      'an answer that is gone',
      [{ fields: [text('a', { required: true })] }, { fields: [text('b', { showIf: 'a != null' })] }],
      { a: 'x' },
      {},
    ],
    [
      'an item that is gone',
      [{ fields: [list('l', [text('n')]), text('b', { showIf: 'count(l) > 1' })] }],
      { l: ['i', 'j'] },
      { l: ['i'] },
    ],
  ])('is %s', (_what, pages, first, then) => {
    const form = compileForm(formOf(pages));
    const before = walk(form, first, { today });
    const expected = values(walk(form, then, { today }));
    expect(values(walk(form, then, { today }, before))).toStrictEqual(expected);
    expect({ ...values(before), entries: then }).not.toStrictEqual(expected);
  });
});

/** All names of a form by where they stand: of its own fields, and with what is inside groups and lists. */
interface Names {
  readonly own: readonly string[];
  readonly inside: readonly (readonly [outer: string, name: string])[];
}

const ruled = (field: Field): Field[] => [
  field,
  ...(field.type === 'evidence' ? [] : (childFields(field) ?? []).flatMap(ruled)),
];

function namesOf(fields: readonly Field[]): Names {
  const own = fields.map(({ id }) => id);
  const inside = fields
    .flatMap(ruled)
    .flatMap((field) => (childFields(field) ?? []).map(({ id }) => [field.id, id] as const));
  return { own: [...own, 'gebuehr', 'nichts'], inside: inside.length > 0 ? inside : [['nichts', 'nichts']] };
}

/** Rules of all sorts, of which `parseForm` would refuse many; a walk takes them all. */
const RULES: readonly ((a: string, b: string, outer: string, inner: string) => string)[] = [
  (a) => `${a} = "a"`,
  (a) => `${a} != null`,
  (a, b) => `${a} = ${b} or ${a} > ${b}`,
  (_a, _b, outer, inner) => `${outer}.${inner} != null`,
  (_a, _b, outer) => `count(${outer}) > 1`,
  (_a, _b, outer, inner) => `count(${outer}.${inner}) > 1`,
  (_a, _b, outer, inner) => `some x in ${outer} satisfies x.${inner} = "a"`,
  (_a, _b, outer, inner) => `${outer}[${inner} = "a"][1] != null`,
  (a, _b, outer) => `${outer}[${a} = "a"][1] != null`,
  (_a, _b, _outer, inner) => `${inner} = "a"`,
  (_a, _b, _outer, inner) => `this.${inner} = "a"`,
  (a) => `parent.${a} != null`,
  (_a, _b, _outer, inner) => `parent.${inner} = "a"`,
  (a) => `parent.parent.${a} != null`,
  () => 'position > 1',
  () => 'parent.position = 2',
  (a) => `this != null and ${a} != null`,
  (a) => `(function(x) x = ${a})("a")`,
];

const PLACES: readonly ((rule: string, field: Field) => object)[] = [
  (showIf) => ({ showIf }),
  (required) => ({ required }),
  (rule) => ({ default: `if ${rule} then "a" else "3"` }),
  (when) => ({ checks: [{ id: 'c', when, message: `Weil {{${when}}}` }] }),
  (rule) => ({ label: `Frage {{${rule}}}`, help: `Hilfe {{${rule}}}` }),
  (rule, { id, type }) => (type === 'list' ? { computed: [computed(`${id}Summe`, rule)] } : {}),
];

const computed = (id: string, rule: string): object => ({
  id,
  type: 'computed',
  label: 'S',
  result: 'text',
  value: `string(${rule})`,
});

const arbitraryRule = fc.record({
  field: fc.nat(),
  place: fc.constantFrom(...PLACES),
  rule: fc.constantFrom(...RULES),
  names: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
});

const ruledForm = (): fc.Arbitrary<FormDefinition> =>
  fc
    .tuple(arbitraryForm(), fc.array(arbitraryRule, { minLength: 2, maxLength: 12 }))
    .map(([definition, rules]) => {
      const form = structuredClone(definition);
      const { own, inside } = namesOf(topFields(form));
      const fields = topFields(form).flatMap(ruled);
      for (const { field, place, rule, names } of rules) {
        const [a, b, c] = names;
        const [outer, inner] = pick(inside, c);
        if (fields.length === 0) continue;
        const one = pick(fields, field);
        Object.assign(one, place(rule(pick(own, a), pick(own, b), outer, inner), one));
      }
      return form;
    });

const pick = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

/** What somebody does: mostly one answer after the other, of few different ones, so that rules turn. */
const arbitraryEdits = fc.array(
  fc.record({
    path: fc.nat(),
    entry: fc.constantFrom<Entry | undefined>('a', 'b', 'a', '3', 'on', '', undefined),
    items: fc.constantFrom(['i1'], ['i2'], ['i1', 'i2'], ['i2', 'i1'], ['i3', 'i1', 'i2'], []),
    saved: fc.option(fc.nat(), { nil: undefined }),
    language: fc.constantFrom('de', 'de', 'de', 'de', 'en'),
    /** What was not looked into is drawn later, or never. */
    isLookedAt: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

function pathsOf(fields: readonly Field[], prefix = ''): { path: string; isList: boolean }[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.id}`;
    const inside = (below: string) => pathsOf(childFields(field) ?? [], `${below}.`);
    if (field.type === 'list')
      return [{ path, isList: true }, ...['i1', 'i2'].flatMap((item) => inside(`${path}.${item}`))];
    return [{ path, isList: false }, ...inside(path)];
  });
}

describe('random forms and edits', () => {
  it('go on to what a walk from the beginning gives', () => {
    const cases = ruledForm().chain((definition) =>
      fc.tuple(fc.constant(definition), arbitraryEntries(definition), arbitraryEdits),
    );
    fc.assert(
      fc.property(cases, ([definition, first, edits]) => {
        const form = compileForm(definition);
        const pages = definition.sections.flatMap((section) => section.pages.map(({ id }) => id));
        const paths = [
          ...pathsOf(topFields(definition)),
          ...pages.map((page) => ({ path: `_continue.${page}`, isList: false })),
        ];
        let entries: Entries = first;
        let context: WalkContext = { today, saved: [] };
        let before = walk(form, entries, context);
        for (const { path, entry, items, saved, language, isLookedAt } of edits) {
          const place = pick(paths, path);
          const { [place.path]: _old, ...others } = entries;
          const typed = place.isList ? items : entry;
          entries = typed === undefined ? others : { ...others, [place.path]: typed };
          context = { ...context, language, ...(saved !== undefined && { saved: [pick(pages, saved)] }) };
          before = walk(form, entries, context, before);
          if (isLookedAt) expect(values(before)).toStrictEqual(values(walk(form, entries, context)));
        }
        expect(values(before)).toStrictEqual(values(walk(form, entries, context)));
      }),
      { numRuns: FORMS },
    );
  }, 600_000);
});
