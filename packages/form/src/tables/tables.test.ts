import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListField } from '../generated/definition.ts';
import type { FieldView } from '../walkView.ts';
import { cellEntry } from './cellEntry.ts';
import { readCells } from './readCells.ts';
import { readTable } from './readTable.ts';
import { tableColumns } from './tableColumns.ts';
import { tableTemplate, writeLine } from './writeTable.ts';

const cells = (text: string) => readCells(text).map((line) => line.cells);

describe('readCells', () => {
  it.each([
    [
      'cells of a spreadsheet',
      'Ay\tEspelkamp\nBo\tRahden\n',
      [
        ['Ay', 'Espelkamp'],
        ['Bo', 'Rahden'],
      ],
    ],
    [
      'a CSV file with semicolons',
      'Ay;4,5\r\nBo;1.234,50',
      [
        ['Ay', '4,5'],
        ['Bo', '1.234,50'],
      ],
    ],
    [
      'a CSV file with commas',
      'Ay,Espelkamp\nBo,Rahden',
      [
        ['Ay', 'Espelkamp'],
        ['Bo', 'Rahden'],
      ],
    ],
    ['one column of addresses, in which commas are none', 'Weg 1, Ort\nWeg 2', [['Weg 1, Ort'], ['Weg 2']]],
    ['quoted cells', '"a;b";"sagt ""ja"""', [['a;b', 'sagt "ja"']]],
    [
      'a line end in a cell',
      '"Weg 1\nOrt";x\ny;z',
      [
        ['Weg 1\nOrt', 'x'],
        ['y', 'z'],
      ],
    ],
    ['a quote that is none', 'Rohr 2";x', [['Rohr 2"', 'x']]],
    [
      'a quote that never ends',
      '"a;b\nc;d',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['blanks around', ' a ; b \n', [['a', 'b']]],
    [
      'empty cells and lines',
      'a;;b\n;;\n\nc;;',
      [
        ['a', '', 'b'],
        ['c', '', ''],
      ],
    ],
    ['a mark of UTF-8', '\uFEFFa;b', [['a', 'b']]],
    ['nothing', ' \n', []],
  ])('reads %s', (_what, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('knows in which line of the text each begins', () => {
    expect(readCells('a;b\n\n"x\ny";z\nc;d').map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  it('reads what writeLine wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ';', ',', '\t', '\n', ' ', '4') });
    const line = fc.array(
      cell.map((text) => text.trim()),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.array(
          line.filter((own) => own.some((text) => text !== '')),
          { minLength: 1 },
        ),
        (table) => {
          // A tab in a cell would be taken for a separator of all: nobody has both.
          const plain = table.map((own) => own.map((text) => text.replaceAll('\t', ' ').trim()));
          const kept = plain.filter((own) => own.some((text) => text !== ''));
          expect(cells(plain.map(writeLine).join('\r\n'))).toEqual(kept);
        },
      ),
    );
  });
});

const list: ListField = {
  id: 'anbieter',
  type: 'list',
  label: 'Anbieter',
  item: 'Anbieter',
  items: 'Anbieter',
  max: 500,
  fields: [
    { id: 'name', type: 'text', label: { de: 'Name', en: 'Name of trader' } },
    { id: 'gewerblich', type: 'choice', label: 'Ist das Angebot gewerblich?', options: [] },
    {
      id: 'anschrift',
      type: 'group',
      label: 'Anschrift',
      fields: [{ id: 'ort', type: 'text', label: 'Ort' }],
    },
    { id: 'plan', type: 'file', label: 'Plan' },
    { id: 'summe', type: 'computed', label: 'Summe', result: 'integer', value: '1' },
  ],
};
const columns = tableColumns(list, 'de');
const table = (text: string) => {
  const { columns: found, heading, unknown, lines } = readTable(text, columns);
  return {
    columns: found.map((column) => column?.path),
    heading: heading?.number,
    unknown,
    lines: lines.map(({ cells: own }) => own.join('|')),
  };
};
const inOrder = ['name', 'gewerblich', 'anschrift.ort'];

describe('readTable', () => {
  it('has a column for each question that fits into a cell, those of groups too', () => {
    expect(columns.map(({ path, label }) => [path, label])).toEqual([
      ['name', 'Name'],
      ['gewerblich', 'Ist das Angebot gewerblich?'],
      ['anschrift.ort', 'Anschrift – Ort'],
    ]);
  });

  it('takes the questions in their order where there are no headings', () => {
    expect(table('Ay;ja;Rahden')).toEqual({
      columns: inOrder,
      heading: undefined,
      unknown: [],
      lines: ['Ay|ja|Rahden'],
    });
  });

  it.each([
    ['their labels in another order', 'Ort;NAME:', ['anschrift.ort', 'name'], []],
    [
      'a part of a label, the language of the applicant, an id',
      'Gewerblich;Name of trader',
      ['gewerblich', undefined],
      ['Name of trader'],
    ],
    ['columns that nobody asks for', 'Name;Ort;Telefon', ['name', 'anschrift.ort', undefined], ['Telefon']],
    ['a heading twice', 'Name;Name', ['name', undefined], ['Name']],
  ])('knows headings by %s', (_how, headings, found, unknown) => {
    expect(table(`${headings}\nx;y`)).toMatchObject({ columns: found, heading: 1, unknown, lines: ['x|y'] });
  });

  it('reads the template that it offers', () => {
    const text = tableTemplate(columns);
    expect(table(`${text}Ay;ja;Rahden`)).toEqual({
      columns: inOrder,
      heading: 1,
      unknown: [],
      lines: ['Ay|ja|Rahden'],
    });
  });
});

const view = (type: FieldView['type'], options?: FieldView['options']) =>
  ({ type, ...(options && { options }) }) as FieldView;
const yesNo = [
  { id: 'ja', label: 'Ja, natürlich' },
  { id: 'nein', label: 'Nein' },
];

it.each([
  ['choice', 'ja, natürlich', 'ja'],
  ['choice', 'NEIN', 'nein'],
  ['choice', 'vielleicht', 'vielleicht'],
  ['choices', 'Nein; vielleicht', ['nein', 'vielleicht']],
  ['boolean', 'x', 'on'],
  ['boolean', 'Nein', ''],
  ['text', 'Weg 1\nOrt', 'Weg 1, Ort'],
  ['textarea', 'Weg 1\nOrt', 'Weg 1\nOrt'],
  ['money', '1.234,50 €', '1.234,50 €'],
] as const)('a cell of a %s that says %j is read as %j', (type, cell, entry) => {
  expect(cellEntry(view(type, type.startsWith('choice') ? yesNo : undefined), cell)).toEqual(entry);
});
