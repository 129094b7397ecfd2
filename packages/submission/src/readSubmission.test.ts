import {
  PDFDict,
  PDFDocument,
  type PDFHexString,
  PDFName,
  type PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { walkAnswers } from '@formularwerk/form';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopies } from './buildCopies.ts';
import { buildDocuments, type Documents, type DocumentTools } from './buildDocuments.ts';
import { exampleInput, exampleNames, formNames, openForm } from './everyExample.fixture.ts';
import { documentTools } from './node.ts';
import { type ReadResult, readSubmission } from './readSubmission.ts';
import { sampleAnswers, sampleForm, sampleInput } from './sampleApplication.fixture.ts';
import { hex, sha256 } from './sha256.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const plan = encode('%PDF-1.7 ein Plan');
let tools: DocumentTools;
let documents: Documents;
let pdf: Uint8Array;

beforeAll(async () => {
  tools = await documentTools();
  const answers = {
    ...sampleAnswers,
    lageplan: { ...sampleAnswers.lageplan, sha256: hex(await sha256(plan)) },
  };
  const { walk } = walkAnswers(sampleForm, answers, { today: '2026-11-23', language: 'de' });
  documents = await buildDocuments({ ...sampleInput(walk), evidence: new Map([['f1', plan]]) }, tools);
  pdf = documents['submission.pdf'];
}, 60_000);

/** The PDF as another program writes it, after a change. */
async function rewritten(change: (pdf: PDFDocument) => unknown, from = pdf): Promise<Uint8Array> {
  const opened = await PDFDocument.load(from, { updateMetadata: false });
  await change(opened);
  return opened.save({ useObjectStreams: false, updateFieldAppearances: false });
}

const reasonOf = (result: ReadResult) => (result.ok ? 'read' : result.reason);
const specifications = ({ context }: PDFDocument): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Filespec'));
const named = (opened: PDFDocument, name: string): PDFDict => {
  const found = specifications(opened).find(
    (one) => (one.lookup(PDFName.of('UF')) as PDFHexString).decodeText() === name,
  );
  if (!found) throw new Error(`no file ${name}`);
  return found;
};

/** Puts other bytes into a file inside. */
function replace(opened: PDFDocument, name: string, bytes: Uint8Array): void {
  const stream = opened.context.register(opened.context.flateStream(bytes));
  named(opened, name).set(PDFName.of('EF'), opened.context.obj({ F: stream, UF: stream }));
}

test('gives back exactly what was embedded, and what was uploaded', async () => {
  const result = await readSubmission(pdf);
  if (!result.ok) throw new Error(result.reason);
  const { submission, json, xml, evidence } = result.value;
  expect(json).toEqual(documents['submission.json']);
  expect(xml).toEqual(documents['submission.xml']);
  expect(submission.answers).toMatchObject({ familienname: sampleAnswers.familienname });
  expect([...evidence]).toEqual([['f1', { name: sampleAnswers.lageplan.name, bytes: plan }]]);
});

test.each(formNames)('reads back the examples of %s', async (name) => {
  const form = openForm(name);
  const [file = ''] = exampleNames(name);
  const written = await buildDocuments(await exampleInput(form, name, file), tools);
  const result = await readSubmission(written['submission.pdf']);
  expect(result.ok && result.value.json).toEqual(written['submission.json']);
});

test('reads the copy of a recipient as what it is', async () => {
  const form = openForm('gewerbeanmeldung');
  const input = await exampleInput(form, 'gewerbeanmeldung', 'einzelunternehmen-nebenerwerb.json');
  const [copy] = await buildCopies(input, tools);
  const result = await readSubmission(copy?.documents['submission.pdf'] ?? pdf);
  expect(result.ok && result.value.submission.copyFor).toEqual(copy?.copyFor);
}, 60_000);

describe('a PDF that was on the way', () => {
  test('is read after another program wrote it anew', async () => {
    expect(reasonOf(await readSubmission(await rewritten(() => undefined)))).toBe('read');
  });

  test('is read after an archive added a file of its own', async () => {
    const changed = await rewritten((opened) =>
      opened.attach(encode('x'), 'notiz.txt', { mimeType: 'text/plain' }),
    );
    expect(reasonOf(await readSubmission(changed))).toBe('read');
  });

  test.each<[string, string, (opened: PDFDocument) => unknown]>([
    [
      'an answer was changed',
      'changed',
      (opened) =>
        replace(
          opened,
          'submission.json',
          encode(new TextDecoder().decode(documents['submission.json']).replace('Breslauer', 'Danziger')),
        ),
    ],
    [
      'the JSON was laid out anew',
      'changed',
      (opened) =>
        replace(
          opened,
          'submission.json',
          encode(`${new TextDecoder().decode(documents['submission.json'])}\n`),
        ),
    ],
    ['the JSON is none', 'changed', (opened) => replace(opened, 'submission.json', encode('{'))],
    [
      'the XML is that of another',
      'changed',
      (opened) => replace(opened, 'submission.xml', encode('<antrag version="4">')),
    ],
    [
      'an uploaded file was changed',
      'changed',
      (opened) => replace(opened, 'Anlage 01 lageplan & skizze.pdf', encode('anders')),
    ],
    [
      'a later program wrote it',
      'unknownFormat',
      (opened) => replace(opened, 'submission.json', encode('{"format":2}')),
    ],
    [
      'its JSON is something else',
      'unknownFormat',
      (opened) => replace(opened, 'submission.json', encode('[]')),
    ],
    [
      'the files were taken out',
      'nothingInside',
      ({ catalog }) => {
        catalog.delete(PDFName.of('Names'));
        catalog.delete(PDFName.of('AF'));
      },
    ],
    ['the metadata were taken out', 'noChecksums', ({ catalog }) => catalog.delete(PDFName.of('Metadata'))],
    [
      'there are two applications in it',
      'several',
      (opened) => opened.attach(encode('{}'), 'submission.json', { mimeType: 'application/json' }),
    ],
    [
      'it was encrypted',
      'encrypted',
      (opened) => opened.encrypt({ userPassword: 'geheim', ownerPassword: 'geheim' }),
    ],
  ])('says why where %s', async (_, reason, change) => {
    expect(reasonOf(await readSubmission(await rewritten(change)))).toBe(reason);
  });

  test('is read without its metadata by who insists', async () => {
    const changed = await rewritten(({ catalog }) => catalog.delete(PDFName.of('Metadata')));
    expect(reasonOf(await readSubmission(changed, { withoutChecksums: true }))).toBe('read');
  });

  test.each<[string, () => Uint8Array, string]>([
    ['it is no PDF', () => encode('Guten Tag'), 'notPdf'],
    ['it is empty', () => new Uint8Array(), 'notPdf'],
    ['half of it is missing', () => pdf.subarray(0, pdf.length / 2), 'damaged'],
  ])('says why where %s', async (_, bytes, reason) => {
    const found = reasonOf(await readSubmission(bytes()));
    expect(found === reason || (reason === 'damaged' && found === 'nothingInside')).toBe(true);
  });
});

describe('a bomb', () => {
  const zeros = new Uint8Array(100 * 1024 * 1024);

  test('in a file inside is not unpacked', async () => {
    const bomb = await rewritten((opened) => replace(opened, 'submission.json', zeros));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(reasonOf(await readSubmission(bomb))).toBe('tooLarge');
  });

  test.each(['/ObjStm', '/Obj#53tm', '/XRef'])(
    'in a table of the file (%s) is not unpacked',
    async (type) => {
      const context = (await PDFDocument.create()).context;
      const { contents } = context.flateStream(zeros) as PDFRawStream;
      const head = `%PDF-1.7\n1 0 obj\n<< /Type ${type} /N 1 /First 5 /Filter /FlateDecode /Length ${contents.length} >>\nstream\n`;
      const bytes = new Uint8Array(head.length + contents.length + 30);
      bytes.set(encode(head));
      bytes.set(contents, head.length);
      bytes.set(encode('\nendstream\nendobj\n'), head.length + contents.length);
      expect(reasonOf(await readSubmission(bytes))).toBe('tooLarge');
    },
  );

  test('that is packed twice is not unpacked', async () => {
    const file =
      '%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter[/FlateDecode/FlateDecode]>>\nstream\nx\nendstream\nendobj\n';
    expect(reasonOf(await readSubmission(encode(file)))).toBe('tooLarge');
  });
});

test('knows the names of files whatever kind of text they are', async () => {
  const changed = await rewritten((opened) =>
    named(opened, 'submission.json').set(PDFName.of('UF'), PDFString.of('submission.json')),
  );
  expect(reasonOf(await readSubmission(changed))).toBe('read');
});
