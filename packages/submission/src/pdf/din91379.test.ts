import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { loadPdfAssets } from '../node.ts';
import type { Block } from './block.ts';
import { extractText } from './preflight.ts';
import { sampleDocuments } from './sampleDocuments.fixture.ts';
import { writePdf } from './writePdf.ts';

const list = fileURLToPath(
  new URL('../../../../../shared/data/standards/din-91379/latin_list_1.3.txt', import.meta.url),
);
const listed = existsSync(list);
if (!listed) console.info('Skipped: the DIN 91379 list is not there (../shared/data/standards/din-91379).');

/** Letters and sequences; not the combining marks alone, spaces, and control characters. */
const readLetters = (): string[] =>
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .filter(([group]) => group !== 'dc')
    .map(([, , codes = '']) =>
      String.fromCodePoint(...codes.split(/[+\s]+/).map((code) => Number.parseInt(code, 16))),
    )
    .filter((letter) => letter.trim() !== '' && !/\p{Cc}/u.test(letter));

/** Twenty to a paragraph, each alone and between letters. */
const paragraphs = (letters: string[]): string[] =>
  Array.from({ length: Math.ceil(letters.length / 20) }, (_, i) =>
    letters
      .slice(20 * i, 20 * i + 20)
      .map((letter) => `|${letter}|n${letter}n`)
      .join(' ')
      .normalize('NFC'),
  );

const write = async (letters: string[]) =>
  writePdf(
    {
      ...sampleDocuments.onePage,
      blocks: [
        { kind: 'heading', level: 1, text: 'DIN 91379' },
        ...paragraphs(letters).map((text): Block => ({ kind: 'paragraph', text })),
      ],
    },
    await loadPdfAssets(),
  );

test.skipIf(!listed)('every letter and sequence of DIN 91379 comes back exactly', async () => {
  const letters = readLetters();
  expect(letters.length).toBeGreaterThan(880);
  const text = await extractText(await write(letters));
  expect(text.split('\n').slice(1)).toEqual(paragraphs(letters));
});

const poppler = spawnSync('pdftotext', ['-v']).status === 0;
if (!poppler) console.info('Skipped: poppler is not installed (pdfinfo, pdftotext).');

/** The letters that were not found; where lines end is of no matter. */
function notIn(text: string, letters: readonly string[]): string[] {
  const plain = (part: string) => part.replace(/[\s\u200b]+/g, '').normalize('NFC');
  const found = plain(text);
  return letters.filter((letter) => !found.includes(plain(`|${letter}|n`)));
}

/** Another reader by the structure, and what search engines and archives use, which sort letters by their places. */
const readers: [program: string, ...options: string[]][] = [
  ['pdfinfo', '-struct-text'],
  ['pdftotext'],
  ['pdftotext', '-raw'],
];

test.skipIf(!listed || !poppler).each(readers)(
  '%s %s finds the same letters',
  {
    timeout: 60_000,
  },
  async (program, ...options) => {
    const letters = readLetters();
    const folder = mkdtempSync(join(tmpdir(), 'din-'));
    const file = join(folder, 'din.pdf');
    writeFileSync(file, await write(letters));
    const output = program === 'pdftotext' ? ['-'] : [];
    const text = execFileSync(program, [...options, file, ...output], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
    rmSync(folder, { recursive: true });
    expect(notIn(text, letters)).toEqual([]);
  },
);

test.skipIf(!listed)('and so does pdf.js, which stands in many browsers', { timeout: 60_000 }, async () => {
  const letters = readLetters();
  const task = getDocument({ data: await write(letters), verbosity: 0 });
  const pdf = await task.promise;
  const pages = Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1));
  const contents = await Promise.all(
    pages.map(async (page) => (await page).getTextContent({ disableNormalization: true })),
  );
  const found = contents
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join('');
  await task.destroy();
  expect(notIn(found, letters)).toEqual([]);
});
