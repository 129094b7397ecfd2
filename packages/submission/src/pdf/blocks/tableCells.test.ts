import { beforeAll, expect, test } from 'vitest';
import { loadPdfAssets } from '../../node.ts';
import type { Table } from '../block.ts';
import { createTypesetter, type Typesetter } from '../layout/typesetter.ts';
import { styles } from '../typography.ts';
import { wordsIn } from '../words.ts';
import { setCells } from './tableCells.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = createTypesetter(await loadPdfAssets());
});

const table = (...titles: string[]): Table => ({
  kind: 'table',
  summary: 'x',
  columns: titles.map((title) => ({ title })),
  rows: [titles.map(() => 'Ja')],
});
const headerOf = (...titles: string[]) =>
  setCells({ typesetter, words: wordsIn('de') }, table(...titles)).header;

test('a table in which words would be broken is set smaller, and then they are not', () => {
  const titles = [
    'Person',
    'Aufenthaltstitel',
    'Ausstellungsdatum',
    'Aussteller',
    'Beschränkung',
    'Selbständigkeit',
  ];
  const header = headerOf(...titles, 'Aufenthaltstitels');
  const words = header.flatMap(({ lines }) => lines.map((line) => line.trim()));
  expect(words).toContain('Person');
  expect(words).toContain('Aufenthaltstitel');
  expect(header[0]?.style).toEqual(styles.denseColumnTitle);
});

test('one that has room for its words is not', () => {
  expect(headerOf('Person', 'Art', 'Länge')[0]?.style).toEqual(styles.columnTitle);
});
