import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPdfAssets } from '../node.ts';
import type { Block } from './block.ts';
import { expectedText, foundText } from './expectedText.fixture.ts';
import { cleanTexts } from './font/cleanText.ts';
import { openPdf, textIn } from './preflight/openPdf.ts';
import { elementsOf, isContent, isElement, readStructure } from './preflight/readStructure.ts';
import { extractStructure, extractText, preflight, type TextElement } from './preflight.ts';
import { drawnPicture, sampleDocuments } from './sampleDocuments.fixture.ts';
import { type PdfAssets, type PdfContent, writePdf } from './writePdf.ts';

const dictionariesIn = (pdf: PDFDocument, type: string): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && textIn(object, 'S') === type ? [object] : []));

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

describe('writePdf', () => {
  test.each(Object.entries(sampleDocuments))('gives back exactly the text of %s', async (_, content) => {
    expect(await foundText(await writePdf(content, assets))).toBe(expectedText(content.blocks, assets));
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
      expect(await foundText(pdf)).toBe(expectedText(cleanTexts(blocks), assets));
    });
    await fc.assert(property, { numRuns: 30 });
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
    const parts = (root?.kids ?? []).filter(isElement).map((kid) => {
      const first = elementsOf(kid).flatMap((element) => element.kids.filter(isContent))[0];
      return { type: kid.type, page: first?.page };
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

  test('says which characters could not be drawn, so that nobody takes the sign for what was written', async () => {
    const shown = await extractText(await writePdf(withBlocks([pairsOf('محمد 漢', 'Ağaç')]), assets));
    expect(shown).toContain('Frage 1\nمحمد 漢');
    expect(shown).toMatch(/Das Zeichen \uFFFD steht hier für .*: U\+0645, U\+062D, U\+062F, U\+6F22\. /);
    const plain = await extractText(await writePdf(withBlocks([pairsOf('Ağaç')]), assets));
    expect(plain).not.toContain('\uFFFD');
  });

  test('shows arms, a code and a signature, and says in words what is seen', async () => {
    const open = await openPdf(await writePdf(sampleDocuments.translated, assets));
    const figures = dictionariesIn(open.pdf, 'Figure').map((figure) => textIn(figure, 'Alt'));
    expect(figures).toEqual(['QR-Code der Vorgangsnummer ESP-2026-K7M4QX', 'Unterschrift, als Bild']);
    const drawn = open.pages.flatMap(({ operations }) =>
      operations.filter(({ operator }) => operator === 'Do'),
    );
    expect(drawn).toHaveLength(2);
  });

  test('is written all the same where a picture is broken, huge or in the colours of a printing press', async () => {
    const cmyk = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 0, 9, 4, ...Array<number>(12).fill(0));
    const huge = drawnPicture.slice();
    new DataView(huge.buffer).setUint32(16, 100_000);
    for (const bytes of [cmyk, huge, drawnPicture.slice(0, 50), Uint8Array.of(1, 2)]) {
      const picture = { bytes, alternative: 'Unterschrift' };
      const pairs = [{ label: 'Unterschrift', value: 'unterschrift.jpg', picture }];
      const pdf = await writePdf(withBlocks([{ kind: 'pairs', pairs }]), assets);
      expect(await preflight(pdf)).toEqual([]);
      expect(await extractText(pdf)).toContain('unterschrift.jpg');
    }
  });

  test('tells a screen reader in which language a translation is', async () => {
    const { pdf } = await openPdf(await writePdf(sampleDocuments.translated, assets));
    const languages = ['Span', 'P'].flatMap((type) =>
      dictionariesIn(pdf, type).map((element) => textIn(element, 'Lang')),
    );
    expect(languages.filter((language) => language === 'en')).toHaveLength(7);
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
