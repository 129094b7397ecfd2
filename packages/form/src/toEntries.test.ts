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
            { id: 'ort', type: 'group', label: 'Ort', fields: [{ id: 'plz', type: 'text', label: 'PLZ' }] },
            {
              id: 'hunde',
              type: 'list',
              label: 'Hunde',
              item: 'Hund',
              items: 'Hunde',
              max: 5,
              fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
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
    ['a day that does not exist', { tag: '2027-02-30' }, 'tag: answers.type'],
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
