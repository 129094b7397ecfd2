import { type Form, xsd } from '@formularwerk/form';
import { canonicalJson } from './canonicalJson.ts';
import { documentWords } from './document/documentWords.ts';
import type { Recipient } from './document/toBlocks.ts';
import { toPdf } from './document/toPdf.ts';
import { type Evidence, evidenceFiles } from './evidenceFiles.ts';
import type { EmbeddedFile } from './pdf/document/attachFiles.ts';
import type { DocumentLimits } from './pdf/documentTooLarge.ts';
import type { PdfAssets } from './pdf/writePdf.ts';
import type { Seal } from './seal.ts';
import { createSubmission, type Submission, type SubmissionInput } from './submission.ts';
import type { FilledTemplate } from './template/fillTemplates.ts';
import { toXml } from './toXml.ts';
import type { XmlProblem } from './validateXml.ts';

export interface DocumentsInput extends SubmissionInput {
  recipient: Recipient;
  /** What was uploaded, to lie inside the PDF as well; only what the virus scanner has cleared. */
  evidence?: Evidence;
  /** Official forms, filled in (see `fillTemplates`): they lie inside the PDF for the office. */
  templates?: readonly FilledTemplate[];
  /** The order of the PDF: that of the form, or that of the boxes of an official one. */
  order?: 'form' | 'boxes';
}

/** What comes from outside: fonts, and a validator for XML. `@formularwerk/submission/node` has both. */
export interface DocumentTools {
  assets: PdfAssets;
  validateXml: (xml: string, xsd: string) => XmlProblem[];
  /** Puts a signature into the XML, where one is wanted: see `@formularwerk/submission/signature`. */
  signXml?: (xml: string) => string;
  /** Seals the PDF, where one is wanted: see `@formularwerk/submission/seal`. */
  seal?: Seal;
  /** How large a PDF may become. */
  limits?: DocumentLimits;
}

/** The documents of a submission, UTF-8 or PDF, by the names under which they are delivered. */
export interface Documents {
  'submission.json': Uint8Array;
  'submission.xml': Uint8Array;
  'submission.xsd': Uint8Array;
  'submission.pdf': Uint8Array;
}

/**
 * Writes all documents of a finished application. The same input and engine version give the same
 * bytes, but for a seal, which has its time. Throws `DocumentTooLarge` when the PDF exceeds its limits, and an error when the XML is not valid against the form's schema: that would be a mistake of ours.
 */
export async function buildDocuments(input: DocumentsInput, tools: DocumentTools): Promise<Documents> {
  const submission = createSubmission(input);
  const schema = schemaOf(input.form, submission.form.version, input.copyFor?.id);
  const xml = validXml(submission, input.form, schema, tools);
  const json = canonicalJson(submission);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const data = { json: bytes(json), xml: bytes(xml) };
  const pdf = await toPdf(submission, {
    ...input,
    evidence: await evidenceFiles(submission.attachments, input.evidence ?? new Map()),
    files: [...embeddedFiles(submission, data), ...templateFiles(input.templates)],
    assets: tools.assets,
    ...(tools.limits && { limits: tools.limits }),
  });
  return {
    'submission.json': data.json,
    'submission.xml': data.xml,
    'submission.xsd': bytes(schema),
    'submission.pdf': tools.seal ? await tools.seal(pdf) : pdf,
  };
}

const schemas = new WeakMap<Form, Map<string, string>>();

/** The schema of a form, written once: it is the same for all applications of a version. */
function schemaOf(form: Form, version: string, recipient: string | undefined): string {
  const ofForm = schemas.get(form) ?? new Map<string, string>();
  const key = `${version} ${recipient ?? ''}`;
  const schema = ofForm.get(key) ?? xsd(form, { version, ...(recipient !== undefined && { recipient }) });
  schemas.set(form, ofForm.set(key, schema));
  return schema;
}

/** The message names places only, never what was answered. */
function validXml(
  submission: Submission,
  form: Form,
  schema: string,
  { validateXml, signXml = (xml) => xml }: DocumentTools,
): string {
  const xml = signXml(toXml(submission, form));
  const [problem] = validateXml(xml, schema);
  if (!problem) return xml;
  throw new Error(
    `The XML of form "${submission.form.id}" is not valid at "${problem.element}" (line ${problem.line}).`,
  );
}

const templateFiles = (templates: readonly FilledTemplate[] = []): EmbeddedFile[] =>
  templates.map(({ name, title, bytes }) => ({
    name,
    mediaType: 'application/pdf',
    bytes,
    isPacked: true,
    relationship: 'Supplement',
    description: title,
  }));

function embeddedFiles(
  { language }: Submission,
  { json, xml }: { json: Uint8Array; xml: Uint8Array },
): EmbeddedFile[] {
  const words = documentWords(language);
  return [
    {
      name: 'submission.xml',
      mediaType: 'text/xml',
      bytes: xml,
      relationship: 'Data',
      description: words.xmlFile,
    },
    {
      name: 'submission.json',
      mediaType: 'application/json',
      bytes: json,
      relationship: 'Source',
      description: words.jsonFile,
    },
  ];
}
