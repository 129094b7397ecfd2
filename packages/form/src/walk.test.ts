import { describe, expect, it } from 'vitest';
import { compileForm } from './compileForm.ts';
import type { Entries } from './entries.ts';
import { allProblems } from './fields/list.ts';
import type { Field, FormDefinition } from './generated/definition.ts';
import { firstIncomplete, nextPage, previousPage } from './navigate.ts';
import { plainText } from './texts/richText.ts';
import { walk } from './walk.ts';
import type { WalkContext } from './walkView.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'flaeche',
  title: { de: 'Fläche nutzen', en: 'Use space' },
  parameters: [
    { id: 'grundbetrag', type: 'money', label: 'Grundbetrag', sample: '30.00' },
    {
      id: 'tarif',
      type: 'table',
      label: 'Tarif',
      columns: [
        { id: 'code', type: 'text' },
        { id: 'label', type: 'text' },
        { id: 'satz', type: 'money' },
      ],
      sample: [
        { code: 'AG1', label: 'Außengastronomie', satz: '2.50' },
        { code: 'CO1', label: 'Container', satz: '20.00' },
      ],
    },
  ],
  sections: [
    {
      id: 'vorhaben',
      title: 'Vorhaben',
      pages: [
        {
          id: 'zweck',
          title: 'Zweck',
          text: 'Grundbetrag: **{{grundbetrag}}**',
          fields: [
            {
              id: 'zweck',
              type: 'choice',
              label: 'Was?',
              required: true,
              options: [
                { id: 'gastro', label: { de: 'Gastronomie', en: 'Food' } },
                { id: 'container', label: 'Container' },
              ],
            },
            { id: 'alkohol', type: 'boolean', label: 'Mit Alkohol', showIf: 'zweck = "gastro"' },
          ],
        },
        {
          id: 'flaechen',
          title: 'Flächen',
          fields: [
            {
              id: 'elemente',
              type: 'list',
              label: 'Flächen',
              item: 'Fläche',
              items: 'Flächen',
              min: 1,
              max: 3,
              fields: [
                {
                  id: 'art',
                  type: 'choice',
                  label: 'Art',
                  required: true,
                  options: { from: 'tarif', value: 'code', label: 'label' },
                },
                {
                  id: 'laengeM',
                  type: 'decimal',
                  label: 'Länge',
                  required: true,
                  digits: 2,
                  min: 0.01,
                  max: 200,
                  unit: 'm',
                },
                { id: 'anzahl', type: 'integer', label: 'Anzahl', required: true, min: 1, default: '1' },
                {
                  id: 'betrag',
                  type: 'computed',
                  label: 'Betrag',
                  result: 'money',
                  value: 'tarif[code = this.art][1].satz * ceiling(laengeM) * anzahl',
                },
              ],
              computed: [
                {
                  id: 'summe',
                  type: 'computed',
                  label: 'Summe',
                  result: 'money',
                  value: 'sum(elemente.betrag)',
                },
              ],
            },
            {
              id: 'gebuehr',
              type: 'computed',
              label: 'Gebühr',
              result: 'money',
              value: 'summe + grundbetrag',
            },
          ],
        },
        {
          id: 'jugend',
          title: 'Jugendschutz',
          showIf: 'alkohol',
          fields: [{ id: 'massnahmen', type: 'textarea', label: 'Maßnahmen', required: true }],
        },
        {
          id: 'zeit',
          title: 'Zeitraum',
          fields: [
            { id: 'von', type: 'date', label: 'Von', required: true, min: 'today()' },
            {
              id: 'bis',
              type: 'date',
              label: 'Bis',
              required: true,
              checks: [
                { id: 'reihenfolge', when: 'bis < von', message: 'Das Ende liegt vor dem Beginn ({{von}}).' },
                { id: 'kurz', severity: 'warning', when: 'bis = von', message: 'Nur ein Tag?' },
              ],
            },
          ],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtigkeit', type: 'boolean', label: 'Alles ist richtig.', required: true }],
  delivery: { office: 'ordnungsamt' },
};

const form = compileForm(definition);
const context: WalkContext = { today: '2027-01-15' };
const complete: Entries = {
  zweck: 'gastro',
  alkohol: '',
  elemente: ['a1'],
  'elemente.a1.art': 'AG1',
  'elemente.a1.laengeM': '4,50',
  'elemente.a1.anzahl': '2',
  von: '1.4.2027',
  bis: '30.09.2027',
  richtigkeit: 'on',
};
const walked = (entries: Entries, own: Partial<WalkContext> = {}) =>
  walk(form, entries, { ...context, ...own });
const codes = (entries: Entries) => walked(entries).problems.map(({ path, code }) => `${path}: ${code}`);

describe('walk', () => {
  it('gives canonical answers of what was typed in German', () => {
    expect(walked(complete).answers).toEqual({
      zweck: 'gastro',
      alkohol: false,
      elemente: [{ _id: 'a1', art: 'AG1', laengeM: '4.5', anzahl: 2 }],
      von: '2027-04-01',
      bis: '2027-09-30',
      richtigkeit: true,
    });
    expect(walked(complete).problems).toEqual([]);
  });

  it('computes values of items, of lists and of the form in exact decimals', () => {
    expect(walked(complete).computed).toEqual({
      'elemente.a1.betrag': '25.00',
      summe: '25.00',
      gebuehr: '55.00',
    });
  });

  it('takes a parameter that the municipality set instead of the sample', () => {
    expect(walked(complete, { parameters: { grundbetrag: '10.00' } }).computed.gebuehr).toBe('35.00');
  });

  it('leaves a hidden page and what was typed into it out of everything but the entries', () => {
    const shown = walked({ ...complete, alkohol: 'on', massnahmen: 'Ausweiskontrolle' });
    expect(shown.pages.map(({ id }) => id)).toEqual(['zweck', 'flaechen', 'jugend', 'zeit']);
    expect(shown.answers.massnahmen).toBe('Ausweiskontrolle');
    const hidden = walked({ ...complete, massnahmen: 'Ausweiskontrolle' });
    expect(hidden.pages.map(({ id }) => id)).toEqual(['zweck', 'flaechen', 'zeit']);
    expect(hidden.answers).not.toHaveProperty('massnahmen');
  });

  it('lets the title of a page tell what the page itself asks', () => {
    const pages = [
      { id: 'p', title: 'Für {{wer}}', fields: [{ id: 'wer', type: 'text', label: 'Wer' }] },
    ] as const;
    const own = compileForm({ ...definition, sections: [{ id: 's', title: 'S', pages }] } as never);
    const titles = ['', 'Ay'].map((wer) => walk(own, { wer }, context).pages[0]?.title);
    expect(titles).toEqual(['Für ', 'Für Ay']);
  });

  it('does not let a hidden answer reach a rule', () => {
    const entries = { ...complete, zweck: 'container', alkohol: 'on' };
    expect(walked(entries).pages.map(({ id }) => id)).not.toContain('jugend');
  });

  it.each([
    ['a question without answer', { ...complete, zweck: '' }, ['zweck: required']],
    ['an option that there isn’t', { ...complete, zweck: 'kirmes' }, ['zweck: choice.unknown']],
    [
      'a tariff that there isn’t',
      { ...complete, 'elemente.a1.art': 'XX' },
      ['elemente.a1.art: choice.unknown'],
    ],
    [
      'a negative length',
      { ...complete, 'elemente.a1.laengeM': '-4' },
      ['elemente.a1.laengeM: number.range'],
    ],
    [
      'too many digits',
      { ...complete, 'elemente.a1.laengeM': '4,505' },
      ['elemente.a1.laengeM: decimal.digits'],
    ],
    ['no number', { ...complete, 'elemente.a1.laengeM': 'vier' }, ['elemente.a1.laengeM: decimal.format']],
    ['a day that does not exist', { ...complete, von: '30.02.2027' }, ['von: date.exists']],
    ['a day before the limit', { ...complete, von: '14.01.2027' }, ['von: date.min']],
    ['an end before the beginning', { ...complete, bis: '31.03.2027' }, ['bis: check.reihenfolge']],
    ['an empty list', { ...complete, elemente: [] }, ['elemente: list.min']],
    [
      'a control character',
      { ...complete, alkohol: 'on', massnahmen: 'a\u0000b' },
      ['massnahmen: text.characters'],
    ],
    [
      'a lone surrogate',
      { ...complete, alkohol: 'on', massnahmen: 'a\ud800' },
      ['massnahmen: text.characters'],
    ],
    [
      'a megabyte of text',
      { ...complete, alkohol: 'on', massnahmen: 'x'.repeat(1_000_000) },
      ['massnahmen: entry.tooLong'],
    ],
    ['an unconfirmed declaration', { ...complete, richtigkeit: '' }, ['richtigkeit: required']],
  ])('tells %s at its field', (_, entries, expected) => {
    expect(codes(entries as Entries)).toEqual(expected);
  });

  it('fills values into the text of a check as people read them', () => {
    const problem = walked({ ...complete, bis: '31.03.2027' }).problems[0];
    expect(problem?.params?.message).toBe('Das Ende liegt vor dem Beginn (01.04.2027).');
  });

  it('does not let a warning block', () => {
    const entries = { ...complete, bis: '01.04.2027' };
    const page = walked(entries, { saved: ['zeit'] }).pages.at(-1);
    expect(page?.problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(page?.done).toBe(true);
  });

  it('counts a default as typed until its question was saved once, which a question that came up later was not', () => {
    const { 'elemente.a1.anzahl': _, ...without } = complete;
    const count = (entries: Entries) =>
      walked(entries, { saved: ['flaechen'] }).pages[1]?.fields[0]?.list?.items[0]?.fields.find(
        ({ id }) => id === 'anzahl',
      )?.entry;
    expect(count(without)).toBe('1');
    expect(count({ ...without, 'elemente.a1.anzahl': '' })).toBe('');
    expect(walked(without, { saved: ['flaechen'] }).pages[1]?.done).toBe(false);
  });

  it('offers the options of a parameter table with their labels', () => {
    const art = walked(complete).pages[1]?.fields[0]?.list?.items[0]?.fields[0];
    expect(art?.options).toEqual([
      { id: 'AG1', label: 'Außengastronomie' },
      { id: 'CO1', label: 'Container' },
    ]);
    expect(art?.text).toBe('Außengastronomie');
  });

  it('writes values in the language of the walk', () => {
    const fields = (language: string) =>
      walked(complete, { language }).pages.flatMap((page) => page.fields.map(({ text }) => text));
    expect(fields('de')).toEqual([
      'Gastronomie',
      'Nein',
      '1 Fläche',
      '55,00\u00a0€',
      '01.04.2027',
      '30.09.2027',
    ]);
    expect(fields('en')).toEqual([
      'Food',
      'No',
      '1 Fläche',
      '55.00\u00a0€',
      '1 April 2027',
      '30 September 2027',
    ]);
  });

  it('fills parameters into a page’s text after Markdown was parsed', () => {
    const text = walked(complete).pages[0]?.text ?? [];
    expect(plainText(text)).toBe('Grundbetrag: 30,00\u00a0€');
    expect(text[0]).toMatchObject({ content: [{ kind: 'text' }, { kind: 'strong' }] });
  });

  it('says that a computed value is missing only when nothing else explains it', () => {
    const lost = walked(complete, { parameters: { tarif: [{ code: 'AG1', label: 'Ohne Satz' }] } });
    expect(lost.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'elemente.a1.betrag: computed.missing',
      'summe: computed.missing',
      'gebuehr: computed.missing',
    ]);
    expect(codes({})).not.toContain('gebuehr: computed.missing');
  });

  it('gives a walk for any entries, however strange', () => {
    const strange: Entries = {
      __proto__: 'x',
      elemente: ['__proto__', 'a1', 'a1', '', 'A'],
      zweck: ['gastro', 'x'],
      von: [],
    };
    expect(walked(strange).pages[1]?.fields[0]?.list?.items.map(({ id }) => id)).toEqual(['a1']);
    expect(() => walked(JSON.parse('{"__proto__":"x","constructor":["y"]}'))).not.toThrow();
  });
});

describe('the status of pages', () => {
  it('comes from validation: a saved page with a missing answer is not done', () => {
    const page = walked({ zweck: '' }, { saved: ['zweck'] }).pages[0];
    expect(page?.done).toBe(false);
  });

  it('comes back to not done when a question became visible since it was saved', () => {
    expect(walked({ zweck: 'container' }, { saved: ['zweck'] }).pages[0]?.done).toBe(true);
    expect(walked({ zweck: 'gastro' }, { saved: ['zweck'] }).pages[0]?.done).toBe(false);
    expect(walked({ zweck: 'gastro', alkohol: '' }, { saved: ['zweck'] }).pages[0]?.done).toBe(true);
  });

  it('sums up to the section', () => {
    expect(walked({}).sections[0]?.status).toBe('notStarted');
    expect(walked({ zweck: '' }, { saved: ['zweck'] }).sections[0]?.status).toBe('started');
    expect(walked(complete, { saved: ['zweck', 'flaechen', 'zeit'] }).sections[0]?.status).toBe('done');
  });
});

describe('navigation', () => {
  it('goes through the reachable pages and ends at the review', () => {
    const way = walked({ ...complete, alkohol: 'on' });
    expect(nextPage(way, 'flaechen')).toEqual({ kind: 'page', page: 'jugend' });
    expect(nextPage(walked(complete), 'flaechen')).toEqual({ kind: 'page', page: 'zeit' });
    expect(nextPage(way, 'zeit')).toEqual({ kind: 'review' });
  });

  it('goes back, from the review to the last page, and nowhere from the first', () => {
    expect(previousPage(walked(complete), 'zeit')).toBe('flaechen');
    expect(previousPage(walked(complete), 'pruefen')).toBe('zeit');
    expect(previousPage(walked(complete), 'zweck')).toBeUndefined();
  });

  it('finds the first page that is not done', () => {
    expect(firstIncomplete(walked(complete, { saved: ['zweck'] }))).toBe('flaechen');
    expect(firstIncomplete(walked(complete, { saved: ['zweck', 'flaechen', 'zeit'] }))).toBeUndefined();
  });
});

it('gathers the problems inside groups and lists', () => {
  const list = walked({ ...complete, elemente: ['a1', 'a2'] }).pages[1]?.fields[0];
  expect(list && allProblems(list).map(({ path }) => path)).toEqual([
    'elemente.a2.art',
    'elemente.a2.laengeM',
  ]);
});

describe('an unticked box', () => {
  const rules = compileForm({
    ...definition,
    parameters: [],
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              { id: 'selbst', type: 'boolean', label: 'Ich bin es selbst' },
              { id: 'wer', type: 'text', label: 'Wer?', showIf: 'not(selbst)' },
              { id: 'gelesen', type: 'boolean', label: 'Gelesen', required: true },
            ],
          },
        ],
      },
    ],
  });

  it('is false before its page was saved too, so that a rule with not() does not wait for a save', () => {
    const { answers, pages } = walk(rules, {}, { today: '2027-01-15' });
    expect(answers).toEqual({ selbst: false });
    expect(pages[0]?.fields.map(({ id }) => id)).toEqual(['selbst', 'wer', 'gelesen']);
  });

  it('is no answer where it must be ticked', () => {
    const { answers, problems } = walk(rules, { gelesen: '' }, { today: '2027-01-15' });
    expect(answers).not.toHaveProperty('gelesen');
    expect(problems).toContainEqual(expect.objectContaining({ path: 'gelesen', code: 'required' }));
  });
});

it('takes an empty control that was sent twice for no answer', () => {
  expect(walked({ ...complete, zweck: ['', ' '] }).answers).not.toHaveProperty('zweck');
});

it('speaks German to whoever asks for a language that is a property of every object', () => {
  for (const language of ['constructor', '__proto__', 'toString'])
    expect(walked({}, { language }).pages[0]?.fields[0]?.options?.[0]?.label).toBe('Gastronomie');
});

it('hides with a list what it computes, also where something outside bears the same name', () => {
  const number = { id: 'zahl', type: 'computed', label: 'Zahl', result: 'integer', optional: true } as const;
  const hunde: Field = {
    id: 'hunde',
    type: 'list',
    label: 'Hunde',
    item: 'Hund',
    items: 'Hunde',
    max: 3,
    showIf: 'false',
    fields: [{ id: 'name', type: 'text', label: 'Name' }],
    computed: [{ ...number, value: 'count(hunde)' }],
  };
  const form = compileForm({
    ...definition,
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              { ...number, value: '7' },
              {
                id: 'haushalt',
                type: 'group',
                label: 'Haushalt',
                fields: [hunde, { ...number, id: 'innen', value: 'zahl' }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(walk(form, {}, { today: '2027-01-15' }).computed).toEqual({ zahl: 7 });
});

describe('a postal code', () => {
  const form = compileForm({
    format: 1,
    id: 'post',
    title: 'Post',
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              {
                id: 'anschriften',
                type: 'list',
                label: 'Anschriften',
                item: 'Anschrift',
                items: 'Anschriften',
                max: 3,
                fields: [
                  { id: 'land', type: 'text', label: 'Land' },
                  { id: 'plz', type: 'text', label: 'PLZ', format: 'postalCode', country: 'this.land' },
                ],
              },
            ],
          },
        ],
      },
    ],
    delivery: { office: 'amt' },
  });
  const read = (land: string, plz: string) => {
    const entries = { anschriften: ['a'], 'anschriften.a.land': land, 'anschriften.a.plz': plz };
    const { answers, problems } = walk(form, entries, { today: '2027-01-15' });
    return problems[0]?.code ?? (answers.anschriften as { plz: string }[])[0]?.plz;
  };

  it.each([
    ['nl', '1234ab', '1234 AB'],
    ['NL', '32339', 'postalCode.country'],
    ['', '32339', '32339'],
    ['', '1010', 'postalCode.format'],
    ['at', '1010', '1010'],
    ['jp', '100-0001', '100-0001'],
  ])('of „%s“ is read in its own item: „%s“', (land, plz, expected) => {
    expect(read(land, plz)).toBe(expected);
  });
});
