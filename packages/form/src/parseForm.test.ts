import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorMessage } from './messages/authorMessage.ts';
import { arbitraryForm } from './parse/arbitraryForm.ts';
import { parseForm } from './parseForm.ts';
import type { Problem } from './problem.ts';

interface Fixture {
  readonly about: string;
  readonly form: unknown;
  /** Every problem, in order; of the parameters those that matter. */
  readonly problems: readonly Problem[];
}

const folder = new URL('./parse/fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name): [string, Fixture] => [
  name.replace('.json', ''),
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
]);

const problemsOf = (json: unknown): readonly Problem[] => {
  const parsed = parseForm(json);
  return parsed.ok ? [] : parsed.problems;
};

describe.each(fixtures)('%s', (_name, { about, form, problems }) => {
  test(about, () => {
    const found = problemsOf(form);
    expect(found.map(({ path, code }) => ({ path, code }))).toEqual(
      problems.map(({ path, code }) => ({ path, code })),
    );
    for (const [index, { params = {} }] of problems.entries())
      expect(found[index]?.params ?? {}).toMatchObject(params);
  });

  test('says it in a sentence of each language, with nothing left to fill in', () => {
    for (const problem of problemsOf(form))
      for (const language of ['de', 'en']) {
        const sentence = authorMessage(problem, language);
        expect(sentence, problem.code).not.toMatch(/^Bitte prüfen Sie diese Angabe|^Please check this/);
        expect(sentence.replaceAll('{{name}}', ''), problem.code).not.toMatch(/\{\w+\}/);
      }
  });
});

test('lets every random form in, and gives its very definition', () => {
  fc.assert(
    fc.property(arbitraryForm(), (definition) => {
      const parsed = parseForm(definition);
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      expect(parsed.ok && parsed.value.definition).toBe(definition);
    }),
  );
});

test('never throws, whatever JSON it is given', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => void parseForm(json)));
});

test('never throws on a form of which any one part was replaced', () => {
  const replace = (json: unknown, at: number, by: unknown): unknown => {
    let place = 0;
    const walk = (value: unknown): unknown => {
      place += 1;
      if (place === at + 1) return by;
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child)]));
    };
    return walk(json);
  };
  const parts = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('text', 'list', 'name', '((', '', -1, 1e300, []),
  );
  fc.assert(
    fc.property(arbitraryForm(), fc.nat(150), parts, (form, at, by) => void parseForm(replace(form, at, by))),
  );
});

test.each([
  [
    'a cycle',
    () => {
      const form: Record<string, unknown> = { format: 1 };
      form.title = form;
      return form;
    },
    'definition.tooDeep',
  ],
  ['a Date', () => ({ format: 1, title: new Date(0) }), 'definition.notJson'],
  ['a function', () => ({ format: () => 1 }), 'definition.notJson'],
  ['not a number', () => ({ format: Number.NaN }), 'definition.notJson'],
  ['an own __proto__', () => JSON.parse('{"format":1,"__proto__":{"id":"x"}}'), 'definition.dangerousKey'],
  [
    'half a million values',
    () => ({ sections: Array.from({ length: 500_000 }, () => 1) }),
    'definition.tooLarge',
  ],
  ['a text of a megabyte', () => ({ title: 'x'.repeat(1_000_000) }), 'definition.textTooLong'],
  ['a lone surrogate', () => ({ title: 'x\ud800' }), 'definition.characters'],
])('refuses %s before anything else looks at it', (_what, make, code) => {
  expect(problemsOf(make()).map((problem) => problem.code)).toContain(code);
});

test('takes a form of 2,000 questions with as many rules in a second or two', () => {
  const fields = Array.from({ length: 2000 }, (_, i) => ({
    id: `f${i}`,
    type: 'integer',
    label: 'Anzahl',
    ...(i > 0 && { showIf: `f${i - 1} > ${i}` }),
  }));
  const form = {
    format: 1,
    id: 'gross',
    title: 'Groß',
    sections: [{ id: 's', title: 'S', pages: [{ id: 'p', title: 'P', fields }] }],
    delivery: { office: 'amt' },
  };
  const start = performance.now();
  expect(problemsOf(form)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('tells mistakes in the sense beside those in the shape, each once', () => {
  const found = problemsOf({
    format: 1,
    id: 'Kaputt',
    titel: 'Kaputt',
    parameters: [{ id: 'tarif', type: 'tabelle', label: 'Tarif', sample: [] }],
    sections: [
      {
        id: 's',
        title: '',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              { id: 'anzahl', type: 'intger', label: 'Anzahl' },
              { id: 'name', type: 'text', showIf: 'anzal > 3' },
              { id: 'ort', type: 'text', label: 'Ort', showIf: 'anzahl > 3 and bis > 4', requierd: true },
              {
                id: 'art',
                type: 'choice',
                label: 'Art',
                options: { from: 'tarif', value: 'code', label: 'text' },
              },
              {
                id: 'bis',
                type: 'integer',
                label: 'Bis',
                min: 5,
                max: 3,
                checks: [{ id: 'c', when: 'bis > mehr', severity: 'schlimm' }],
              },
              {
                id: 'zahlen',
                type: 'list',
                label: 'Zahlen',
                item: 'Zahl',
                max: 3,
                fields: [{ id: 'zahl', type: 'integer', label: 'Zahl', default: '"drei"' }],
              },
            ],
          },
        ],
      },
    ],
    delivery: {},
  });
  const F = 'sections[0].pages[0].fields';
  expect(found.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
    [
      'delivery definition.missing',
      'id definition.pattern',
      'parameters[0].type definition.enum',
      'sections[0].title definition.minLength',
      'titel definition.unknownProperty',
      `${F}[0].type definition.unknownFieldType`,
      `${F}[1] definition.missing`,
      `${F}[1].showIf expression.unknownName`,
      `${F}[2].requierd definition.unknownProperty`,
      `${F}[2].showIf expression.forwardReference`,
      `${F}[4].checks[0] definition.missing`,
      `${F}[4].checks[0].severity definition.enum`,
      `${F}[4].min definition.range`,
      `${F}[5] definition.missing`,
      `${F}[5].fields[0].default expression.type`,
    ].sort(),
  );
});
