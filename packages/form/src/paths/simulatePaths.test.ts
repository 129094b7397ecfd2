import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileForm } from '../compileForm.ts';
import type { Field, FormDefinition, Page } from '../generated/definition.ts';
import { CONTINUE } from '../outcome.ts';
import { arbitraryEntries, arbitraryForm } from '../parse/arbitraryForm.ts';
import { parseForm } from '../parseForm.ts';
import { walk } from '../walk.ts';
import { fieldsSeen, placesIn } from './seen.ts';
import { simulatePaths } from './simulatePaths.ts';

const today = '2027-01-15';

const NOTHING = { pages: [], fields: [] };

const FORMS = new URL('../../../../forms/', import.meta.url);

function openForm(id: string) {
  const form = parseForm(JSON.parse(readFileSync(new URL(`${id}/form.json`, FORMS), 'utf8')));
  if (!form.ok) throw new Error(`forms/${id} does not come through the door.`);
  return form.value;
}

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
      'by a computed value together with what is asked behind it',
      [
        page('eins', [
          choice('art', 'a', 'b'),
          { id: 'gross', type: 'computed', label: 'Groß', result: 'boolean', value: 'art = "b"' },
          choice('zweck', 'x', 'y'),
        ]),
        page('gross', [], { showIf: 'gross = true and zweck = "y"' }),
        page('klein', [], { showIf: 'gross = false and zweck = "y"' }),
      ],
      ['eins', 'eins gross', 'eins klein'],
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

  test('no answer to what an answer before it hides', () => {
    const fields: Field[] = [
      choice('erst', 'a', 'b'),
      { ...choice('dann', 'x', 'y'), showIf: 'erst != "a"' },
      { ...name, showIf: 'dann = "x"' },
    ];
    const { longest } = simulatePaths(formOf(page('eins', fields)));
    expect(longest?.entries).toEqual({ erst: 'a' });
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
    expect(simulatePaths(formOf(...probe)).neverReached).toEqual(NOTHING);
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

  test('of many questions those that two rare answers show, without trying all others with them', () => {
    const many = Array.from({ length: 12 }, (_, index) => `frage${index}`);
    const fields: Field[] = [
      ...many.map((id) => choice(id, 'a', 'b', 'c', 'd')),
      { ...name, id: 'selten', showIf: 'frage0 = "c" and frage5 = "d" and frage11 = "c"' },
      { ...name, id: 'nie', showIf: 'frage0 = "c" and frage5 = "d" and selten = "x" and frage0 = "d"' },
      ...many.map((id): Field => ({ ...name, id: `zu${id}`, showIf: `${id} in ("b", "d")` })),
    ];
    const report = simulatePaths(formOf(page('eins', fields)));
    expect(report).toMatchObject({
      neverReached: { pages: [], fields: ['sections[0].pages[0].fields[13]'] },
      undecided: NOTHING,
      complete: true,
    });
    expect(report.walks).toBeLessThan(150);
  });

  test('what it could not decide before it had to stop, and not that it is never reached', () => {
    const fields: Field[] = [
      ...['eins', 'zwei', 'drei'].map((id) => choice(id, 'a', 'b', 'c')),
      { ...name, showIf: 'eins = "c" and zwei = "c" and drei = "c"' },
      { ...name, id: 'nie', showIf: 'eins = "c" and zwei = "c" and eins = "b"' },
    ];
    const report = simulatePaths(formOf(page('seite', fields)), { most: 4 });
    expect(report).toMatchObject({
      neverReached: NOTHING,
      undecided: { fields: [3, 4].map((index) => `sections[0].pages[0].fields[${index}]`) },
    });
  });

  test('what is asked of a computed value that hands an answer on', () => {
    const fields: Field[] = [
      choice('art', 'a', 'b', 'c'),
      { id: 'zahl', type: 'integer', label: 'Zahl', required: true },
      {
        id: 'wieder',
        type: 'computed',
        label: 'Wieder',
        result: 'text',
        value: 'if zahl = 3 then "x" else art',
      },
      { id: 'doppelt', type: 'computed', label: 'Doppelt', result: 'integer', value: 'zahl * 2' },
      { ...name, showIf: 'wieder = "c" and doppelt > 90' },
    ];
    expect(simulatePaths(formOf(page('seite', fields)))).toMatchObject({ neverReached: NOTHING });
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

describe.each(readdirSync(FORMS).filter((id) => existsSync(new URL(`${id}/form.json`, FORMS))))(
  'forms/%s',
  (id) => {
    test('is come to in all its parts, in fewer walks than there are by default', () => {
      const report = simulatePaths(openForm(id), { most: 1400 });
      expect(report).toMatchObject({ neverReached: NOTHING, undecided: NOTHING });
    });
  },
);

test('in a large form a question is told that is asked under an answer to what is hidden then', () => {
  const definition = structuredClone(openForm('gewerbeanmeldung').definition);
  const pages = definition.sections.flatMap((section) => section.pages);
  const fields = pages.findLast((page) => page.fields.length > 0)?.fields as Field[];
  fields.push({
    ...name,
    id: 'nie',
    showIf: 'handwerkskarte = "ja" and not(list contains(betriebsart, "handwerk"))',
  });
  const report = simulatePaths(compileForm(definition));
  expect(report).toMatchObject({
    neverReached: { pages: [], fields: [expect.stringMatching(`\\.fields\\[${fields.length - 1}\\]$`)] },
    undecided: NOTHING,
  });
});

describe('in any form', () => {
  const pagesOf = (form: ReturnType<typeof compileForm>, entries: Parameters<typeof walk>[1]) =>
    walk(form, entries, { today })
      .pages.map(({ id }) => id)
      .join(' ');

  test('each way is there with the answers that it names, and names none to what is not there', () => {
    fc.assert(
      fc.property(arbitraryForm(), (definition) => {
        const form = compileForm(definition);
        for (const { pages, entries } of simulatePaths(form, { today, most: 200 }).paths) {
          expect(pagesOf(form, entries)).toBe(pages.join(' '));
          const seen = [...fieldsSeen(walk(form, entries, { today }))].map(({ view }) => view.path);
          const asked = Object.keys(entries).filter((path) => !path.startsWith(CONTINUE));
          expect(asked.filter((path) => !seen.includes(path))).toEqual([]);
        }
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

  test('what somebody sees who answers what is required is not told as never reached', () => {
    fc.assert(
      fc.property(
        arbitraryForm().chain((definition) =>
          fc.tuple(fc.constant(definition), arbitraryEntries(definition)),
        ),
        ([definition, entries]) => {
          const form = compileForm(definition);
          const walked = walk(form, entries, { today });
          const wrong = ['required', 'choice.unknown', 'boolean.format'];
          fc.pre(walked.problems.every(({ code }) => !wrong.includes(code)));
          const { neverReached } = simulatePaths(form, { today });
          const places = placesIn(definition);
          const seen = [...fieldsSeen(walked)].map(({ address }) => places.ofField(address));
          expect(neverReached.fields.filter((path) => seen.includes(path))).toEqual([]);
          const pages = walked.pages.map(({ id }) => places.ofPage(id));
          expect(neverReached.pages.filter((path) => pages.includes(path))).toEqual([]);
        },
      ),
    );
  });
});
