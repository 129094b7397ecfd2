import { beforeAll, describe, expect, test } from 'vitest';
import { buildDocuments, type DocumentsInput, type DocumentTools } from '../buildDocuments.ts';
import { exampleInput, openForm } from '../everyExample.fixture.ts';
import { documentTools } from '../node.ts';
import type { Block } from '../pdf/block.ts';
import { layoutText, type Placed, pageLayout } from '../pdf/pageLayout.fixture.ts';
import { sampleDocuments } from '../pdf/sampleDocuments.fixture.ts';
import { writePdf } from '../pdf/writePdf.ts';
import { sampleInput } from '../sampleApplication.fixture.ts';

/**
 * How pages look. The golden files say where each text and line stands, not which pixels are black: what we lay out is the
 * same on every machine, what a renderer makes of it differs with its version. Look at the pages before you take over a
 * change (`vitest -u`): `pdftoppm -r 90 -png`.
 */
let tools: DocumentTools;
beforeAll(async () => {
  tools = await documentTools();
});

const example = 'gmbh-drei-geschaeftsfuehrer-zweigniederlassung';
const looked: [name: string, input: () => DocumentsInput | Promise<DocumentsInput>][] = [
  [
    'gewerbeanmeldung',
    () => exampleInput(openForm('gewerbeanmeldung'), 'gewerbeanmeldung', `${example}.json`),
  ],
  ['one of everything', () => sampleInput()],
];

test.each(looked)('the pages of %s look as they were looked at', async (name, input) => {
  const [hash, parametersHash] = ['0'.repeat(64), '1'.repeat(64)]; // they change with every word of the form
  const { 'submission.pdf': pdf } = await buildDocuments({ ...(await input()), hash, parametersHash }, tools);
  const file = `pages/${name.replaceAll(' ', '-')}.layout.txt`;
  await expect(`${layoutText(await pageLayout(pdf))}\n`).toMatchFileSnapshot(file);
});

describe('on the pages', () => {
  const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
  const drawn = async (blocks: Block[]): Promise<(text: string) => Placed> => {
    const content = { ...sampleDocuments.onePage, blocks: [heading(1, 'Antrag'), ...blocks] };
    const placed = await pageLayout(await writePdf(content, tools.assets));
    return (text) => {
      const found = placed.find((one) => one.text === text);
      if (!found) throw new Error(`„${text}“ is not there.`);
      return found;
    };
  };
  const pairs = (...labels: string[]): Block => ({
    kind: 'pairs',
    pairs: labels.map((label) => ({ label, value: `Wert ${label}` })),
  });
  const filled = (lines: number): Block => pairs(...Array.from({ length: lines }, (_, i) => `Zeile ${i}`));

  test('an address is not torn apart, nor taken from its heading', async () => {
    for (const before of [24, 25, 26, 27, 28]) {
      const at = await drawn([
        filled(before),
        heading(2, 'Anschrift'),
        pairs('Straße', 'Nr', 'PLZ', 'Ort', 'Land'),
      ]);
      const [title, first, last] = [at('Anschrift'), at('Straße'), at('Land')];
      expect([before, title.page, first.page]).toEqual([before, last.page, last.page]);
    }
  });

  test('what introduces a list stays with it', async () => {
    for (const before of [24, 25, 26, 27, 28]) {
      const note: Block = { kind: 'paragraph', text: 'Dazu gehört.' };
      const at = await drawn([filled(before), heading(2, 'Dokument'), note, pairs('Formular', 'Prüfsumme')]);
      expect([before, at('Dokument').page, at('Dazu gehört.').page]).toEqual([
        before,
        at('Prüfsumme').page,
        at('Prüfsumme').page,
      ]);
    }
  });

  test('the amounts of a document end below each other, wherever they stand; a single one begins with the values', async () => {
    const amount = (label: string, value: string) => ({ label, value, amount: true as const });
    const other = { label: 'Datum', value: '15.01.2027' };
    const several = await drawn([
      heading(2, 'A'),
      { kind: 'pairs', pairs: [amount('Gebühr', '9,00 €'), other] },
      heading(2, 'B'),
      { kind: 'pairs', pairs: [amount('Summe', '9.000,00 €')] },
    ]);
    expect(several('9,00 €').x).toBeGreaterThan(several('9.000,00 €').x + 10);
    expect(several('9,00 €').x).toBeGreaterThan(several('15.01.2027').x + 10);
    const one = await drawn([{ kind: 'pairs', pairs: [amount('Gebühr', '9,00 €'), other] }]);
    expect(one('9,00 €').x).toBe(one('15.01.2027').x);
  });

  test('a date in a table does not run into the number before it', async () => {
    const columns = [{ title: 'Nr.' }, { title: 'Breite', align: 'end' as const }, { title: 'Beginn' }];
    const row = ['1', '2 m', '15.04.2027', ...Array.from({ length: 5 }, () => 'Werbeständer')];
    const rest = row.slice(3).map((_, i) => ({ title: `Spalte ${i}` }));
    const at = await drawn([{ kind: 'table', summary: 'x', columns: [...columns, ...rest], rows: [row] }]);
    expect(at('15.04.2027').x - at('2 m').end).toBeGreaterThan(12);
  });

  test('the first entry below a section has one line above it, as every other', async () => {
    const content = (blocks: Block[]) => ({
      ...sampleDocuments.onePage,
      blocks: [heading(1, 'Antrag'), ...blocks],
    });
    const entry = (text: string): Block => ({ kind: 'heading', level: 3, text, entry: true });
    const blocks = [heading(2, 'Personen'), entry('Ada'), pairs('Ort'), entry('Bea'), pairs('Straße')];
    const placed = await pageLayout(await writePdf(content(blocks), tools.assets));
    const y = (text: string) => placed.find((one) => one.text === text)?.y ?? 0;
    const linesBetween = (upper: string, lower: string) =>
      placed.filter((one) => one.text === undefined && one.y < y(upper) && one.y > y(lower)).length;
    expect([linesBetween('Personen', 'Ada'), linesBetween('Ort', 'Bea')]).toEqual([1, 1]);
  });
});
