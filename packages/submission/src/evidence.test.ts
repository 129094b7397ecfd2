import { PDFDocument } from '@cantoo/pdf-lib';
import { compileForm, type Form, parseForm, walkAnswers } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { buildDocuments } from './buildDocuments.ts';
import { toBlocks } from './document/toBlocks.ts';
import { evidenceFiles, MOST_EVIDENCE } from './evidenceFiles.ts';
import { documentTools } from './node.ts';
import { extractText, preflight } from './pdf/preflight.ts';
import { sampleInput } from './sampleApplication.fixture.ts';
import { hex, sha256 } from './sha256.ts';
import { createSubmission } from './submission.ts';

const file = (id: string, name: string, mediaType = 'application/pdf') => ({
  id,
  name,
  size: 2048,
  mediaType,
  sha256: 'ab'.repeat(32),
});

const definition = {
  format: 1,
  id: 'nachweise',
  title: 'Nachweise',
  sections: [
    {
      id: 's',
      title: 'Ihre Unterlagen',
      pages: [
        {
          id: 'p',
          title: 'Unterlagen',
          fields: [
            { id: 'auszug', type: 'evidence', label: 'Registerauszug', required: true },
            {
              id: 'personen',
              type: 'list',
              label: 'Personen',
              item: 'Person',
              items: 'Personen',
              max: 3,
              fields: [
                { id: 'name', type: 'text', label: 'Name', required: true },
                { id: 'zeugnis', type: 'evidence', label: 'Führungszeugnis', required: true },
              ],
            },
            { id: 'fotos', type: 'file', label: 'Fotos', max: 3 },
            { id: 'ort', type: 'place', label: 'Ort' },
            { id: 'unterschrift', type: 'signature', label: 'Unterschrift' },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};
const answers = {
  auszug: { way: 'upload', files: [file('f1', 'auszug.pdf'), file('f2', 'anlage.pdf')] },
  personen: [
    { name: 'Ada', zeugnis: { way: 'upload', files: [file('f3', 'zeugnis.pdf')] } },
    { name: 'Bo', zeugnis: { way: 'direct', requestedOn: '2026-11-20' } },
  ],
  fotos: [file('f4', 'nord.jpg', 'image/jpeg')],
  ort: { words: 'Vor dem Rathaus', lat: '52.3821', lon: '8.61' },
  unterschrift: file('f5', 'name.png', 'image/png'),
};

function opened(): Form {
  const parsed = parseForm(definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return compileForm(parsed.value.definition);
}
const form = opened();
const { walk, problems } = walkAnswers(form, answers, { today: '2026-11-23' });
const input = { ...sampleInput(), form, walk };

test('has nothing to complain about', () => expect(problems).toEqual([]));

test('names each file once, under the document that it is, with its place in the answers', () => {
  const { attachments } = createSubmission(input);
  expect(attachments.map(({ id, label, path }) => `${id} ${label}: ${path}`)).toEqual([
    'f1 Registerauszug: auszug.files[0]',
    'f2 Registerauszug: auszug.files[1]',
    'f3 Führungszeugnis: personen[0].zeugnis.files[0]',
    'f4 Fotos: fotos[0]',
    'f5 Unterschrift: unterschrift',
  ]);
});

test('tells a document in one text, in a list’s table as well', () => {
  const blocks = toBlocks(createSubmission(input), walk, input.recipient);
  const pairs = blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
  const readBack = (label: string) => pairs.find((pair) => pair.label === label)?.value;
  expect(readBack('Registerauszug')).toBe('hochgeladen: auszug.pdf (2\u00a0kB), anlage.pdf (2\u00a0kB)');
  expect(readBack('Fotos')).toBe('nord.jpg (2\u00a0kB)');
  expect(readBack('Ort')).toBe('Vor dem Rathaus');
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).toEqual([
    ['1', 'Ada', 'hochgeladen: zeugnis.pdf (2\u00a0kB)'],
    ['2', 'Bo', 'kommt direkt von einer anderen Stelle, beantragt am 20.11.2026'],
  ]);
});

test('is written as XML that its schema takes, and as PDF', async () => {
  const documents = await buildDocuments(input, await documentTools());
  const xml = new TextDecoder().decode(documents['submission.xml']).replaceAll(/>\s+</g, '><');
  expect(xml).toContain('<auszug><way>upload</way><files id="f1" name="auszug.pdf" size="2048"');
  expect(xml).toContain('<zeugnis><way>direct</way><requestedOn>2026-11-20</requestedOn></zeugnis>');
  expect(xml).toContain('<ort words="Vor dem Rathaus" lat="52.3821" lon="8.61"/>');
  expect(documents['submission.pdf'].length).toBeGreaterThan(1000);
});

test('carries what was uploaded, byte by byte, and says on its pages what lies inside and what does not', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 Registerauszug');
  const photo = new TextEncoder().encode('Foto');
  const digest = async (of: Uint8Array) => hex(await sha256(of));
  const given = {
    ...answers,
    auszug: {
      way: 'upload',
      files: [{ ...file('f1', 'Auszug für Müller & Söhne.pdf'), sha256: await digest(bytes) }],
    },
    fotos: [{ ...file('f4', 'nord.jpg', 'image/jpeg'), sha256: await digest(photo) }],
  };
  const { walk: walked } = walkAnswers(form, given, { today: '2026-11-23' });
  const evidence = new Map([
    ['f1', bytes],
    ['f4', photo],
  ]);
  const documents = await buildDocuments({ ...input, walk: walked, evidence }, await documentTools());
  const pdf = documents['submission.pdf'];
  expect(await preflight(pdf)).toEqual([]);
  const attached = (await PDFDocument.load(pdf)).getAttachments();
  expect(attached.map(({ name, afRelationship }) => `${name} ${afRelationship}`)).toEqual([
    'Anlage-01-Auszug-fuer-Mueller-Soehne.pdf Supplement',
    'Anlage-03-nord.jpg Supplement',
    'submission.json Source',
    'submission.xml Data',
  ]);
  expect(Buffer.from(attached[0]?.data ?? []).equals(Buffer.from(bytes))).toBe(true);
  const text = await extractText(pdf);
  expect(text).toContain('In dieser Datei enthalten als „Anlage 01 Auszug für Müller & Söhne.pdf“');
  expect(text).toContain('zeugnis.pdf\nNicht in dieser Datei enthalten, liegt getrennt vor');
});

test('never takes another file for the one that was submitted', async () => {
  const evidence = new Map([['f1', new TextEncoder().encode('etwas anderes')]]);
  await expect(buildDocuments({ ...input, evidence }, await documentTools())).rejects.toThrow(
    'The file of "auszug.files[0]" is not the one that was submitted.',
  );
});

test('leaves out what is too much for one document', async () => {
  const attachment = (id: string) => ({ ...file(id, `${id}.pdf`), path: id, label: id });
  const big = new Uint8Array(MOST_EVIDENCE - 10);
  const small = new Uint8Array(20);
  const attachments = await Promise.all(
    [['big', big] as const, ['small', small] as const, ['tiny', new Uint8Array(5)] as const].map(
      async ([id, of]) => ({ ...attachment(id), sha256: hex(await sha256(of)) }),
    ),
  );
  const files = await evidenceFiles(
    attachments,
    new Map([
      ['big', big],
      ['small', small],
      ['tiny', new Uint8Array(5)],
    ]),
  );
  expect(files.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'big Anlage-01-big.pdf',
    'tiny Anlage-03-tiny.pdf',
  ]);
});
