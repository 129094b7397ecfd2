import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../../generated/definition.ts';
import { parseForm } from '../../parseForm.ts';
import { walk } from '../../walk.ts';
import { judgements } from './judge.ts';

/** A form that asks, on the first page, what the condition of the last one is about. */
const formOf = (...conditions: string[]): FormDefinition => ({
  format: 1,
  id: 'probe',
  title: 'Probe',
  parameters: [{ id: 'grenze', type: 'integer', label: 'Grenze', sample: 3 }],
  sections: [
    {
      id: 'alles',
      title: 'Alles',
      pages: [
        {
          id: 'fragen',
          title: 'Fragen',
          fields: [
            {
              id: 'art',
              type: 'choice',
              label: 'Art',
              required: true,
              options: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
            },
            { id: 'zahl', type: 'integer', label: 'Zahl', min: 0, max: 9 },
            { id: 'menge', type: 'decimal', label: 'Menge', digits: 1, required: true },
            { id: 'tag', type: 'date', label: 'Tag', required: true },
            { id: 'kasten', type: 'boolean', label: 'Kasten' },
            {
              id: 'was',
              type: 'choices',
              label: 'Was',
              options: ['x', 'y'].map((id) => ({ id, label: id })),
            },
            { id: 'nur', type: 'text', label: 'Nur bei a', showIf: 'art = "a"' },
          ],
        },
        ...conditions.map((showIf, index) => ({ id: `seite${index}`, title: 'Seite', showIf, fields: [] })),
      ],
    },
  ],
  delivery: { office: 'amt' },
});

const verdictOf = (condition: string): string => {
  const parsed = parseForm(formOf(condition));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return judgements(parsed.value.definition).at(-1)?.verdict ?? 'open';
};

describe('says of a condition that it', () => {
  test.each<[string, string, string]>([
    ['excludes itself: numbers', 'zahl > 5 and zahl < 3', 'contradiction'],
    ['excludes itself: nothing lies between whole numbers', 'zahl > 5 and zahl < 6', 'contradiction'],
    ['may hold: something lies between others', 'menge > 5 and menge < 6', 'open'],
    ['excludes itself: nothing lies between tenths', 'menge > 5 and menge < 5.1', 'contradiction'],
    ['asks for more than the limit', 'zahl > 9', 'contradiction'],
    ['asks for less than the limit', 'zahl between -5 and -1', 'contradiction'],
    ['excludes itself: days', 'tag > @"2027-05-01" and tag < @"2027-05-02"', 'contradiction'],
    [
      'excludes itself: days in other words',
      'tag in [@"2027-05-01"..@"2027-05-31"] and tag > date("2027-06-01")',
      'contradiction',
    ],
    ['excludes itself: options', 'art = "a" and art in ("b", "c")', 'contradiction'],
    ['excludes itself by not', 'art = "a" and not(art = "a")', 'contradiction'],
    ['excludes itself by else', 'if kasten = true then kasten = false else kasten = true', 'contradiction'],
    [
      'excludes itself: chosen and not chosen',
      'list contains(was, "x") and not(list contains(was, "x"))',
      'contradiction',
    ],
    ['counts more than there is', 'count(was) > 2', 'contradiction'],
    [
      'excludes itself: what nobody looks into',
      'age(tag, today()) < 18 and age(tag, today()) >= 18',
      'contradiction',
    ],
    ['excludes itself with a parameter', 'zahl > grenze and zahl <= grenze', 'contradiction'],
    ['turns the sides round', 'zahl > grenze and grenze > zahl', 'contradiction'],
    ['asks what is not asked then', 'nur = "x" and art = "b"', 'never'],
    ['lets nobody be without an answer that is required', 'art = null', 'never'],
    ['is always true: all options', 'art in ("a", "b", "c")', 'always'],
    ['is always true: both sides of a number', 'menge < 3 or menge >= 3', 'always'],
    ['is not always true where there may be no number', 'zahl < 3 or zahl >= 3', 'open'],
    ['is always true where that is thought of', 'zahl = null or zahl < 3 or zahl >= 3', 'always'],
    ['is always true: a count', 'count(was) >= 0', 'always'],
    ['is always true: ticked or not', 'kasten = true or not(kasten = true)', 'always'],
    ['replaces what is missing', 'get or else(zahl, 3) < 3 and get or else(zahl, 3) > 2', 'contradiction'],
    ['may hold', 'art = "a" and zahl > 3 and list contains(was, "x")', 'open'],
    ['may hold with a parameter', 'zahl > grenze', 'open'],
  ])('%s: %s', (_what, condition, verdict) => {
    expect(verdictOf(condition)).toBe(verdict);
  });
});

describe('in the entries of a list', () => {
  const withList = (...showIf: string[]): FormDefinition => {
    const form = formOf('true or zahl > 3');
    const [hund, detail, form2 = 'zahl = 4'] = showIf;
    form.sections[0]?.pages.splice(
      1,
      1,
      {
        id: 'tiere',
        title: 'Tiere',
        fields: [
          {
            id: 'tiere',
            type: 'list',
            label: 'Tiere',
            item: 'Tier',
            items: 'Tiere',
            max: 4,
            pages: [
              {
                id: 'sorte',
                title: 'Sorte',
                fields: [
                  {
                    id: 'sorte',
                    type: 'choice',
                    label: 'Sorte',
                    required: true,
                    options: ['hund', 'katze'].map((id) => ({ id, label: id })),
                  },
                ],
              },
              {
                id: 'hund',
                title: 'Hund',
                ...(hund && { showIf: hund }),
                fields: [{ id: 'detail', type: 'text', label: 'Detail', ...(detail && { showIf: detail }) }],
              },
            ],
          },
        ],
      },
      { id: 'danach', title: 'Danach', showIf: form2, fields: [] },
    );
    return form;
  };
  const verdicts = (...showIf: string[]): string[] => {
    const parsed = parseForm(withList(...showIf));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return judgements(parsed.value.definition).map(({ verdict, kind }) => `${kind} ${verdict}`);
  };

  test.each<[string, string[], string[]]>([
    ['an entry is one thing', ['sorte = "hund"', 'sorte = "katze"'], ['field contradiction']],
    ['also by another name', ['sorte = "hund"', 'this.sorte = "katze"'], ['field contradiction']],
    [
      'what is required on the page before is there',
      ['sorte in ("hund", "katze")', 'art = "a"'],
      ['page always'],
    ],
    ['what encloses it stands outside', ['art = "a"', 'parent.art = "b"'], ['field contradiction']],
    ['it may be', ['sorte = "hund"', 'position > 1 and art = "a"'], []],
    [
      'one entry is not the other',
      ['true', '', 'tiere[1].sorte = "hund" and tiere[2].sorte = "katze"'],
      ['page always'],
    ],
    ['there are no more than there may be', ['art = "a"', '', 'count(tiere) > 4'], ['page contradiction']],
  ])('%s', (_what, conditions, expected) => {
    expect(verdicts(...conditions)).toEqual(expected);
  });
});

const atom = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((id) => `art = "${id}"`),
  fc.constantFrom(
    'art in ("a", "b")',
    'kasten = true',
    'not(kasten = true)',
    'zahl = null',
    'is defined(nur)',
  ),
  fc
    .tuple(
      fc.constantFrom('zahl', 'menge', 'count(was)'),
      fc.constantFrom('<', '<=', '>', '>=', '='),
      fc.integer({ min: 0, max: 3 }),
    )
    .map((words) => words.join(' ')),
  fc
    .tuple(fc.constantFrom('<', '>', '='), fc.integer({ min: 1, max: 3 }))
    .map(([sign, day]) => `tag ${sign} @"2027-05-0${day}"`),
  fc.constantFrom(
    'list contains(was, "x")',
    'list contains(was, "y")',
    'zahl > grenze',
    'zahl between 2 and 4',
  ),
);

const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc
      .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
      .map(([a, by, b]) => `(${a}) ${by} (${b})`),
    tie('condition').map((one) => `not(${one})`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([a, b, c]) => `if ${a} then ${b} else ${c}`),
  ),
}));

const answers = fc.record({
  art: fc.constantFrom('a', 'b', 'c'),
  zahl: fc.constantFrom('', '0', '1', '2', '3', '4', '9'),
  menge: fc.constantFrom('0', '0,5', '1', '2', '2,5', '3', '7'),
  tag: fc.constantFrom('30.04.2027', '01.05.2027', '02.05.2027', '03.05.2027', '04.05.2027'),
  kasten: fc.constantFrom('', 'on'),
  was: fc.subarray(['x', 'y']),
  nur: fc.constantFrom('', 'x'),
});

test('is right, whatever the condition and the answers', () => {
  fc.assert(
    fc.property(condition, fc.array(answers, { minLength: 20, maxLength: 20 }), (showIf, tries) => {
      const parsed = parseForm(formOf(showIf));
      fc.pre(parsed.ok);
      if (!parsed.ok) return;
      const verdict = judgements(parsed.value.definition).at(-1)?.verdict;
      for (const entries of tries) {
        const isShown = walk(parsed.value, entries, { today: '2027-01-15' }).pages.length === 2;
        if (verdict === 'contradiction' || verdict === 'never') expect(isShown).toBe(false);
        if (verdict === 'always') expect(isShown).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('takes a form of 2,000 rules in its stride', () => {
  const conditions = Array.from(
    { length: 2000 },
    (_, index) => `art = "a" and zahl > ${index % 9} and kasten = true`,
  );
  const began = performance.now();
  expect(judgements(formOf(...conditions))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(10_000);
});
