import { describe, expect, it } from 'vitest';
import { compileForm } from './compileForm.ts';
import type { FormDefinition } from './generated/definition.ts';
import { prune } from './prune.ts';
import { toEntries } from './toEntries.ts';
import { answerPath, walkAnswers } from './walkAnswers.ts';

const definition: FormDefinition = {
  format: 1,
  id: 'probe',
  title: 'Probe',
  sections: [
    {
      id: 'alles',
      title: 'Alles',
      pages: [
        {
          id: 'eins',
          title: 'Eins',
          fields: [
            { id: 'name', type: 'text', label: 'Name' },
            { id: 'laenge', type: 'decimal', label: 'Länge' },
            { id: 'betrag', type: 'money', label: 'Betrag' },
            { id: 'anzahl', type: 'integer', label: 'Anzahl' },
            { id: 'tag', type: 'date', label: 'Tag' },
            { id: 'ja', type: 'boolean', label: 'Ja' },
            {
              id: 'art',
              type: 'choice',
              label: 'Art',
              options: [
                { id: 'a', label: 'A' },
                { id: 'b', label: 'B' },
              ],
            },
            { id: 'plan', type: 'file', label: 'Plan' },
            { id: 'tage', type: 'choices', label: 'Tage', options: [{ id: 'mo', label: 'Montag' }] },
            { id: 'ort', type: 'group', label: 'Ort', fields: [{ id: 'plz', type: 'text', label: 'PLZ' }] },
            {
              id: 'hunde',
              type: 'list',
              label: 'Hunde',
              item: 'Hund',
              items: 'Hunde',
              max: 5,
              fields: [
                { id: 'name', type: 'text', label: 'Name', required: true },
                { id: 'rasse', type: 'text', label: 'Rasse', default: '"Mischling"' },
              ],
              computed: [
                { id: 'zahl', type: 'computed', label: 'Zahl', result: 'integer', value: 'count(hunde)' },
              ],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
};
const form = compileForm(definition);
const plan = { id: 'f1', name: 'plan.pdf', size: 10, mediaType: 'application/pdf', sha256: '0'.repeat(64) };
const problems = (answers: unknown) =>
  toEntries(form, answers).problems.map(({ path, code }) => `${path}: ${code}`);

describe('toEntries', () => {
  it('turns canonical answers into what one would have typed', () => {
    const answers = {
      name: 'Ö',
      laenge: '4.5',
      betrag: '12.00',
      anzahl: 3,
      tag: '2027-04-01',
      ja: true,
      ort: { plz: '32339' },
      hunde: [{ name: 'Rex' }],
    };
    expect(toEntries(form, answers)).toEqual({
      entries: {
        name: 'Ö',
        laenge: '4,5',
        betrag: '12,00',
        anzahl: '3',
        tag: '01.04.2027',
        ja: 'on',
        'ort.plz': '32339',
        hunde: ['i1'],
        'hunde.i1.name': 'Rex',
      },
      problems: [],
    });
    expect(prune(form, answers, { today: '2027-01-01' })).toEqual(answers);
  });

  it.each([
    ['no object', [], ': answers.type'],
    ['a name that the form does not have', { nmae: 'x' }, 'nmae: answers.unknown'],
    ['a computed value', { zahl: 1 }, 'zahl: answers.computed'],
    ['a number where a text is canonical', { laenge: 4.5 }, 'laenge: answers.type'],
    ['trailing zeros', { laenge: '4.50' }, 'laenge: answers.type'],
    ['an amount without cents', { betrag: '12' }, 'betrag: answers.type'],
    ['null', { name: null }, 'name: answers.type'],
    ['a list that is none', { hunde: { name: 'Rex' } }, 'hunde: answers.type'],
    ['an item that is none', { hunde: ['Rex'] }, 'hunde.i1: answers.type'],
    ['an id that no path could hold', { hunde: [{ _id: 'A.b' }] }, 'hunde.i1._id: answers.type'],
    ['an empty text', { name: '' }, 'name: answers.type'],
    ['the id of an item in a group', { ort: { _id: 'a' } }, 'ort._id: answers.unknown'],
    ['two items of one id', { hunde: [{ _id: 'a' }, { _id: 'a' }] }, 'hunde: answers.duplicateItem'],
    ['a dangerous key', JSON.parse('{"__proto__": {"x": 1}}'), '__proto__: answers.unknown'],
  ])('refuses %s', (_, answers, problem) => {
    expect(problems(answers)).toEqual([problem]);
  });

  it('keeps the ids of items that have one', () => {
    expect(toEntries(form, { hunde: [{ _id: 'k3', name: 'Rex' }] }).entries).toEqual({
      hunde: ['k3'],
      'hunde.k3.name': 'Rex',
    });
  });
});

describe('walkAnswers', () => {
  const told = (answers: unknown) => {
    const { walk, problems } = walkAnswers(form, answers, { today: '2027-01-01' });
    return problems.map(({ path, code }) => `${answerPath(walk.entries, path)}: ${code}`);
  };

  it('tells what cannot be taken and what is missing, each once, at the place where it was sent', () => {
    expect(told({ laenge: 4.5, hunde: [{ name: 'Rex' }, {}] })).toEqual([
      'laenge: answers.type',
      'hunde[1].name: required',
    ]);
    expect(told({ hunde: [{ name: 7 }] })).toEqual(['hunde[0].name: answers.type']);
  });
});

it('stops telling when nobody could mend it all', () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x${index}`, 1]));
  expect(toEntries(form, many).problems).toHaveLength(200);
});

describe('answers from an API, beside the schema', () => {
  const said = (answers: unknown) =>
    walkAnswers(form, answers, { today: '2027-01-15' }).problems.map(({ path, code }) => `${path}: ${code}`);

  it.each<[string, unknown, string]>([
    ['a day that does not exist is told as such', { tag: '2027-02-30' }, 'tag: date.exists'],
    [
      'a blank text is not taken for an answer, for the schema refuses it',
      { name: ' ' },
      'name: answers.type',
    ],
    [
      'a text that is too long only for its blanks is refused, for the schema refuses it',
      { name: `${' '.repeat(10)}${'x'.repeat(195)}` },
      'name: answers.type',
    ],
    ['a text that is too long is told how long it may be', { name: 'x'.repeat(201) }, 'name: text.maxLength'],
    ['a blank choice is no choice', { art: ' ' }, 'art: answers.type'],
    ['a blank among several choices is none either', { tage: ['mo', ''] }, 'tage: answers.type'],
    [
      'a file whose name no XML could hold is no file (it made the documents fail)',
      { plan: { ...plan, name: 'a\u0000.pdf' } },
      'plan: answers.type',
    ],
    ['a file of no size is no file', { plan: { ...plan, size: 0 } }, 'plan: answers.type'],
  ])('%s', (_, answers, problem) => {
    expect(said(answers)).toEqual([problem]);
  });

  it('takes decomposed letters and brings them together', () => {
    expect(prune(form, { name: 'Mu\u0308ller' }, { today: '2027-01-15' })).toMatchObject({ name: 'Müller' });
  });

  it('says one thing, not everything, where there are no answers at all', () => {
    for (const answers of [null, [], 'x', undefined]) expect(said(answers)).toEqual([': answers.type']);
  });

  it('fills no default into an entry that was sent empty', () => {
    expect(prune(form, { hunde: [{}] }, { today: '2027-01-15' })).toMatchObject({ hunde: [{}] });
  });

  it('counts far too many entries without walking them', () => {
    const walked = walkAnswers(
      form,
      { hunde: Array.from({ length: 50_000 }, () => ({})) },
      { today: '2027-01-15' },
    );
    expect(walked.problems.find(({ code }) => code === 'list.max')?.params).toMatchObject({ now: 50_000 });
    expect(walked.problems.length).toBeLessThan(20);
  });

  it('gives an entry without an id one that no other has', () => {
    const { entries, problems: found } = toEntries(form, { hunde: [{ _id: 'i2' }, { name: 'Rex' }] });
    expect(found).toEqual([]);
    expect(entries).toMatchObject({ hunde: ['i2', 'i2x'], 'hunde.i2x.name': 'Rex' });
  });
});
