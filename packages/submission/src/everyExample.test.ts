import { beforeAll, expect, test } from 'vitest';
import { toBlocks } from './document/toBlocks.ts';
import { toPdf } from './document/toPdf.ts';
import { exampleInput, exampleNames, formNames, openForm } from './everyExample.fixture.ts';
import { loadPdfAssets } from './node.ts';
import { expectedText, foundText } from './pdf/expectedText.fixture.ts';
import { cleanTexts } from './pdf/font/cleanText.ts';
import { preflight } from './pdf/preflight.ts';
import type { PdfAssets } from './pdf/writePdf.ts';
import { createSubmission } from './submission.ts';

let assets: PdfAssets;
beforeAll(async () => {
  assets = await loadPdfAssets();
});

test.each(formNames)(
  'what is read out of every PDF of %s is what was answered, in its order',
  async (name) => {
    const form = openForm(name);
    for (const [i, file] of exampleNames(name).entries()) {
      const input = await exampleInput(form, name, file);
      const submission = createSubmission(input);
      const { walk, recipient } = input;
      const order = i === 1 ? 'boxes' : 'form';
      const pdf = await toPdf(submission, { walk, recipient, files: [], assets, order });
      const blocks = cleanTexts(toBlocks(submission, walk, recipient, { order }));
      expect(await foundText(pdf), file).toBe(expectedText(blocks, assets));
      if (i < 2) expect(await preflight(pdf), file).toEqual([]);
    }
  },
);
