import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfAssets } from '../node.ts';
import type { Block } from './block.ts';
import { digestLines } from './digestLines.ts';
import { cleanTexts } from './font/cleanText.ts';
import { openPdf } from './preflight/openPdf.ts';
import { elementsOf, isContent, readStructure } from './preflight/readStructure.ts';
import { extractStructure, extractText, preflight, type TextElement } from './preflight.ts';
import { sampleDocuments } from './sampleDocuments.fixture.ts';
import { type PdfAssets, type PdfContent, writePdf } from './writePdf.ts';

let assets: PdfAssets;
beforeAll(async () => {
  assets = await loadPdfAssets();
});

const withBlocks = (blocks: Block[]): PdfContent => ({
  ...sampleDocuments.onePage,
  blocks: [{ kind: 'heading', level: 1, text: 'Antrag' }, ...blocks],
});

const pairsOf = (...values: string[]): Block => ({
  kind: 'pairs',
  pairs: values.map((value, i) => ({ label: `Frage ${i + 1}`, value })),
});

/** What a reader must find for each block, line by line. */
const lines: { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string[] } = {
  heading: ({ text }) => [text],
  paragraph: ({ text }) => text.split('\n'),
  checkbox: ({ text }) => [text],
  pairs: ({ pairs }) =>
    pairs.flatMap(({ label, value, note = '' }) => [
      label,
      ...(value.trim() === '' ? '– keine Angabe –' : value).split('\n'),
      ...note.split('\n'),
    ]),
  table: ({ caption, columns, rows }) => [
    ...(caption === undefined ? [] : [caption]),
    ...columns.map(({ title }) => title),
    ...rows.flat().map((cell) => (cell.trim() === '' ? '–' : cell.replaceAll('\n', ' '))),
  ],
  attachments: ({ files }) =>
    files.flatMap(({ label, name, description, sha256 }) => [
      label,
      name,
      `${description} · SHA-256`,
      ...digestLines(sha256).split('\n'),
    ]),
};

const expectedText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (lines[block.kind] as (block: Block) => string[])(block))
    .filter((line) => line.trim() !== '')
    .join('\n');

describe('writePdf', () => {
  test.each(Object.entries(sampleDocuments))('gives back exactly the text of %s', async (_, content) => {
    expect(await extractText(await writePdf(content, assets))).toBe(expectedText(content.blocks));
  });

  test('gives back whatever is typed, as values, in cells and in paragraphs', {
    timeout: 60_000,
  }, async () => {
    const typed = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'ab \n\u0300\u200D\u{E0041}-'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 60,
    });
    const property = fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 4 }), async (values) => {
      const rows = values.map((value, i) => [`Zeile ${i}`, value]);
      const table: Block = {
        kind: 'table',
        caption: 'T',
        summary: 'T',
        columns: [{ title: 'A' }, { title: 'B' }],
        rows,
      };
      const { blocks } = withBlocks([
        pairsOf(...values),
        table,
        { kind: 'paragraph', text: values.join('\n') },
      ]);
      const pdf = await writePdf(withBlocks(blocks.slice(1)), assets);
      expect(await preflight(pdf)).toEqual([]);
      expect(await extractText(pdf)).toBe(expectedText(cleanTexts(blocks)));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('gives the same bytes for the same content', async () => {
    const [first, second] = [
      await writePdf(sampleDocuments.everything, assets),
      await writePdf(sampleDocuments.everything, assets),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('gives another file identifier for another content', async () => {
    const identifier = async (content: PdfContent) =>
      (await openPdf(await writePdf(content, assets))).pdf.context.trailerInfo.ID?.toString();
    expect(await identifier(withBlocks([pairsOf('a')]))).not.toBe(
      await identifier(withBlocks([pairsOf('b')])),
    );
  });

  test('keeps a heading on the page of what follows it', async () => {
    const open = await openPdf(await writePdf(sampleDocuments.manySections, assets));
    const root = readStructure(open);
    const parts = (root?.kids ?? []).map((kid) => {
      const first = isContent(kid)
        ? kid
        : elementsOf(kid).flatMap((element) => element.kids.filter(isContent))[0];
      return { type: isContent(kid) ? '' : kid.type, page: first?.page };
    });
    const torn = parts.filter(({ type, page }, i) => type.startsWith('H') && parts[i + 1]?.page !== page);
    expect(torn).toEqual([]);
    expect(open.pages.length).toBeGreaterThan(5);
  });

  test('reads a table once, although its header stands on each page', async () => {
    const structure = await extractStructure(await writePdf(sampleDocuments.everything, assets));
    const table = structure.kids.find(({ type }) => type === 'Table');
    const count = (type: string, element?: TextElement): number =>
      (element?.kids ?? []).reduce((sum, kid) => sum + (kid.type === type ? 1 : 0) + count(type, kid), 0);
    expect(count('TR', table)).toBe(61);
  });

  test('says "keine Angabe" where nothing was answered, in the language of the document', async () => {
    const content = withBlocks([pairsOf('', ' ')]);
    expect(await extractText(await writePdf(content, assets))).toContain(
      'Frage 1\n– keine Angabe –\nFrage 2\n– keine',
    );
    const english = { ...content, metadata: { ...content.metadata, language: 'en' } };
    expect(await extractText(await writePdf(english, assets))).toContain('– not specified –');
  });

  test('drops what no text layer can hold, should it ever come here', async () => {
    const text = await extractText(
      await writePdf(withBlocks([pairsOf('a\0b\u200Bc\uFEFFd\uD800e\r\nf')]), assets),
    );
    expect(text).toContain('abcde\nf');
  });

  test('refuses more text, rows and pages than an application can mean', async () => {
    const rows = Array.from({ length: 5001 }, () => ['x']);
    const table: Block = { kind: 'table', caption: 'Flächen', summary: 'x', columns: [{ title: 'x' }], rows };
    await expect(writePdf(withBlocks([table]), assets)).rejects.toThrow(/5000 rows/);
    await expect(writePdf(withBlocks([pairsOf('x'.repeat(2_000_001))]), assets)).rejects.toThrow(/2000000/);
    await expect(writePdf(withBlocks([pairsOf('x\n'.repeat(30_000))]), assets)).rejects.toThrow(/500 pages/);
  });
});
