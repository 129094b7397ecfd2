import { type Answers, compileForm, type Field, parseForm, walkAnswers } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { buildDocuments } from '../buildDocuments.ts';
import { documentTools } from '../node.ts';
import { preflight } from '../pdf/preflight.ts';
import { sampleInput } from '../sampleApplication.fixture.ts';
import { createSubmission } from '../submission.ts';
import { toBlocks } from './toBlocks.ts';

const text = (id: string, label: string): Field => ({ id, type: 'text', label });
const names = { item: 'Person', items: 'Personen' };

const definition = {
  format: 1,
  id: 'vorpruefung',
  title: 'Vorprüfung',
  sections: [
    {
      id: 'zuerst',
      title: 'Vorab',
      pages: [
        {
          id: 'nichtNoetig',
          title: 'Sie brauchen nichts',
          text: 'Sie brauchen **wahrscheinlich** nichts.',
          fields: [],
          outcome: { kind: 'notNeeded', continue: true },
        },
      ],
    },
    {
      id: 'wer',
      title: 'Wer?',
      pages: [
        {
          id: 'personen',
          title: 'Personen',
          fields: [
            {
              ...names,
              max: 3,
              id: 'personen',
              type: 'list',
              label: 'Personen',
              title: '{{name}}',
              pages: [
                { id: 'name', title: 'Name', fields: [text('name', 'Name')] },
                {
                  id: 'wohnung',
                  title: 'Wo wohnt {{name}}?',
                  fields: [{ id: 'ort', type: 'group', label: 'Ort', fields: [text('name', 'Ort')] }],
                },
              ],
            },
          ],
        },
        {
          id: 'titel',
          title: 'Aufenthaltstitel',
          fields: [
            {
              ...names,
              id: 'titel',
              type: 'list',
              label: 'Aufenthaltstitel',
              each: 'personen',
              as: 'person',
              title: '{{person.name}}',
              fields: [text('behoerde', 'Behörde')],
            },
            {
              ...names,
              id: 'ohne',
              type: 'list',
              label: 'Ohne Titel',
              each: 'personen',
              fields: [text('was', 'Was')],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
};
const parsed = parseForm(definition);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const form = compileForm(parsed.value.definition);
const answers: Answers = {
  _continue: { nichtNoetig: true },
  personen: [
    { name: 'Ay', ort: { name: 'Hille' } },
    { name: 'Bo', ort: { name: 'Lübbecke' } },
  ],
  titel: [{ behoerde: 'Kreis' }, { behoerde: 'Stadt' }],
  ohne: [{ was: 'A' }, { was: 'B' }],
};
const inputIn = (language: string) => {
  const { walk, problems } = walkAnswers(form, answers, { today: '2026-11-23', language });
  expect(problems).toEqual([]);
  return { ...sampleInput(), form, walk };
};
const blocksIn = (language: string) => {
  const input = inputIn(language);
  return toBlocks(createSubmission(input), input.walk, input.recipient);
};

test('tells what a pre-check came to, and that the applicant went on in spite of it', () => {
  const blocks = blocksIn('de');
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Sie brauchen nichts');
  expect(blocks[at - 1]).toMatchObject({ kind: 'heading', level: 2, text: 'Vorab' });
  expect(blocks[at + 1]).toMatchObject({
    pairs: [
      { label: 'Ergebnis der Vorprüfung', value: 'Sie brauchen wahrscheinlich nichts.' },
      { label: 'Entscheidung', value: 'Die antragstellende Person ist trotzdem fortgefahren.' },
    ],
  });
  expect(JSON.stringify(blocksIn('en'))).toContain('The applicant went on all the same.');
});

test('keeps that decision in the record, too, and in its XML', async () => {
  const input = inputIn('de');
  expect(createSubmission(input).answers).toMatchObject({ _continue: { nichtNoetig: true } });
  const documents = await buildDocuments(input, await documentTools());
  expect(new TextDecoder().decode(documents['submission.xml'])).toContain('<_continue nichtNoetig="true"/>');
  expect(await preflight(documents['submission.pdf'])).toEqual([]);
});

test('calls the rows of a derived list by what they stand for, and counts those that say nothing of it', () => {
  const tables = blocksIn('de').flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables.map(({ columns, rows }) => [columns[0]?.title, ...rows.map(([first]) => first)])).toEqual([
    ['Person', 'Ay', 'Bo'],
    ['Nr.', '1', '2'],
  ]);
});

test('has the pages of an entry under their titles', () => {
  const headings = blocksIn('de').flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  );
  expect(headings).toContain('4 Ay');
  expect(headings).toContain('5 Wo wohnt Ay?');
  expect(headings).toContain('6 Ort');
});

const address = (answers: Answers) => {
  const form = compileForm({
    format: 1,
    id: 'adresse',
    title: 'Adresse',
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          {
            id: 'p',
            title: 'P',
            fields: [
              { id: 'ohne', type: 'boolean', label: 'Keine Hausnummer vorhanden' },
              { ...text('nummer', 'Hausnummer'), showIf: 'not(ohne = true)' },
              { id: 'postfach', type: 'boolean', label: 'Postfach' },
            ],
          },
        ],
      },
    ],
    delivery: { office: 'amt' },
  });
  const { walk } = walkAnswers(form, answers, { today: '2027-01-15', language: 'de' });
  const input = { ...sampleInput(walk), form, walk };
  return toBlocks(createSubmission(input), walk, input.recipient).flatMap((block) =>
    block.kind === 'pairs' ? block.pairs.map(({ label, value }) => [label, value].join(': ')) : [],
  );
};

test('every box says its state, an empty one too, as the review did', () => {
  const answered = address({ ohne: false, nummer: '12', postfach: false });
  expect(answered).toEqual(
    expect.arrayContaining(['Keine Hausnummer vorhanden: Nein', 'Hausnummer: 12', 'Postfach: Nein']),
  );
  expect(address({ ohne: true, postfach: false })).toContain('Keine Hausnummer vorhanden: Ja');
});

test('a list that stands alone below a question needs no title of its own', async () => {
  const form = compileForm({
    format: 1,
    id: 'liste',
    title: 'Liste',
    sections: [
      {
        id: 's',
        title: 'Geräte',
        pages: [
          {
            id: 'p',
            title: 'Welche Geräte sind es?',
            fields: [
              {
                item: 'Gerät',
                items: 'Geräte',
                max: 3,
                id: 'geraete',
                type: 'list',
                label: 'Liste der Geräte',
                fields: [text('name', 'Name')],
              },
            ],
          },
          { id: 'q', title: 'Weiteres', fields: [text('x', 'X')] },
        ],
      },
    ],
    delivery: { office: 'amt' },
  });
  const { walk } = walkAnswers(
    form,
    { geraete: [{ name: 'Flipper' }] },
    { today: '2027-01-15', language: 'de' },
  );
  const input = { ...sampleInput(walk), form, walk };
  const blocks = JSON.stringify(toBlocks(createSubmission(input), walk, input.recipient));
  expect(blocks).toContain('Welche Geräte sind es?');
  expect(blocks).not.toContain('Liste der Geräte');
});
