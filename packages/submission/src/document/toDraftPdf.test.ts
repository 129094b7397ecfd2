import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { buildDocuments } from '../buildDocuments.ts';
import { documentTools, loadPdfAssets } from '../node.ts';
import { openPdf } from '../pdf/preflight/openPdf.ts';
import { extractText, preflight } from '../pdf/preflight.ts';
import { sampleInput, walkSample } from '../sampleApplication.fixture.ts';
import { toDraftPdf } from './toDraftPdf.ts';

const draftOf = async (answers?: unknown, language?: string): Promise<Uint8Array> => {
  const { form, hash, recipient } = sampleInput();
  const walk = walkSample(answers, language);
  const at = new Date('2026-11-23T21:15:00Z');
  return toDraftPdf({ form, version: '3', hash, walk, recipient, at }, await loadPdfAssets());
};

test('a draft says first that it is none of an application, and then what was answered', async () => {
  const pdf = await draftOf();
  const text = await extractText(pdf);
  expect(text.indexOf('Das ist ein Entwurf')).toBeLessThan(text.indexOf('Đặng Thị Ngọc Ánh'));
  for (const received of ['Vorgangsnummer', 'Eingegangen am', 'Prüfsumme'])
    expect(text).not.toContain(received);
});

test('it is as well made as the application will be, with nothing inside that a machine could take for one', async () => {
  const pdf = await draftOf();
  expect(await preflight(pdf)).toEqual([]);
  const { catalog } = await PDFDocument.load(pdf);
  expect(catalog.get(PDFName.of('AF'))).toBeUndefined();
  expect(catalog.get(PDFName.of('Names'))).toBeUndefined();
});

test('a word stands across every page of it, before all others, and on no page of an application', async () => {
  const turned = async (pdf: Uint8Array): Promise<readonly boolean[]> =>
    (await openPdf(pdf)).pages.map(({ operations }) => {
      const first = operations.find(({ operator }) => operator === 'Tm');
      return Number(first?.operands[1]).toFixed(1) === '0.7';
    });
  const long = { beschreibung: 'Wort für Wort. '.repeat(600) };
  const marked = await turned(await draftOf(long));
  expect(marked.length).toBeGreaterThan(2);
  expect(marked.every(Boolean)).toBe(true);
  const application = await buildDocuments(sampleInput(), await documentTools());
  expect((await turned(application['submission.pdf'])).some(Boolean)).toBe(false);
});

test('one that nobody has begun can be written, too, and in English', async () => {
  expect(await extractText(await draftOf({}))).toContain('Entwurf');
  expect(await extractText(await draftOf({}, 'en'))).toContain('This is a draft');
});
