import { PDFDocument } from '@cantoo/pdf-lib';
import { compileForm, type FormDefinition, toEntries, walk } from '@formularwerk/form';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopies } from '../buildCopies.ts';
import { buildDocuments, type DocumentsInput, type DocumentTools } from '../buildDocuments.ts';
import { documentTools } from '../node.ts';
import { extractText, preflight } from '../pdf/preflight.ts';
import { readSubmission } from '../readSubmission.ts';
import { sampleAnswers, sampleForm, sampleInput } from '../sampleApplication.fixture.ts';
import { fillTemplates } from './fillTemplates.ts';

let tools: DocumentTools;
let vordruck: Uint8Array;
beforeAll(async () => {
  tools = await documentTools();
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 400]);
  const form = pdf.getForm();
  for (const [i, name] of ['Familienname', 'Von', 'Strasse'].entries())
    form.createTextField(name).addToPage(page, { x: 20, y: 300 - 40 * i, width: 300, height: 20 });
  form.createCheckBox('Richtig').addToPage(page, { x: 20, y: 100, width: 12, height: 12 });
  vordruck = await pdf.save();
});

type Templates = NonNullable<FormDefinition['documents']>;
const official: Templates = {
  templates: [
    {
      id: 'amtlich',
      title: { de: 'Amtlicher Vordruck', en: 'Official form' },
      file: 'vordruck.pdf',
      fields: {
        Familienname: 'familienname',
        Von: 'von',
        Strasse: 'anschrift.strasse',
        Richtig: 'richtig',
      },
    },
  ],
};

/** The sample application to a form with these templates. */
function inputWith(
  documents: Templates,
  more: Partial<FormDefinition> = {},
  language = 'de',
): DocumentsInput {
  const form = compileForm({ ...sampleForm.definition, ...more, documents });
  const walked = walk(form, toEntries(form, sampleAnswers).entries, { today: '2026-11-23', language });
  return { ...sampleInput(walked), form };
}

const read = async (file: string) => (file === 'vordruck.pdf' ? vordruck : undefined);
const fill = (input: DocumentsInput) => fillTemplates(input.walk, read, tools.assets);

describe('the official forms of an application', () => {
  test.each(['de', 'en'])('are filled in as Germans write, whatever was read (%s)', async (language) => {
    const { filled, problems, refused } = await fill(inputWith(official, {}, language));
    expect([problems, refused]).toEqual([[], []]);
    const [one] = filled;
    expect([one?.name, one?.title]).toEqual(['vordruck-amtlich.pdf', 'Amtlicher Vordruck']);
    const form = (await PDFDocument.load(one?.bytes ?? new Uint8Array())).getForm();
    expect(form.getTextField('Familienname').getText()).toBe('Đặng Thị Ngọc Ánh');
    expect(form.getTextField('Von').getText()).toBe('01.04.2027');
    expect(form.getTextField('Strasse').getText()).toBe('Breslauer Straße 7');
    expect(form.getCheckBox('Richtig').isChecked()).toBe(true);
  });

  test('lie in the PDF of the application, which says so and can still be read back', async () => {
    const input = inputWith(official);
    const { filled } = await fill(input);
    const documents = await buildDocuments({ ...input, templates: filled }, tools);
    const pdf = documents['submission.pdf'];
    expect(await preflight(pdf)).toEqual([]);
    expect(await extractText(pdf)).toContain('In dieser Datei enthalten als „vordruck-amtlich.pdf“');
    expect(await readSubmission(pdf)).toMatchObject({ ok: true });
  });

  test('are in no copy for another authority, which may see less', async () => {
    const input = inputWith(official, {
      recipients: [{ id: 'polizei', title: 'Polizei', sees: { fields: ['von'] } }],
    });
    const { filled } = await fill(input);
    const copies = await buildCopies({ ...input, templates: filled }, tools);
    expect(copies).toHaveLength(1);
    const pdf = copies[0]?.documents['submission.pdf'] ?? new Uint8Array();
    expect(await extractText(pdf)).not.toContain('vordruck');
    expect(new TextDecoder('latin1').decode(pdf)).not.toContain('vordruck-amtlich');
  });

  test('are left out where their condition does not hold', async () => {
    const [template] = official.templates ?? [];
    if (!template) throw new Error('There is a template.');
    const input = inputWith({ templates: [{ ...template, when: 'familienname = "Meier"' }] });
    expect(await fill(input)).toEqual({ filled: [], refused: [], problems: [], shortened: [] });
  });

  test('that are not there, or not what they should be, are told and keep nothing back', async () => {
    const [template] = official.templates ?? [];
    if (!template) throw new Error('There is a template.');
    const input = inputWith({
      templates: [
        { ...template, id: 'fehlt', file: 'fehlt.pdf' },
        { ...template, id: 'anders', fields: { Nachname: 'familienname' } },
      ],
    });
    const { filled, refused, problems } = await fill(input);
    expect(refused).toEqual([{ template: 'fehlt', file: 'fehlt.pdf', reason: 'missing' }]);
    expect(problems).toEqual([{ template: 'anders', code: 'unknownField', field: 'Nachname' }]);
    expect(filled.map(({ id }) => id)).toEqual(['anders']);
  });
});
