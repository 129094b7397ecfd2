import { PDFDocument, PDFHexString, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { answersSchema, type Form, xsd } from '@formularwerk/form';
import { recipientView } from '@formularwerk/form/recipients';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCopies, copyInput } from './buildCopies.ts';
import { buildDocuments, type Documents, type DocumentsInput, type DocumentTools } from './buildDocuments.ts';
import { type Canary, withCanaries } from './canaries.fixture.ts';
import { computedRules } from './computedRules.ts';
import { exampleAnswers, exampleNames, inputOf, openForm } from './everyExample.fixture.ts';
import { documentTools } from './node.ts';
import { streamBytes } from './pdf/preflight/openPdf.ts';
import { extractText, preflight } from './pdf/preflight.ts';
import schema from './submission.schema.json' with { type: 'json' };
import { createSubmission } from './submission.ts';
import { toXml } from './toXml.ts';
import { validateXml } from './validateXml.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const isEnvelope = ajv.compile(schema);
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** § 3 GewAnzV: the boxes of GewA 1, 2 and 3 that each authority is sent. */
const boxes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gewerbeanmeldung: {
    ihk: '1-12 14-26 28 32',
    hwk: '1-12 14-26 28-29 32',
    immissionsschutz: '1-9 11 14-26 32',
    arbeitsschutz: '1-9 11 14-26 32',
    eichbehoerde: '1 3-5 11 14-15 18 20',
    arbeitsagentur: '1-12 14-26 28-32',
    dguv: '1-11 13-27 29 32',
    lebensmittelueberwachung: '1-9 11 14-26 32',
    statistik: '1-6 10 12 15-25 29 32',
    zoll: '1-12 14-26 28-32',
  },
  gewerbeummeldung: {
    ihk: '1-12 14-25 29',
    hwk: '1-12 14-26 29',
    immissionsschutz: '1-9 11 14-24 29',
    arbeitsschutz: '1-9 11 14-24 29',
    eichbehoerde: '1 3-5 11 14-15 18-19 21',
    arbeitsagentur: '1-12 14-29',
    dguv: '1-11 13-24 26 29',
    lebensmittelueberwachung: '1-9 11 14-24 29',
    statistik: '1-6 10 12 15-24 26 29',
  },
  gewerbeabmeldung: {
    ihk: '1-12 14-29',
    hwk: '1-12 14-29',
    immissionsschutz: '1-9 11 14-27 29',
    arbeitsschutz: '1-9 11 14-27 29',
    eichbehoerde: '1 3-5 11 14 16 18 20',
    arbeitsagentur: '1-9 11 20',
    dguv: '1-11 13-29',
    registergericht: '1-7 11 15 17-20 23 25-27',
    lebensmittelueberwachung: '1-9 11 14-27 29',
    statistik: '1-6 10 12 15-26 28-29',
  },
};

const isIn = (box: string, ranges: string): boolean =>
  ranges.split(' ').some((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Number.parseInt(box, 10) >= first && Number.parseInt(box, 10) <= last;
  });

/** One example of each form with recipients in which as much as possible is answered. */
const fullest: Readonly<Record<string, string>> = {
  gewerbeanmeldung: 'ek-handwerk-drittstaat.json',
  gewerbeummeldung: 'taetigkeit-handwerk-drittstaat.json',
  gewerbeabmeldung: 'verkauf.json',
  gaststaettenerlaubnis: 'gmbh-mit-stellvertretung.json',
  gestattung: 'stadtfest-mit-sicherheitskonzept.json',
  verkehrsanordnung: 'vollsperrung-mit-ampel.json',
};

/** The address of each field with its box, what stands in a group or list by the box of that. */
function boxesOf(form: Form): Map<string, string> {
  const found = new Map<string, string>();
  type Node = { id: string; meta?: { box?: string } } & Record<string, unknown>;
  const look = (fields: readonly Node[], around: string, above: string | undefined): void => {
    for (const field of fields) {
      const address = around === '' ? field.id : `${around}.${field.id}`;
      const box = field.meta?.box ?? above;
      if (box !== undefined) found.set(address, box);
      const pages = (field.pages ?? []) as { fields: Node[] }[];
      look([...((field.fields ?? []) as Node[]), ...pages.flatMap((page) => page.fields)], address, box);
      look((field.computed ?? []) as Node[], around, box);
    }
  };
  const { sections, declarations = [] } = form.definition;
  look(
    sections.flatMap((one) => one.pages.flatMap((page) => page.fields)) as unknown as Node[],
    '',
    undefined,
  );
  look(declarations as unknown as Node[], '', undefined);
  return found;
}

/** The addresses of all values in answers or computed values. */
const addressesIn = (value: unknown, form: Form, around = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, form, around));
  if (typeof value !== 'object' || value === null || isLeaf(value)) return [around];
  return Object.entries(value).flatMap(([id, inside]) =>
    addressesIn(inside, form, around === '' ? id : `${around}.${id}`),
  );
};
/** A file, an evidence or a place is one answer. */
const isLeaf = (value: object): boolean => 'sha256' in value || 'way' in value || 'words' in value;

/** Everything that a PDF says or holds, as one text: pages, streams, strings, files inside and their names. */
async function allOf(pdf: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const said = [await extractText(pdf), new TextDecoder('latin1').decode(pdf)];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) said.push(utf8(streamBytes(object)));
    said.push(
      ...[...object.toString().matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, digits = '']) =>
        PDFHexString.of(digits).decodeText(),
      ),
    );
    if (object instanceof PDFString || object instanceof PDFHexString) said.push(object.decodeText());
    said.push(object.toString());
  }
  return said.join('\n');
}

const texts = async (documents: Documents): Promise<Record<string, string>> => ({
  json: utf8(documents['submission.json']),
  xml: utf8(documents['submission.xml']),
  xsd: utf8(documents['submission.xsd']),
  pdf: await allOf(documents['submission.pdf']),
});

let tools: DocumentTools;
beforeAll(async () => {
  tools = await documentTools();
});

describe.each(Object.entries(fullest))('copies of %s', (name, file) => {
  const form = openForm(name);
  const { answers, canaries } = withCanaries(form, exampleAnswers(name, file));
  let input: DocumentsInput;
  let copies: Awaited<ReturnType<typeof buildCopies>>;
  beforeAll(async () => {
    input = await inputOf(form, answers);
    copies = await buildCopies(input, tools);
  }, 120_000);

  test('go to several, and each text of the application is one of its own', () => {
    expect(copies.length).toBeGreaterThan(1);
    expect(canaries.length).toBeGreaterThan(5);
  });

  test('hold each answer that is seen, and in none of the three any other', {
    timeout: 120_000,
  }, async () => {
    for (const { copyFor, documents } of copies) {
      const view = recipientView(form, copyFor.id);
      const sees = ({ address }: Canary) =>
        view?.sees(address) === true || view?.sees(address.replace(/\.files$/, '')) === true;
      const all = await texts(documents);
      for (const kind of ['json', 'xml', 'pdf'] as const) {
        const found = canaries.filter(({ text }) => all[kind]?.includes(text));
        expect([copyFor.id, kind, found]).toEqual([copyFor.id, kind, canaries.filter(sees)]);
      }
      expect(canaries.filter(({ text }) => all.xsd?.includes(text))).toEqual([]);
    }
  });

  test('name no question but those that are seen', async () => {
    for (const { copyFor, documents } of copies) {
      const view = recipientView(form, copyFor.id);
      const { answers: seen, computed, rules, parameters } = JSON.parse(utf8(documents['submission.json']));
      const named = [...addressesIn(seen, form), ...addressesIn(computed, form)].filter((one) => one !== '');
      expect(named.filter((address) => view?.sees(address) !== true)).toEqual([]);
      expect([rules, parameters]).toEqual([[], undefined]);
    }
  });

  test('are what their own schemas say', async () => {
    for (const { copyFor, documents } of copies) {
      const view = recipientView(form, copyFor.id);
      const submission = JSON.parse(utf8(documents['submission.json']));
      isEnvelope(submission);
      expect(isEnvelope.errors ?? []).toEqual([]);
      expect(submission.copyFor).toEqual(copyFor);
      const own = new Ajv2020({
        strict: false,
        formats: { 'date-time': true, date: true, time: true, email: true, uri: true },
      });
      if (view) expect(own.validate(answersSchema(view.form), submission.answers)).toBe(true);
      const [xml, ownXsd] = [utf8(documents['submission.xml']), utf8(documents['submission.xsd'])];
      expect(validateXml(xml, ownXsd)).toEqual([]);
      expect(validateXml(xml, xsd(form, { version: 1 }))).not.toEqual([]);
      expect(xml).toContain(`xmlns="urn:formularwerk:form:${name}:1:${copyFor.id}"`);
    }
  });

  test('say for whom they are, from whom and why, and are as sound as the whole', async () => {
    const [copy] = copies;
    const pdf = copy?.documents['submission.pdf'] ?? new Uint8Array();
    const shown = await extractText(pdf);
    expect(shown).toContain(`Empfänger\n${copy?.copyFor.title}\n`);
    expect(shown).toContain('Übermittelt von\nStadt Espelkamp');
    expect(shown).toContain('nur die Angaben, die der Empfänger erhalten darf');
    expect(await preflight(pdf)).toEqual([]);
  });
});

describe.each(Object.entries(boxes))('§ 3 GewAnzV: copies of %s', (name, table) => {
  const form = openForm(name);
  const boxOf = boxesOf(form);

  test.each(exampleNames(name))('%s: no answer outside of the boxes', async (file) => {
    const input = await inputOf(form, exampleAnswers(name, file));
    for (const [recipient, ranges] of Object.entries(table)) {
      const copy = copyInput(input, recipient);
      if (!copy) continue;
      const submission = createSubmission(copy);
      const shown = [...addressesIn(submission.answers, form), ...addressesIn(submission.computed, form)];
      // What is worked out from nothing but these boxes and from public tariffs tells nobody anything new (ADR 15).
      const workedOut = new Set(computedRules(input.walk).map(({ field }) => field));
      const outside = shown
        .filter((address) => boxOf.has(address) || !workedOut.has(address))
        .map((address) => [address, boxOf.get(address) ?? 'none'])
        .filter(([, box = '']) => !isIn(box, ranges));
      expect([recipient, outside]).toEqual([recipient, []]);
      const elements = [...toXml(submission, copy.form).matchAll(/<([a-z]\w*)/g)].map(([, id]) => id ?? '');
      const ids = new Set(shown.flatMap((address) => address.split('.')));
      expect(elements.filter((id) => id !== 'antrag' && !ids.has(id))).toEqual([]);
      expect(
        submission.attachments.filter(({ path }) => !boxOf.has(path.replaceAll(/\[\d+\]/g, ''))),
      ).toEqual([]);
    }
  });
});

test('the IHK’s file of F01 has neither boxes 13, 27, 29 to 31 nor 33 in any form', async () => {
  const form = openForm('gewerbeanmeldung');
  const withheld = [...boxesOf(form)].filter(([, box]) => ['13', '27', '29', '30', '31', '33'].includes(box));
  expect(new Set(withheld.map(([, box]) => box)).size).toBe(6);
  const input = await inputOf(form, exampleAnswers('gewerbeanmeldung', 'ek-handwerk-drittstaat.json'));
  const ihk = copyInput(input, 'ihk');
  if (!ihk) throw new Error('The IHK gets no copy.');
  const all = await texts(await buildDocuments(ihk, tools));
  const whole = JSON.stringify(createSubmission(input));
  const answered = withheld
    .map(([address]) => address.split('.').at(-1) ?? '')
    .filter((id) => whole.includes(`"${id}"`));
  expect(answered).toEqual(
    expect.arrayContaining(['unfallversicherung', 'handwerkskarte', 'aufenthaltstitel', 'identitaet']),
  );
  for (const [kind, text] of Object.entries(all)) {
    const found = withheld.filter(([address]) => new RegExp(`\\b${address.split('.').at(-1)}\\b`).test(text));
    expect([kind, found]).toEqual([kind, []]);
  }
  for (const label of [
    'Unfallversicherung',
    'Handwerkskarte',
    'Aufenthaltstitel',
    'Auflage',
    'öffentlichen Hand',
  ])
    expect(all.pdf).not.toContain(label);
  expect(all.pdf).not.toMatch(/Feld (13|27|29|30|31|33)\b/);
});
