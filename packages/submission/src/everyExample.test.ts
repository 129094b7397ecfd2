import { beforeAll, expect, test } from 'vitest';
import { buildDocuments, type DocumentTools } from './buildDocuments.ts';
import { toBlocks } from './document/toBlocks.ts';
import { exampleInput, exampleNames, formNames, openForm } from './everyExample.fixture.ts';
import { documentTools } from './node.ts';
import { expectedText, foundIn } from './pdf/expectedText.fixture.ts';
import { cleanTexts } from './pdf/font/cleanText.ts';
import { pagesEndingWithHeading } from './pdf/pageLayout.fixture.ts';
import { extractStructure, preflight } from './pdf/preflight.ts';
import { expectedInPdf, saidIn, valuesInJson, valuesInXml } from './sameValues.fixture.ts';
import { createSubmission } from './submission.ts';

let tools: DocumentTools;
beforeAll(async () => {
  tools = await documentTools();
});

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The documents of every example are built once, and everything is asked of them: that takes half of the time. */
test.each(formNames)(
  'what is read out of JSON, XML and PDF of every example of %s is what was answered, the PDF in its order',
  async (name) => {
    const form = openForm(name);
    for (const [i, file] of exampleNames(name).entries()) {
      const order = i === 1 ? 'boxes' : 'form';
      const input = { ...(await exampleInput(form, name, file)), order } as const;
      const documents = await buildDocuments(input, tools);
      const pdf = documents['submission.pdf'];
      const submission = createSubmission(input);
      const blocks = cleanTexts(toBlocks(submission, input.walk, input.recipient, { order }));
      const structure = await extractStructure(pdf);
      expect(foundIn(structure), file).toBe(expectedText(blocks, tools.assets));
      if (i < 2) expect(await preflight(pdf), file).toEqual([]);
      expect([file, await pagesEndingWithHeading(pdf)]).toEqual([file, []]);

      const json = JSON.parse(utf8(documents['submission.json']));
      const values = valuesInJson(json);
      expect(values.length).toBeGreaterThan(3);
      expect(valuesInXml(utf8(documents['submission.xml'])), file).toEqual(values);
      const said = saidIn(structure);
      const lost = expectedInPdf(json, input.walk).filter(
        ({ label, value }) =>
          // In the order of boxes a group is one box, with a label of its own.
          !said.some(
            (one) => (order === 'boxes' || one.label.startsWith(label)) && one.value.includes(value),
          ),
      );
      expect([file, lost]).toEqual([file, []]);
    }
  },
);
