import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { canonicalJson } from './canonicalJson.ts';
import { checkStreams } from './read/checkStreams.ts';
import { embeddedFiles, type PackedFile, unpacked } from './read/embeddedFiles.ts';
import { TooLarge } from './read/inflate.ts';
import { hex, sha256 } from './sha256.ts';
import type { Submission } from './submission.ts';

/** Why a PDF does not give its data. */
export type Unreadable =
  | 'notPdf'
  | 'damaged'
  | 'encrypted'
  /** No submission.json in it: another PDF, or one from which a program took the files. */
  | 'nothingInside'
  /** More than one application, as in a file of files. */
  | 'several'
  /** What is inside is not what was written. */
  | 'changed'
  /** The metadata that say what was written are gone. */
  | 'noChecksums'
  /** Written by a later program, or by another. */
  | 'unknownFormat'
  | 'tooLarge';

export interface ReadFile {
  name: string;
  bytes: Uint8Array;
}

export interface ReadSubmission {
  submission: Submission;
  json: Uint8Array;
  xml: Uint8Array;
  /** What was uploaded and lies inside, by the id that the answers have for it. */
  evidence: ReadonlyMap<string, ReadFile>;
}

export type ReadResult = { ok: true; value: ReadSubmission } | { ok: false; reason: Unreadable };

const MOST_OF_PDF = 128 * 1024 * 1024;
const MOST_OF_FILE = 64 * 1024 * 1024;

/**
 * The data of an application from its PDF, wherever that was: mail, archive, somebody's disk. They are given only if
 * they are what was written: their fingerprints stand in the metadata, those of the files in the data, and JSON and XML
 * name the same form, version, hash and reference. That finds what went wrong on the way; who wants to deceive can
 * change both, and is found by a seal or a signature only.
 */
export async function readSubmission(
  pdf: Uint8Array,
  { withoutChecksums = false }: { withoutChecksums?: boolean } = {},
): Promise<ReadResult> {
  try {
    return await read(pdf, withoutChecksums);
  } catch (error) {
    return no(error instanceof TooLarge ? 'tooLarge' : 'damaged');
  }
}

async function read(bytes: Uint8Array, withoutChecksums: boolean): Promise<ReadResult> {
  if (bytes.length > MOST_OF_PDF) return no('tooLarge');
  if (!/^%PDF-\d/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8)))) return no('notPdf');
  await checkStreams(bytes);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  if (pdf.isEncrypted) return no('encrypted');
  const files = embeddedFiles(pdf);
  const [json, xml] = [await only(files, 'submission.json'), await only(files, 'submission.xml')];
  if (json === 'several' || xml === 'several') return no('several');
  if (json === undefined || xml === undefined) return no('nothingInside');
  const submission = submissionIn(json);
  if (typeof submission === 'string') return no(submission);
  const facts = factsIn(pdf);
  if (!facts.jsonHash || !facts.xmlHash) {
    if (!withoutChecksums) return no('noChecksums');
  } else if (facts.jsonHash !== (await digest(json)) || facts.xmlHash !== (await digest(xml))) {
    return no('changed');
  }
  if (!isSame(submission, facts) || !isSame(submission, attributesOf(xml))) return no('changed');
  const evidence = await evidenceIn(files, submission);
  return evidence ? { ok: true, value: { submission, json, xml, evidence } } : no('changed');
}

const no = (reason: Unreadable): ReadResult => ({ ok: false, reason });

const digest = async (bytes: Uint8Array): Promise<string> => hex(await sha256(bytes));

/** The file of this name; the same twice is one. */
async function only(files: readonly PackedFile[], name: string): Promise<Uint8Array | 'several' | undefined> {
  const found = new Map<string, Uint8Array>();
  for (const file of files.filter((one) => one.name === name)) {
    const bytes = await unpacked(file, MOST_OF_FILE);
    if (bytes) found.set(await digest(bytes), bytes);
  }
  const [first] = found.values();
  return found.size > 1 ? 'several' : first;
}

/** The envelope, in the only form in which it is written. */
function submissionIn(json: Uint8Array): Submission | 'changed' | 'unknownFormat' {
  const text = utf8(json);
  const value = text === undefined ? undefined : parsed(text);
  if (value === undefined || text === undefined) return 'changed';
  if (!isSubmission(value)) return 'unknownFormat';
  return canonicalJson(value) === text ? value : 'changed';
}

function isSubmission(value: unknown): value is Submission {
  const isRecord = (one: unknown): one is Record<string, unknown> =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!isRecord(value) || value.format !== 1 || !isRecord(value.form)) return false;
  const { id, version, hash } = value.form;
  return (
    [id, version, hash, value.reference, value.receivedAt, value.language].every(
      (one) => typeof one === 'string',
    ) &&
    isRecord(value.answers) &&
    isRecord(value.computed) &&
    Array.isArray(value.attachments) &&
    value.attachments.every((one) => isRecord(one) && typeof one.sha256 === 'string')
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Facts = Readonly<Record<string, string | undefined>>;

/** Our own properties in the metadata, as elements or as attributes, whatever a program on the way made of them. */
function factsIn({ catalog }: PDFDocument): Facts {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('Filter'))) return {};
  const xmp = utf8(stream.getContents()) ?? '';
  const [, prefix] = /xmlns:([\w.-]+)\s*=\s*["']urn:formularwerk:submission:1["']/.exec(xmp) ?? [];
  if (prefix === undefined) return {};
  const property = new RegExp(`[<\\s]${prefix}:(\\w+)\\s*(?:=\\s*["']([^"'<]*)["']|>([^<]*)<)`, 'g');
  return Object.fromEntries(
    [...xmp.matchAll(property)].map(([, name, attribute, text]) => [
      name,
      unescaped(attribute ?? text ?? ''),
    ]),
  );
}

/** The attributes at the root of our XML: which form, version and reference it says it is of. */
function attributesOf(xml: Uint8Array): Facts {
  const [, attributes = ''] = /<antrag\s([^>]*)>/.exec(utf8(xml) ?? '') ?? [];
  const found = new Map(
    [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', text = '']) => [
      name,
      unescaped(text),
    ]),
  );
  return {
    reference: found.get('reference') ?? '',
    formId: found.get('formId') ?? '',
    formVersion: found.get('version') ?? '',
    formHash: found.get('hash') ?? '',
  };
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** What is not told cannot contradict. */
const isSame = ({ form, reference }: Submission, facts: Facts): boolean =>
  Object.entries({ reference, formId: form.id, formVersion: form.version, formHash: form.hash }).every(
    ([name, value]) => facts[name] === undefined || facts[name] === value,
  );

/** The uploaded files inside; undefined where one of them is not what was uploaded. */
async function evidenceIn(
  files: readonly PackedFile[],
  { attachments }: Submission,
): Promise<Map<string, ReadFile> | undefined> {
  const found = new Map<string, ReadFile>();
  const byHash = Map.groupBy(attachments, (one) => one.sha256);
  for (const file of files) {
    if (file.name === 'submission.json' || file.name === 'submission.xml') continue;
    const bytes = await unpacked(file, MOST_OF_FILE);
    const known = bytes && byHash.get(await digest(bytes));
    if (!bytes || !known) {
      if (/^Anlage \d+ /.test(file.name)) return undefined;
      continue;
    }
    for (const { id, name } of known) found.set(id, { name, bytes });
  }
  return found;
}
