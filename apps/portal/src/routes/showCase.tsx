import type { SubmissionState } from '@formularwerk/assistant';
import { toEntries, type Walk, walk } from '@formularwerk/form';
import { compiled } from '../compiled.ts';
import { isDocumentKind } from '../http/documentKind.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { CasePage } from '../pages/CasePage.tsx';
import { contextOf } from './openFiling.ts';
import { sendDocument } from './sendDocument.ts';
import { type Signed, staffSession, toLogin } from './staffSession.ts';

/** One application; the backend logs each view. */
export const showCase: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '' } = visit.params;
  const submission = await visit.backend.staff.submission(kommune, signed.session, id);
  if (submission === undefined) return undefined;
  const answers = await walkSubmission(visit, signed, submission);
  return page(<CasePage visit={visit} user={signed.user} submission={submission} walk={answers} />);
};

export const showCaseDocument: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '', kind } = visit.params;
  if (!isDocumentKind(kind)) return undefined;
  return sendDocument(visit, await visit.backend.document(kommune, id, kind, { session: signed.session }));
};

/** The answers out of the stored document, walked with the version they were given in; undefined until it is built. */
const walkSubmission = async (
  visit: Visit,
  signed: Signed,
  submission: SubmissionState,
): Promise<Walk | undefined> => {
  const { kommune = '', id = '' } = visit.params;
  if (!submission.documents.includes('json')) return undefined;
  const document = await visit.backend.document(kommune, id, 'json', { session: signed.session });
  if (document === undefined || document === 'building') return undefined;
  const { answers, version } = readSubmission(new TextDecoder().decode(document.bytes));
  const published = await visit.backend.form(kommune, submission.form, version);
  if (published === undefined) return undefined;
  const form = compiled(published);
  return walk(form, toEntries(form, answers).entries, contextOf(visit, published));
};

const readSubmission = (json: string): { readonly answers?: unknown; readonly version?: string } => {
  const { answers, version } = JSON.parse(json) as { readonly answers?: unknown; readonly version?: string };
  return { answers, ...(version !== undefined && { version }) };
};
