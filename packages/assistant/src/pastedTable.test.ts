import { readFileSync } from 'node:fs';
import { compileForm, type FormDefinition, problemMessage } from '@formularwerk/form';
import { describe, expect, it } from 'vitest';
import { fieldAt } from './fieldsAt.ts';
import type { Filing } from './filing.ts';
import { pastedTable } from './pastedTable.ts';
import { blamedAt } from './problemsAt.ts';
import { readPost } from './readPost.ts';
import { context, definition as sample } from './sample.fixture.ts';
import { savePage } from './savePage.ts';
import { takeAction } from './takeAction.ts';
import { walkFiling } from './walkFiling.ts';

const definition: FormDefinition = {
  ...sample,
  declarations: [],
  sections: [
    {
      id: 'liste',
      title: 'Liste',
      pages: [
        {
          id: 'liste',
          title: 'Wer macht mit?',
          fields: [
            {
              id: 'anbieter',
              type: 'list',
              label: 'Anbieter',
              item: 'Anbieter',
              items: 'Anbieter',
              max: 30,
              fields: [
                { id: 'name', type: 'text', label: 'Name', required: true },
                { id: 'beginn', type: 'date', label: 'Beginn' },
                {
                  id: 'umsatz',
                  type: 'money',
                  label: 'Umsatz',
                  checks: [{ id: 'viel', when: 'umsatz > 5000', message: 'Das ist zu viel.' }],
                },
                {
                  id: 'art',
                  type: 'choice',
                  label: 'Art des Angebots',
                  required: true,
                  default: '"essen"',
                  options: [
                    { id: 'ware', label: 'Waren' },
                    { id: 'essen', label: 'Essen und Trinken' },
                  ],
                },
                {
                  id: 'stoff',
                  type: 'choice',
                  label: 'Stoff',
                  required: true,
                  showIf: 'art = "ware"',
                  options: [{ id: 'holz', label: 'Holz' }],
                },
                { id: 'plan', type: 'file', label: 'Plan', required: true },
              ],
            },
          ],
        },
      ],
    },
  ],
};
const form = compileForm(definition);
const at = (entries: Filing['entries'], saved: string[] = []): Filing => ({
  entries,
  saved,
  place: { kind: 'page', page: 'liste' },
});
const look = (text: string, more: Filing['entries'] = {}, saved: string[] = []) => {
  const walk = walkFiling(form, at({ ...more, '_table.anbieter': text }, saved), context);
  const field = fieldAt(walk, 'anbieter');
  if (!field) throw new Error('There is no list.');
  return pastedTable(walk, field);
};
const told = (text: string, more?: Filing['entries'], saved?: string[]) =>
  look(text, more, saved).rows.map(({ line, problems }) =>
    [line, ...problems.map(({ column, problem }) => `${column ?? ''}: ${problemMessage(problem)}`)].join(' '),
  );

describe('a table pasted into a list', () => {
  it('is read as what is typed: German dates and amounts, options by their labels', () => {
    const { rows } = look('Ay\t1.2.2027\t1.234,50 €\twaren\tHolz');
    expect(rows[0]?.entries).toEqual({
      name: 'Ay',
      beginn: '1.2.2027',
      umsatz: '1.234,50 €',
      art: 'ware',
      stoff: 'holz',
    });
    expect(rows[0]?.problems).toEqual([]);
  });

  it('has what is asked by itself where a column is missing, also on a page that was saved', () => {
    for (const saved of [[], ['liste']])
      expect(look('Name;Umsatz\nAy;5', {}, saved).rows[0]?.entries).toEqual({
        name: 'Ay',
        beginn: '',
        umsatz: '5',
        art: 'essen',
      });
  });

  it('tells each bad line with its number, its column and what to do', () => {
    const lines = [
      'Name;Beginn;Umsatz;Art',
      'Ay;1.2.2027;5;Waren',
      ';morgen;6000;Essen und Trinken',
      'Bo;;;Luft',
    ];
    expect(told(lines.join('\n'))).toEqual([
      '2 Stoff: Wählen Sie „Stoff“ aus.',
      '3 Name: Geben Sie „Name“ ein. Beginn: Geben Sie ein Datum in der Form TT.MM.JJJJ ein. Umsatz: Das ist zu viel.',
      expect.stringMatching(/^4 Art des Angebots: /),
    ]);
  });

  it('tells lines with more cells than there are questions, and headings that no question has', () => {
    expect(told('Ay;;;Waren;Holz;6;7')[0]).toMatch(
      /^1 : Diese Zeile hat 7 Zellen, höchstens 5 sind möglich\./,
    );
    expect(look('Name;Telefon\nAy;1').unknown).toEqual(['Telefon']);
  });

  it('leaves lines over that the list has no room for', () => {
    const lines = Array.from({ length: 31 }, (_, index) => `A${index};;5`);
    expect(told(lines.join('\n')).filter((line) => line.includes('kein Platz'))).toHaveLength(1);
    const more = { anbieter: ['k1', 'k2'], 'anbieter.k1.name': 'Bo', 'anbieter.k2.name': 'Cy' };
    expect(
      told(lines.slice(0, 30).join('\n'), more).filter((line) => line.includes('kein Platz')),
    ).toHaveLength(2);
  });
});

const press = (filing: Filing, kind: 'takeTable' | 'readTable') =>
  takeAction(form, filing, { action: { kind, path: 'anbieter' }, posted: {}, itemId: 'n1' }, context);

describe('taking a table over', () => {
  const text = 'Name;Umsatz\nAy;5\n;6\n"Bo";7';

  it('makes entries of the good lines and leaves the others, with their headings', () => {
    const { filing, walk } = press(
      at({ anbieter: ['k1'], 'anbieter.k1.name': 'Cy', '_table.anbieter': text }),
      'takeTable',
    );
    expect(filing.entries.anbieter).toEqual(['k1', 'n1x0', 'n1x1']);
    expect(walk.pages[0]?.fields[0]?.list?.items.map(({ fields }) => fields[0]?.text)).toEqual([
      'Cy',
      'Ay',
      'Bo',
    ]);
    expect(filing.entries['anbieter.n1x1.umsatz']).toBe('7');
    expect(filing.entries['_table.anbieter']).toBe('Name;Umsatz\n;6');
  });

  it('leaves nothing behind when every line was good', () => {
    expect(press(at({ '_table.anbieter': 'Ay' }), 'takeTable').filing.entries['_table.anbieter']).toBe('');
  });

  it('waits for the decision: reading a table changes nothing', () => {
    const filing = at({ '_table.anbieter': text });
    expect(press(filing, 'readTable').filing.entries).toEqual(filing.entries);
  });

  it('keeps one on the page, who would else believe that the lines are in', () => {
    const step = savePage(form, at({}), { anbieter: [], '_table.anbieter': 'Ay' }, context);
    expect(step).toMatchObject({ stay: true, showProblems: true });
    expect(blamedAt(step.walk, step.next).map(({ code }) => code)).toEqual(['table.notTaken']);
    expect(savePage(form, at({}), { anbieter: [], '_table.anbieter': ' \n' }, context).stay).toBe(false);
  });

  it('is read from the page that was posted, with the lines of a file behind it', () => {
    const walk = walkFiling(form, at({}), context);
    const posted = [
      ['_shown', 'anbieter'],
      ['_table.anbieter', 'Ay\r\nBo'],
      ['_table.anbieter', 'Cy'],
      ['_table.fremd', 'x'],
      ['_action', 'readTable:anbieter'],
    ] as [string, string][];
    const post = readPost(walk, { kind: 'page', page: 'liste' }, posted);
    expect(post.posted).toEqual({ anbieter: [], '_table.anbieter': 'Ay\nBo\nCy' });
    expect(post.action).toEqual({ kind: 'readTable', path: 'anbieter' });
  });
});

it('reads the 500 participants of a market in a moment', () => {
  const market = compileForm(
    JSON.parse(readFileSync(new URL('../../../forms/marktfestsetzung/form.json', import.meta.url), 'utf8')),
  );
  const lines = Array.from(
    { length: 500 },
    (_, index) => `Firma ${index}\tWeg ${index}, 32339 Espelkamp\tKörbe\tJa`,
  );
  const place = { kind: 'page', page: '' } as const;
  const walk = walkFiling(
    market,
    { entries: { anbieterWeg: 'eintragen', '_table.anbieter': lines.join('\n') }, saved: [], place },
    context,
  );
  const page = walk.pages.find(({ fields }) => fields.some(({ id }) => id === 'anbieter'));
  const field = page?.fields.find(({ id }) => id === 'anbieter');
  if (!field) throw new Error('The list of participants is not there at once.');
  const begun = performance.now();
  const { rows } = pastedTable(walk, field);
  expect(rows.filter(({ problems }) => problems.length === 0)).toHaveLength(500);
  expect(performance.now() - begun).toBeLessThan(2000);
});
