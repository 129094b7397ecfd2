import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBlankForm } from './blank/writeBlankForm.ts';
import { buildCopies } from './buildCopies.ts';
import { buildDocuments, type DocumentTools } from './buildDocuments.ts';
import { toDraftPdf } from './document/toDraftPdf.ts';
import { exampleInput, exampleNames, formNames, openForm } from './everyExample.fixture.ts';
import { hasOpenssl, newCertificate } from './newCertificate.fixture.ts';
import { documentTools } from './node.ts';
import { sampleDocuments } from './pdf/sampleDocuments.fixture.ts';
import { writePdf } from './pdf/writePdf.ts';
import { sampleInput } from './sampleApplication.fixture.ts';
import { openP12Seal } from './sealP12.ts';
import { judge, veraPdfIsThere } from './veraPdf.fixture.ts';

if (!veraPdfIsThere)
  console.info('Skipped: veraPDF is not there (VERAPDF_CLASSPATH), only our own preflight judges the PDF.');

/** Forms of which the blank one is judged: with lists, evidence and conditions, and one in English. Our preflight sees all. */
const BLANK = ['hundesteuer', 'marktfestsetzung', 'gewerbeanmeldung'];

async function sealedApplication(tools: DocumentTools): Promise<{ name: string; bytes: Uint8Array }> {
  const opened = await openP12Seal(newCertificate().p12, 'geheim', () => new Date());
  if (!opened.ok) throw new Error(opened.reason);
  const documents = await buildDocuments(sampleInput(), { ...tools, seal: opened.value.seal });
  return { name: 'sealed', bytes: documents['submission.pdf'] };
}

describe.skipIf(!veraPdfIsThere)('veraPDF finds all sample documents compliant', () => {
  let folder: string;
  let files: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verapdf-'));
    const tools = await documentTools();
    const written = Object.entries(sampleDocuments).map(async ([name, content]) => ({
      name,
      bytes: await writePdf(content, tools.assets),
    }));
    const application = buildDocuments(sampleInput(), tools).then((documents) => ({
      name: 'application',
      bytes: documents['submission.pdf'],
    }));
    const draft = toDraftPdf({ ...sampleInput(), version: '3', at: new Date() }, tools.assets).then(
      (bytes) => ({
        name: 'draft',
        bytes,
      }),
    );
    const sealed = hasOpenssl ? [sealedApplication(tools)] : [];
    const blanks = BLANK.map(async (name) => ({
      name: `blank-${name}`,
      bytes: await writeBlankForm(
        {
          form: openForm(name),
          version: '3',
          hash: 'ab'.repeat(32),
          context: { today: '2027-01-15', language: name === 'hundesteuer' ? 'en' : 'de' },
          recipient: { municipality: 'Stadt Espelkamp', office: 'Ordnungsamt' },
          at: new Date(),
        },
        tools.assets,
      ),
    }));
    files = await Promise.all(
      [...written, application, draft, ...sealed, ...blanks].map(async (document) => {
        const { name, bytes } = await document;
        const file = join(folder, `${name}.pdf`);
        await writeFile(file, bytes);
        return file;
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['3a', 'ua1'] as const)('profile %s', { timeout: 120_000 }, async (flavour) => {
    // A form to be filled in is for everybody to read, and for nobody's archive.
    const judged = files.filter((file) => flavour === 'ua1' || !basename(file).startsWith('blank-'));
    const expected = Object.fromEntries(judged.map((file) => [basename(file), 'compliant']));
    expect(await judge(flavour, judged)).toEqual(expected);
  });
});

/** With `EXAMPLES=all` in the order of boxes, too, and as each recipient gets it: some 400 files. */
const asEveryoneGetsIt = process.env.EXAMPLES === 'all';

/** The PDF of every example by its name, and one of each form as it is filled in plain German: both texts stand there. */
async function* examples(tools: DocumentTools): AsyncGenerator<[name: string, pdf: Uint8Array]> {
  for (const form of formNames) {
    const [first = ''] = exampleNames(form);
    const plain = await exampleInput(openForm(form), form, first, 'de-simple');
    yield [`${form}-plain`, (await buildDocuments(plain, tools))['submission.pdf']];
    for (const file of exampleNames(form)) {
      const name = `${form}-${basename(file, '.json')}`;
      const input = await exampleInput(openForm(form), form, file);
      yield [name, (await buildDocuments(input, tools))['submission.pdf']];
      if (!asEveryoneGetsIt) continue;
      yield [`${name}-boxes`, (await buildDocuments({ ...input, order: 'boxes' }, tools))['submission.pdf']];
      for (const { copyFor, documents } of await buildCopies(input, tools))
        yield [`${name}-for-${copyFor.id}`, documents['submission.pdf']];
    }
  }
}

describe.skipIf(!veraPdfIsThere)('veraPDF finds every example of every form compliant', () => {
  let folder: string;
  const files: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verapdf-'));
    for await (const [name, pdf] of examples(await documentTools())) {
      const file = join(folder, `${name}.pdf`);
      await writeFile(file, pdf);
      files.push(file);
    }
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['3a', 'ua1'] as const)('profile %s', { timeout: 300_000 }, async (flavour) => {
    expect(files.length).toBeGreaterThan(80);
    const expected = Object.fromEntries(files.map((file) => [basename(file), 'compliant']));
    expect(await judge(flavour, files)).toEqual(expected);
  });
});
