import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFStream } from '@cantoo/pdf-lib';
import { compileForm, isError, walkAnswers, xsd } from '@formularwerk/form';
import { unzipSync } from 'fflate';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { buildDocuments } from './buildDocuments.ts';
import { canonicalJson } from './canonicalJson.ts';
import { toBlocks } from './document/toBlocks.ts';
import { inputOf } from './everyExample.fixture.ts';
import { documentTools } from './node.ts';
import { expectedText, foundText } from './pdf/expectedText.fixture.ts';
import { cleanText, cleanTexts } from './pdf/font/cleanText.ts';
import { preflight } from './pdf/preflight.ts';
import { readSubmission } from './readSubmission.ts';
import { createSubmission, type Submission } from './submission.ts';
import { toCsv, toTables, toXlsx } from './tables.ts';
import { toXml } from './toXml.ts';
import { validateXml } from './validateXml.ts';

/**
 * Every text that the engine takes comes out of every document exactly as it was taken; what it does not take is refused
 * at the field, by the one rule.
 */
const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const sources = [
  'standards/din-91379/latin_list_1.3.txt',
  'hostile/strings.json',
  'hostile/blns.json',
  'hostile/asvs5/asvs-5.0.0.flat.json',
];
const payloads = 'hostile/csv-injection/Intruder/csv-payload.txt';
const lines = [payloads, 'hostile/asvs5/asvs-5.0.0.csv'];
const listed = [...sources, ...lines].every((path) => existsSync(shared(path)));
if (!listed)
  console.info('Skipped: the lists of DIN 91379 and of hostile texts are not there (../shared/data).');

const form = compileForm({
  format: 1,
  id: 'texte',
  title: 'Texte',
  sections: [
    {
      id: 's',
      title: 'S',
      pages: [
        {
          id: 'p',
          title: 'P',
          fields: [
            { id: 'zeile', type: 'text', label: 'Zeile', maxLength: 10_000 },
            { id: 'absatz', type: 'textarea', label: 'Absatz', maxLength: 10_000 },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
});
const schema = xsd(form, { version: 1 });

/** Letters and sequences of DIN 91379, each alone and within a word. */
const letters = (): string[] =>
  readFileSync(shared(sources[0] ?? ''), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((part) => part.trim()))
    .map(([, , codes = '']) =>
      String.fromCodePoint(...codes.split(/[+\s]+/).map((code) => Number.parseInt(code, 16))),
    )
    .flatMap((letter) => [letter, `n${letter}n`]);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => [key, ...textsIn(inside)])
    : [];
};
const hostile = (): string[] => [
  ...new Set(sources.slice(1).flatMap((path) => textsIn(JSON.parse(readFileSync(shared(path), 'utf8'))))),
  ...lines.flatMap((path) => readFileSync(shared(path), 'utf8').split(/\r?\n/)),
  readFileSync(shared(payloads), 'utf8'),
  ...['_x0041_', '_x000D_', "'=1+1", "''", '"', '""', ';', '\uFF1D1', '\u00a0=1', 'a\u2028b', ']]>'],
];

/** What came of a text: the submission that has it, or nothing where it was refused at the field. */
async function taken(id: 'zeile' | 'absatz', text: string): Promise<Submission | undefined> {
  const { problems } = walkAnswers(form, { [id]: text }, { today: '2027-01-15', language: 'de' });
  const wrong = problems.filter(isError);
  if (wrong.length > 0) {
    expect(wrong.every(({ path }) => path === id)).toBe(true);
    return undefined;
  }
  return createSubmission(await inputOf(form, { [id]: text }));
}

const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function xmlText(xml: string, id: string): string | undefined {
  using document = XmlDocument.fromString(xml);
  const element = document.get(`//f:${id}`, { f: 'urn:formularwerk:form:texte:1' });
  return element instanceof XmlElement ? element.content : undefined;
}

/** The cells of a CSV file, by the rule of its documentation. */
const csvCells = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    const text = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"').replace(/^'/, '');
    rows.at(-1)?.push(text);
    if (end === '\r\n') rows.push([]);
  }
  return rows;
};

/** The texts of an XLSX file's cells, by their addresses. */
function xlsxCells(bytes: Uint8Array): Map<string, string> {
  const files = unzipSync(bytes);
  const unescaped = (text: string) => text.replaceAll('_x005F_', '_');
  using sheet = XmlDocument.fromString(decode(files['xl/worksheets/sheet1.xml']));
  const ns = { m: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' };
  expect(sheet.find('//m:f', ns)).toEqual([]);
  return new Map(
    sheet
      .find('//m:c[@t="inlineStr"]', ns)
      .flatMap((cell) =>
        cell instanceof XmlElement
          ? [[cell.attr('r')?.value ?? '', unescaped(cell.get('m:is/m:t', ns)?.content ?? '')]]
          : [],
      ),
  );
}

const many = compileForm({
  format: 1,
  id: 'viele',
  title: 'Viele',
  sections: [
    {
      id: 's',
      title: 'S',
      pages: [
        {
          id: 'p',
          title: 'P',
          fields: [
            {
              id: 'texte',
              type: 'list',
              label: 'Texte',
              item: 'Text',
              items: 'Texte',
              max: 400,
              fields: [{ id: 'absatz', type: 'textarea', label: 'Absatz', maxLength: 10_000 }],
            },
          ],
        },
      ],
    },
  ],
  delivery: { office: 'amt' },
});

/** The same texts on the pages of a PDF, and in the data inside it: nothing is lost, and nothing in it does anything. */
async function expectInPdf(texts: readonly string[]): Promise<void> {
  const tools = await documentTools();
  for (let at = 0; at < texts.length; at += 400) {
    const part = texts.slice(at, at + 400);
    const input = await inputOf(many, { texte: part.map((absatz) => ({ absatz })) });
    const { 'submission.pdf': pdf } = await buildDocuments(input, tools);
    const blocks = cleanTexts(toBlocks(createSubmission(input), input.walk, input.recipient));
    expect(await foundText(pdf)).toBe(expectedText(blocks, tools.assets));
    const shown = blocks.flatMap((block) => (block.kind === 'pairs' ? block.pairs : []));
    const values = shown.filter(({ label }) => label === 'Absatz').map(({ value }) => value);
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(([, value]) => value) : [],
    );
    expect(values.length > 0 ? values : rows).toEqual(part.map(cleanText));
    const back = await readSubmission(pdf);
    expect(back.ok && back.value.submission.answers).toEqual({ texte: part.map((absatz) => ({ absatz })) });
    expect(await preflight(pdf)).toEqual([]);
    expect(await activeObjects(pdf)).toEqual([]);
  }
}

/** Whatever a reader could carry out, follow or play, by the names that PDF has for it. */
async function activeObjects(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const actions = /^\/(JavaScript|Launch|URI|SubmitForm|ImportData|GoToR|GoToE|Rendition|Movie|Sound|Named)$/;
  const found: string[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const dictionary =
      object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : undefined;
    for (const [key, value] of dictionary?.entries() ?? []) {
      const name = key.toString();
      if (/^\/(JS|AA|OpenAction|XFA|AcroForm|Annots|RichMedia)$/.test(name)) found.push(`${ref}: ${name}`);
      if (name === '/S' && actions.test(value.toString())) found.push(`${ref}: ${value}`);
    }
  }
  return found;
}

describe.skipIf(!listed).each([
  ['DIN 91379', letters, 0],
  ['hostile texts', hostile, 20],
] as const)('%s', (_, texts, leastRefused) => {
  test.each(['zeile', 'absatz'] as const)(
    'come out of all documents exactly: %s',
    { timeout: 300_000 },
    async (id) => {
      const submissions: Submission[] = [];
      let refused = 0;
      for (const text of texts()) {
        const submission = await taken(id, text);
        if (!submission) {
          refused += 1;
          continue;
        }
        const answer = submission.answers[id];
        if (answer === undefined) continue; // nothing but blanks
        expect(answer).toBe(text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim());
        expect(JSON.parse(canonicalJson(submission)).answers[id]).toBe(answer);
        const xml = toXml(submission, form);
        expect(validateXml(xml.replace(/<!DOCTYPE/gi, ''), schema)).toEqual([]);
        expect(xmlText(xml, id)).toBe(answer);
        submissions.push(submission);
      }
      expect(refused).toBeGreaterThanOrEqual(leastRefused);
      expect(submissions.length).toBeGreaterThan(100);
      const column = id === 'zeile' ? 4 : 5;
      const [table] = toTables(form, submissions);
      if (!table) throw new Error('no table');
      const answers = submissions.map((one) => one.answers[id]);
      const csv = toCsv(table);
      expect(
        csvCells(csv)
          .slice(1, -1)
          .map((row) => row[column]),
      ).toEqual(answers);
      expect(csv).not.toMatch(/(?:^|;|\n)"\s*[=+\-@＝＋－＠]/);
      const cells = xlsxCells(toXlsx([table]));
      const letter = id === 'zeile' ? 'E' : 'F';
      expect(answers.map((_answer, at) => cells.get(`${letter}${at + 2}`))).toEqual(answers);
      await expectInPdf(answers as string[]);
    },
  );
});
