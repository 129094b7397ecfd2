import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileForm } from '../compileForm.ts';
import type { Field, FormDefinition, Page } from '../generated/definition.ts';
import { arbitraryEntries, arbitraryForm } from '../parse/arbitraryForm.ts';
import { parseForm } from '../parseForm.ts';
import { walk } from '../walk.ts';
import { simulatePaths } from './simulatePaths.ts';

const today = '2027-01-15';

const choice = (id: string, ...options: string[]): Field => ({
  id,
  type: 'choice',
  label: id,
  required: true,
  options: options.map((option) => ({ id: option, label: option })),
});

const page = (id: string, fields: Field[], more: Partial<Page> = {}): Page => ({
  id,
  title: id,
  fields,
  ...more,
});

function formOf(...pages: Page[]) {
  const definition: FormDefinition = {
    format: 1,
    id: 'probe',
    title: 'Probe',
    parameters: [
      { id: 'grenze', type: 'integer', label: 'Grenze', sample: 40 },
      { id: 'mitAngebot', type: 'boolean', label: 'Mit Angebot', sample: false },
      {
        id: 'gemeinde',
        type: 'table',
        label: 'Postleitzahlen',
        columns: [{ id: 'plz', type: 'text', label: 'Postleitzahl' }],
        sample: [{ plz: '32339' }],
      },
    ],
    sections: [{ id: 'alles', title: 'Alles', pages }],
    delivery: { office: 'amt' },
  };
  const parsed = parseForm(definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const name: Field = { id: 'name', type: 'text', label: 'Name' };
const ways = (...pages: Page[]): string[] =>
  simulatePaths(formOf(...pages))
    .paths.map((path) => path.pages.join(' '))
    .toSorted();

describe('finds every way through a form', () => {
  test.each<[string, Page[], string[]]>([
    ['of one without conditions', [page('eins', [name]), page('zwei', [])], ['eins zwei']],
    [
      'by the answers of a choice, those that nobody names being alike',
      [page('eins', [choice('art', 'a', 'b', 'c', 'd')]), page('zwei', [], { showIf: 'art = "c"' })],
      ['eins', 'eins zwei'],
    ],
    [
      'on both sides of a number',
      [
        page('eins', [{ id: 'zahl', type: 'integer', label: 'Zahl', required: true }]),
        page('klein', [], { showIf: 'zahl < 18' }),
        page('genau', [], { showIf: 'zahl = 18' }),
        page('gross', [], { showIf: 'zahl > 18' }),
      ],
      ['eins genau', 'eins gross', 'eins klein'],
    ],
    [
      'of who lives here and who does not',
      [
        page('eins', [
          { id: 'plz', type: 'text', label: 'Postleitzahl', format: 'postalCode', required: true },
        ]),
        page('hier', [], { showIf: 'list contains(gemeinde.plz, plz)' }),
        page('anderswo', [], { showIf: 'not(list contains(gemeinde.plz, plz))' }),
      ],
      ['eins anderswo', 'eins hier'],
    ],
    [
      'on both sides of a parameter',
      [
        page('eins', [{ id: 'zahl', type: 'integer', label: 'Zahl', required: true }]),
        page('mehr', [], { showIf: 'zahl > grenze' }),
      ],
      ['eins', 'eins mehr'],
    ],
    [
      'on both sides of a day, and without one',
      [
        page('eins', [{ id: 'tag', type: 'date', label: 'Tag' }]),
        page('frueh', [], { showIf: 'tag < @"2030-05-01"' }),
        page('spaet', [], { showIf: 'tag >= @"2030-05-01"' }),
      ],
      ['eins', 'eins frueh', 'eins spaet'],
    ],
    [
      'of the young and the old',
      [
        page('eins', [{ id: 'geboren', type: 'date', label: 'Geboren', required: true, max: 'today()' }]),
        page('eltern', [], { showIf: 'age(geboren, today()) < 18' }),
      ],
      ['eins', 'eins eltern'],
    ],
    [
      'by the length of a list',
      [
        page('eins', [
          { id: 'hunde', type: 'list', label: 'Hunde', item: 'Hund', items: 'Hunde', max: 5, fields: [name] },
        ]),
        page('viele', [], { showIf: 'count(hunde) > 3' }),
        page('keiner', [], { showIf: 'count(hunde) = 0' }),
      ],
      ['eins', 'eins keiner', 'eins viele'],
    ],
    [
      'by way of a computed value',
      [
        page('eins', [
          choice('art', 'a', 'b'),
          { id: 'gross', type: 'computed', label: 'Groß', result: 'boolean', value: 'art = "b"' },
        ]),
        page('zwei', [], { showIf: 'gross = true' }),
      ],
      ['eins', 'eins zwei'],
    ],
    [
      'by a box, and by several of some options',
      [
        page('eins', [
          { id: 'kasten', type: 'boolean', label: 'Kasten' },
          {
            id: 'was',
            type: 'choices',
            label: 'Was',
            options: ['a', 'b'].map((id) => ({ id, label: id })),
          },
        ]),
        page('zwei', [], { showIf: 'kasten = true and list contains(was, "a") and list contains(was, "b")' }),
      ],
      ['eins', 'eins zwei'],
    ],
    [
      'by the way of an evidence',
      [
        page('eins', [{ id: 'plan', type: 'evidence', label: 'Plan', required: true }]),
        page('frist', [], { showIf: 'plan.way = "later"' }),
      ],
      ['eins', 'eins frist'],
    ],
    [
      'by what is asked of an entry',
      [
        page('eins', [
          {
            id: 'hunde',
            type: 'list',
            label: 'Hunde',
            item: 'Hund',
            items: 'Hunde',
            max: 2,
            pages: [
              { id: 'rasse', title: 'Rasse', fields: [choice('rasse', 'dackel', 'dogge')] },
              {
                id: 'halter',
                title: 'Halter',
                showIf: 'rasse = "dogge"',
                fields: [choice('schein', 'ja', 'nein')],
              },
            ],
          },
        ]),
        page('pruefung', [], { showIf: 'some hund in hunde satisfies hund.schein = "nein"' }),
      ],
      ['eins', 'eins pruefung'],
    ],
    [
      'to an outcome, and on in spite of one',
      [
        page('eins', [choice('art', 'a', 'b', 'c')]),
        page('ende', [], { showIf: 'art = "a"', outcome: { kind: 'notNeeded' } }),
        page('rat', [], { showIf: 'art = "b"', outcome: { kind: 'advice', continue: true } }),
        page('mehr', [name]),
      ],
      ['eins ende', 'eins mehr', 'eins rat', 'eins rat mehr'],
    ],
  ])('%s', (_about, pages, expected) => {
    expect(ways(...pages)).toEqual(expected);
  });
});

describe('tells', () => {
  const pages = [
    page('eins', [choice('art', 'a', 'b'), { ...name, id: 'geheim', showIf: 'art = "a" and art = "b"' }]),
    page('zwei', [name], { showIf: 'art = "b"' }),
    page('drei', [], { showIf: 'art = "b" and name = "x" and art = "a"' }),
  ];

  test('the longest way with the answers that lead there', () => {
    const { longest } = simulatePaths(formOf(...pages));
    expect(longest).toMatchObject({ pages: ['eins', 'zwei'], entries: { art: 'b' } });
  });

  test('which outcome a way ends with', () => {
    const end = page('ende', [], { showIf: 'art = "a"', outcome: { kind: 'refused' } });
    const { paths } = simulatePaths(formOf(page('eins', [choice('art', 'a', 'b')]), end, page('rest', [])));
    expect(paths.map(({ outcome }) => outcome).toSorted()).toEqual(['refused', undefined]);
  });

  test('what nobody comes to', () => {
    expect(simulatePaths(formOf(...pages)).neverReached).toEqual({
      pages: ['sections[0].pages[2]'],
      fields: ['sections[0].pages[0].fields[1]'],
    });
  });

  const time: Field = { id: 'ende', type: 'time', label: 'Ende', required: true };
  const number: Field = { id: 'zahl', type: 'integer', label: 'Zahl', required: true };
  test.each<[string, Page[]]>([
    [
      'that is behind a question of which the usual answer ends the form',
      [
        page('eins', [choice('noetig', 'nein', 'ja')]),
        page('ende', [], { showIf: 'noetig = "nein"', outcome: { kind: 'notNeeded' } }),
        page('zwei', [number, { ...name, showIf: 'zahl > 75' }]),
      ],
    ],
    [
      'that is there late in the evening only',
      [page('eins', [time, { ...name, showIf: 'ende > @"22:00:00"' }])],
    ],
    ['that is there at one time only', [page('eins', [time, { ...name, showIf: 'ende = @"12:30:00"' }])]],
    ['that another municipality shows', [page('eins', [{ ...name, showIf: 'mitAngebot' }])]],
  ])('nothing %s', (_, probe) => {
    expect(simulatePaths(formOf(...probe)).neverReached).toEqual({ pages: [], fields: [] });
  });

  test('when it stopped', () => {
    expect(simulatePaths(formOf(...pages), { most: 2 })).toMatchObject({ complete: false, walks: 2 });
    expect(simulatePaths(formOf(...pages))).toMatchObject({ complete: true });
  });

  test('of two hundred answers only those that make a difference', () => {
    const lands = Array.from({ length: 200 }, (_, index) => `l${index}`);
    const near = lands.slice(0, 40).map((id) => `"${id}"`);
    const report = simulatePaths(
      formOf(
        page('eins', [
          choice('land', ...lands),
          {
            id: 'nah',
            type: 'computed',
            label: 'Nah',
            result: 'boolean',
            value: `land in (${near.join(', ')})`,
          },
          choice('zweck', 'a', 'b'),
        ]),
        page('fern', [], { showIf: 'nah = false and zweck = "a"' }),
        page('heimat', [], { showIf: 'land = "l7"' }),
      ),
    );
    expect(report.paths.map(({ pages }) => pages.join(' ')).toSorted()).toEqual([
      'eins',
      'eins fern',
      'eins heimat',
    ]);
    expect(report.walks).toBeLessThan(250);
  });

  test('of twenty independent questions as much as it may take, and all that is asked', () => {
    const many = Array.from({ length: 20 }, (_, index) => `frage${index}`);
    const report = simulatePaths(
      formOf(
        page(
          'eins',
          many.map((id) => choice(id, 'ja', 'nein')),
        ),
        ...many.map((id) => page(id, [], { showIf: `${id} = "ja"` })),
      ),
      { most: 300 },
    );
    expect(report).toMatchObject({
      complete: false,
      longest: { pages: { length: 21 } },
      neverReached: { pages: [] },
    });
    expect(report.walks).toBeLessThanOrEqual(300);
  });
});

describe.each(['hundesteuer', 'sondernutzung'])('forms/%s', (id) => {
  const json: unknown = JSON.parse(
    readFileSync(new URL(`../../../../forms/${id}/form.json`, import.meta.url), 'utf8'),
  );
  const parsed = parseForm(json);

  test('can be seen as a whole', () => {
    const report = parsed.ok ? simulatePaths(parsed.value) : undefined;
    expect(report).toMatchObject({ complete: true, neverReached: { pages: [], fields: [] } });
  });
});

describe('in any form', () => {
  const pagesOf = (form: ReturnType<typeof compileForm>, entries: Parameters<typeof walk>[1]) =>
    walk(form, entries, { today })
      .pages.map(({ id }) => id)
      .join(' ');

  test('each way is there with the answers that it names', () => {
    fc.assert(
      fc.property(arbitraryForm(), (definition) => {
        const form = compileForm(definition);
        for (const path of simulatePaths(form, { today, most: 200 }).paths)
          expect(pagesOf(form, path.entries)).toBe(path.pages.join(' '));
      }),
    );
  });

  test('whatever somebody answers who answers what is required, the way is among those found', () => {
    fc.assert(
      fc.property(
        arbitraryForm().chain((definition) =>
          fc.tuple(fc.constant(definition), arbitraryEntries(definition)),
        ),
        ([definition, entries]) => {
          const form = compileForm(definition);
          const { problems } = walk(form, entries, { today });
          fc.pre(
            problems.every(({ code }) => !['required', 'choice.unknown', 'boolean.format'].includes(code)),
          );
          const { complete, paths } = simulatePaths(form, { today, most: 2000 });
          fc.pre(complete);
          expect(paths.map((path) => path.pages.join(' '))).toContain(pagesOf(form, entries));
        },
      ),
    );
  });
});
