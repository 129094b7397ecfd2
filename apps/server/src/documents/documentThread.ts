import { workerData } from 'node:worker_threads';
import { walkFiling } from '@formularwerk/assistant';
import { compiledForms, walkAnswers } from '@formularwerk/form';
import {
  type Block,
  buildCopies,
  buildDocuments,
  CertificateExpired,
  type Documents,
  DocumentTooLarge,
  type DocumentTools,
  type FilledTemplates,
  fillTemplates,
  type Submission,
  type TemplateRefusal,
  templateFields,
  toDraftPdf,
  writeBlankForm,
  writePdf,
} from '@formularwerk/submission';
import { documentTools } from '@formularwerk/submission/node';
import { type Begun, begin } from './begun.ts';
import type {
  ApplicationTask,
  Begins,
  BlankTask,
  DraftTask,
  OfficialFormTask,
  TablesTask,
  ThreadAnswer,
  ThreadData,
  WrittenDocuments,
  WrittenTables,
} from './documentTask.ts';
import { signingTools } from './signingTools.ts';

/** A thread that writes documents, one after the other. Fonts and WebAssembly are ready before the first of them. */
const { limits, signing } = workerData as ThreadData;
const tools: DocumentTools = { ...(await documentTools()), ...(await signingTools(signing)), limits };
await warmUp();

/** The documents of an application, and the copies for the form's recipients. */
export const writeApplication = (task: Begins<ApplicationTask>): Promise<ThreadAnswer<WrittenDocuments[]>> =>
  answer(task, async () => {
    const { definition, answers, context, begun, templates, ...input } = task;
    const form = formOf(task);
    const { walk } = walkAnswers(form, answers, context);
    const official = await fillTemplates(walk, async (file) => templates?.get(file), tools.assets);
    const whole = { ...input, form, walk, templates: official.filled };
    const documents = await buildDocuments(whole, tools);
    const copies = task.order === 'boxes' ? [] : await buildCopies(whole, tools);
    return [
      { ...written(documents), faults: faultsOf(official) },
      ...copies.map(({ copyFor, documents: copy }) => ({ copyFor: copyFor.id, ...written(copy) })),
    ];
  });

/** Applications as tables for statistics. */
export const writeTables = (task: Begins<TablesTask>): Promise<ThreadAnswer<WrittenTables>> =>
  answer(task, async () => {
    const { recipientView } = await import('@formularwerk/form/recipients');
    const { toCsvFiles, toTables, toXlsx } = await import('@formularwerk/submission/tables');
    const whole = formOf(task);
    const form = task.recipient === undefined ? whole : recipientView(whole, task.recipient)?.form;
    if (!form) throw new Error(`Form "${whole.definition.id}" has no recipient "${task.recipient}".`);
    const submissions = task.submissions.map((json) => JSON.parse(json) as Submission);
    const tables = toTables(form, submissions);
    return task.format === 'xlsx' ? { type: 'xlsx', bytes: toXlsx(tables) } : toCsvFiles(tables);
  });

/** A form to be printed, or filled in on the screen. */
export const writeBlank = (task: Begins<BlankTask>): Promise<ThreadAnswer<Uint8Array>> =>
  answer(task, () => {
    const { definition, begun, ...input } = task;
    return writeBlankForm({ ...input, form: formOf(task) }, tools.assets);
  });

/** The fields of an official form, or why it cannot be filled in. */
export const readOfficialForm = (
  task: Begins<OfficialFormTask>,
): Promise<ThreadAnswer<readonly string[] | TemplateRefusal>> =>
  answer(task, () => templateFields(task.bytes));

/** A draft as PDF. */
export const writeDraft = (task: Begins<DraftTask>): Promise<ThreadAnswer<Uint8Array>> =>
  answer(task, () => {
    const { definition, filing, context, begun, ...input } = task;
    const form = formOf(task);
    return toDraftPdf({ ...input, form, walk: walkFiling(form, filing, context), limits }, tools.assets);
  });

async function answer<T>(
  { begun }: { readonly begun: Begun },
  work: () => Promise<T>,
): Promise<ThreadAnswer<T>> {
  begin(begun);
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof CertificateExpired) return { ok: false, unwritten: { reason: 'certificate' } };
    if (!(error instanceof DocumentTooLarge)) throw error;
    return { ok: false, unwritten: { reason: error.limit, most: error.most } };
  }
}

const faultsOf = ({ refused, problems }: FilledTemplates): string[] => [
  ...refused.map(({ template, reason }) => `${template}: ${reason}`),
  ...problems.map(({ template, code, field }) => `${template}: ${code} ${field}`),
];

const KINDS = ['pdf', 'xml', 'json', 'xsd'] as const;

const written = (documents: Documents): WrittenDocuments => ({
  files: KINDS.map((kind) => ({ kind, bytes: documents[`submission.${kind}`] })),
});

/** Forms that were opened before. */
const formOf = compiledForms(100);

/** A page that nobody gets: what is made ready at its first use is ready then. */
async function warmUp(): Promise<void> {
  const text = 'Straßenverkehrsrechtliche Ausnahmegenehmigung';
  const metadata = { title: text, author: text, creator: text, date: new Date(0), language: 'de' };
  const facts = { reference: text, formId: 'form', formVersion: '1', formHash: '' };
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text },
    { kind: 'pairs', pairs: [{ label: text, value: text.repeat(3) }] },
  ];
  const furniture = { headerStart: text, headerEnd: text, footerStart: text };
  await writePdf({ blocks, furniture, metadata: { ...metadata, facts }, files: [] }, tools.assets);
}
