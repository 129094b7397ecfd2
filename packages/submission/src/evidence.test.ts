import { compileForm, type Form, parseForm, walkAnswers } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { buildDocuments } from './buildDocuments.ts';
import { toBlocks } from './document/toBlocks.ts';
import { documentTools } from './node.ts';
import { sampleInput } from './sampleApplication.fixture.ts';
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
