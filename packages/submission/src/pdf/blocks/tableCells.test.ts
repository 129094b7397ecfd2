import { beforeAll, expect, test } from 'vitest';
import { loadPdfAssets } from '../../node.ts';
import type { Block, Table } from '../block.ts';
import { createTypesetter, type Typesetter } from '../layout/typesetter.ts';
import { extractText } from '../preflight.ts';
import { sampleDocuments } from '../sampleDocuments.fixture.ts';
import { styles } from '../typography.ts';
import { wordsIn } from '../words.ts';
import { writePdf } from '../writePdf.ts';
import { fits, setCells } from './tableCells.ts';

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

test('one that breaks words even then does not fit, and what is given instead is drawn', async () => {
  const titles = Array.from({ length: 9 }, (_, i) => `Kraftfahrzeugkennzeichen${i}`);
  expect(fits({ typesetter }, table('Person', 'Kennzeichen'))).toBe(true);
  expect(fits({ typesetter }, table(...titles))).toBe(false);
  const instead: Block[] = [{ kind: 'paragraph', text: 'Jeder Eintrag für sich' }];
  const heading: Block = { kind: 'heading', level: 1, text: 'Antrag' };
  const drawn = async (block: Table) =>
    extractText(
      await writePdf({ ...sampleDocuments.everything, blocks: [heading, block] }, await loadPdfAssets()),
    );
  expect(await drawn({ ...table(...titles), instead })).toContain('Jeder Eintrag für sich');
  expect(await drawn({ ...table('Person', 'Kennzeichen'), instead })).not.toContain('Jeder Eintrag');
});
