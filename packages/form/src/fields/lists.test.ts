import { describe, expect, it } from 'vitest';
import type { Entries, Json } from '../entries.ts';
import { evaluateAt } from '../evaluateAt.ts';
import { parseForm } from '../parseForm.ts';
import { prune } from '../prune.ts';
import { walk } from '../walk.ts';
import { walkAnswers } from '../walkAnswers.ts';
import type { FieldView } from '../walkView.ts';

const text = (id: string, more: object = {}) => ({ id, type: 'text', label: id, ...more });
const list = (id: string, more: object) => ({
  id,
  type: 'list',
  label: id,
  item: 'Eintrag',
  items: 'Einträge',
  ...more,
});

function opened(...fields: object[]) {
  const form = parseForm({
    format: 1,
    id: 'probe',
    title: 'Probe',
    parameters: [
      {
        id: 'dokumente',
        type: 'table',
        label: 'Dokumente',
        columns: [
          { id: 'code', type: 'text', label: 'Code' },
          { id: 'name', type: 'text', label: 'Name' },
        ],
        sample: [
          { code: 'fz', name: 'Führungszeugnis' },
          { code: 'gzr', name: 'Auskunft' },
        ],
      },
    ],
    sections: [{ id: 'a', title: 'A', pages: [{ id: 'seite', title: 'Seite', fields }] }],
    delivery: { office: 'amt' },
  });
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
}

const context = { today: '2027-01-15' };
const personen = list('personen', { max: 5, fields: [text('name', { required: true })] });

const items = (views: readonly FieldView[], id: string) =>
  views.find((view) => view.id === id)?.list?.items ?? [];

describe('the heading of an entry', () => {
  const form = opened(list('personen', { max: 5, title: '{{name}}', fields: [text('name')] }));

  it('is what it says of the entry, and its place while that says nothing', () => {
    const entries = { personen: ['p1', 'p2'], 'personen.p1.name': 'Ay' };
    const [page] = walk(form, entries, context).pages;
    expect(items(page?.fields ?? [], 'personen').map(({ title }) => title)).toEqual(['Ay', 'Eintrag 2']);
  });
});

describe('an entry of several pages', () => {
  const form = opened(
    list('personen', {
      max: 5,
      pages: [
        {
          id: 'wer',
          title: 'Wer?',
          fields: [text('name', { required: true }), { id: 'verheiratet', type: 'boolean', label: 'V' }],
        },
        {
          id: 'partner',
          title: 'Wer ist mit {{name}} verheiratet?',
          showIf: 'verheiratet = true',
          fields: [text('partner', { required: true })],
          checks: [{ id: 'selbst', when: 'partner = name', message: 'Das sind Sie selbst.' }],
        },
      ],
    }),
  );
  const itemOf = (entries: Entries) => {
    const [page] = walk(form, { personen: ['p1'], ...entries }, context).pages;
    return items(page?.fields ?? [], 'personen')[0];
  };

  it('shows the pages that can be reached, with all their fields', () => {
    const single = itemOf({ 'personen.p1.name': 'Ay' });
    expect(single?.pages?.map(({ id }) => id)).toEqual(['wer']);
    const married = itemOf({ 'personen.p1.name': 'Ay', 'personen.p1.verheiratet': 'on' });
    expect(married?.pages?.map(({ title }) => title)).toEqual(['Wer?', 'Wer ist mit Ay verheiratet?']);
    expect(married?.fields.map(({ path }) => path)).toEqual([
      'personen.p1.name',
      'personen.p1.verheiratet',
      'personen.p1.partner',
    ]);
    expect(married?.problems.map(({ path, code }) => [path, code])).toEqual([
      ['personen.p1.partner', 'required'],
    ]);
  });

  it('is checked page by page, and what a hidden page asked is absent', () => {
    const entries = { 'personen.p1.name': 'Ay', 'personen.p1.partner': 'Ay' };
    expect(itemOf({ ...entries, 'personen.p1.verheiratet': 'on' })?.problems.map(({ code }) => code)).toEqual(
      ['check.selbst'],
    );
    expect(itemOf(entries)?.problems).toEqual([]);
    expect(walk(form, { personen: ['p1'], ...entries }, context).answers).toEqual({
      personen: [{ _id: 'p1', name: 'Ay', verheiratet: false }],
    });
  });

  it('keeps the form back by what is wrong with one of its pages', () => {
    const entries = { personen: ['p1'], 'personen.p1.name': 'Ay', 'personen.p1.partner': 'Ay' };
    const walked = walk(form, { ...entries, 'personen.p1.verheiratet': 'on' }, context);
    const found = { path: 'personen.p1', code: 'check.selbst' };
    expect(walked.problems).toEqual([expect.objectContaining(found)]);
    expect(walked.pages[0]?.problems).toEqual([expect.objectContaining(found)]);
  });

  it('has the defaults of each page until that page was saved, though others were', () => {
    const some = opened(
      list('tage', {
        max: 5,
        pages: [
          { id: 'wann', title: 'Wann?', fields: [text('tag')] },
          { id: 'uhrzeit', title: 'Uhrzeit', fields: [text('beginn', { default: '"8 Uhr"' }), text('ende')] },
        ],
      }),
    );
    const begun = { tage: ['t1'], 'tage.t1.tag': 'Montag' };
    const answersOf = (entries: Entries) =>
      walk(some, entries, { ...context, saved: ['seite'] }).answers.tage;
    expect(answersOf(begun)).toEqual([{ _id: 't1', tag: 'Montag', beginn: '8 Uhr' }]);
    expect(answersOf({ ...begun, 'tage.t1.beginn': '', 'tage.t1.ende': '' })).toEqual([
      { _id: 't1', tag: 'Montag' },
    ]);
  });
});

describe('a derived list', () => {
  const form = opened(
    personen,
    list('nachweise', {
      each: 'personen',
      as: 'person',
      title: '{{person.name}}',
      fields: [
        list('unterlagen', {
          each: 'dokumente',
          as: 'dokument',
          title: '{{dokument.name}} für {{person.name}}',
          fields: [{ id: 'liegtVor', type: 'boolean', label: 'Liegt vor' }, text('zeichen')],
        }),
      ],
    }),
  );
  const entries: Entries = {
    personen: ['p1', 'p2'],
    'personen.p1.name': 'Ay',
    'personen.p2.name': 'Bo',
    'nachweise.p2.unterlagen.x': '',
  };

  it('has an entry for each item of another list, and a matrix of both where they stand in each other', () => {
    const [page] = walk(form, entries, context).pages;
    const rows = items(page?.fields ?? [], 'nachweise');
    expect(rows.map(({ id, title }) => [id, title])).toEqual([
      ['p1', 'Ay'],
      ['p2', 'Bo'],
    ]);
    expect(rows.flatMap((row) => items(row.fields, 'unterlagen').map(({ title }) => title))).toEqual([
      'Führungszeugnis für Ay',
      'Auskunft für Ay',
      'Führungszeugnis für Bo',
      'Auskunft für Bo',
    ]);
  });

  it('keeps what was typed with the item it was typed for, when another one goes, and when it comes back', () => {
    const [page] = walk(form, entries, context).pages;
    const [, bo] = items(page?.fields ?? [], 'nachweise');
    const [, auskunft] = items(bo?.fields ?? [], 'unterlagen');
    const path = `${auskunft?.path}.zeichen`;
    const typed = { ...entries, [path]: 'AZ 1' };
    const textOf = (personenNow: string[]) =>
      (walk(form, { ...typed, personen: personenNow }, context).answers.nachweise as Json[])?.map((row) =>
        JSON.stringify(row).includes('AZ 1'),
      );
    expect(textOf(['p1', 'p2'])).toEqual([false, true]);
    expect(textOf(['p2'])).toEqual([true]);
    expect(textOf(['p1'])).toEqual([false]);
    expect(textOf(['p2', 'p1'])).toEqual([true, false]);
  });

  const row = (a: string, b: string) => ({
    unterlagen: [
      { liegtVor: true, zeichen: a },
      { liegtVor: false, zeichen: b },
    ],
  });
  const answers = { personen: [{ name: 'Ay' }, { name: 'Bo' }], nachweise: [row('1', '2'), row('3', '4')] };

  it('takes answers by their place, and gives them out again', () => {
    expect(walkAnswers(form, answers, context).problems).toEqual([]);
    expect(prune(form, answers, context)).toEqual(answers);
  });

  it('never gives an entry the answers of another, whatever the order of what it has its entries from', () => {
    const some = opened(
      list('personen', { max: 5, fields: [{ id: 'gf', type: 'boolean', label: 'GF' }] }),
      list('leitung', { each: 'personen[gf = true]', as: 'person', fields: [text('was')] }),
      list('rueckwaerts', { each: 'reverse(personen)', as: 'person', fields: [text('was')] }),
    );
    const sent = {
      personen: [{ gf: false }, { gf: true }, { gf: true }],
      leitung: [{ was: 'B' }, { was: 'C' }],
      rueckwaerts: [{ was: 'C' }, { was: 'B' }, { was: 'A' }],
    };
    expect(walkAnswers(some, sent, context).problems).toEqual([]);
    expect(prune(some, sent, context)).toEqual(sent);
    const named = { ...sent, personen: sent.personen.map((one, i) => ({ _id: `p${i}`, ...one })) };
    const strange = {
      ...named,
      leitung: [
        { _id: 'p1', was: 'B' },
        { _id: 'zz', was: 'C' },
      ],
    };
    expect(
      walkAnswers(some, { ...named, leitung: [{ _id: 'p1', was: 'B' }, { _id: 'p2' }] }, context).problems,
    ).toEqual([]);
    expect(walkAnswers(some, strange, context).problems.map(({ code }) => code)).toContain('list.rows');
  });

  it('is seen from inside its entries', () => {
    const walked = walk(form, entries, context);
    expect(evaluateAt(walked, 'nachweise.p2', 'person.name')).toBe('Bo');
    expect(evaluateAt(walkAnswers(form, answers, context).walk, 'nachweise.#2', 'person.name')).toBe('Bo');
  });

  it('refuses more than anybody can fill in, and says so', () => {
    const many = opened(list('tage', { each: 'for i in 1..600 return i', fields: [text('was')] }));
    expect(walk(many, {}, context).problems.map(({ code }) => code)).toEqual(['list.max']);
  });

  it('refuses more or fewer than there are', () => {
    const { problems } = walkAnswers(form, { ...answers, nachweise: [row('1', '2')] }, context);
    expect(problems).toContainEqual({
      path: 'nachweise',
      code: 'list.rows',
      params: { label: 'nachweise', expected: 2, now: 1 },
    });
  });

  it('has entries of values, too, each once and each with an id of its own', () => {
    const months = opened(
      list('monate', {
        each: '["2027-01", "2027-02", "2027-01", "januar"]',
        as: 'monat',
        title: '{{monat}}',
        fields: [text('betrag')],
      }),
      list('tage', {
        each: 'for t in @"2027-01-30"..@"2027-02-01" return t',
        as: 'tag',
        title: '{{tag}}',
        fields: [text('was')],
      }),
    );
    const [page] = walk(months, {}, context).pages;
    const rows = items(page?.fields ?? [], 'monate');
    expect(rows.map(({ title }) => title)).toEqual(['2027-01', '2027-02', 'januar']);
    expect(rows[2]?.id).toBe('januar');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
    for (const { id } of rows) expect(id).toMatch(/^[a-z][a-z0-9]{0,31}$/);
  });

  it('follows a filter, with the ids of what is left', () => {
    const heavy = opened(
      list('fahrzeuge', { max: 5, fields: [{ id: 'gewicht', type: 'integer', label: 'G' }] }),
      list('ausnahmen', {
        each: 'fahrzeuge[get or else(gewicht, 0) > 3500]',
        as: 'fahrzeug',
        fields: [text('grund')],
      }),
    );
    const typed = { fahrzeuge: ['f1', 'f2'], 'fahrzeuge.f1.gewicht': '2000', 'fahrzeuge.f2.gewicht': '4000' };
    const [page] = walk(heavy, typed, context).pages;
    expect(items(page?.fields ?? [], 'ausnahmen').map(({ id }) => id)).toEqual(['f2']);
  });
});
