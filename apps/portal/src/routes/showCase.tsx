import type { SubmissionState } from '@formularwerk/assistant';
import { type FieldView, toEntries, type Walk, walk } from '@formularwerk/form';
import { compiled } from '../compiled.ts';
import { isDocumentKind } from '../http/documentKind.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { CasePage } from '../pages/CasePage.tsx';
import { readSubmitted, type Submitted } from '../submitted/readSubmitted.ts';
import { writeStored } from '../submitted/writeStored.ts';
import { isoDay } from '../texts/formatDates.ts';
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
  const submitted = await openSubmitted(visit, signed, submission);
  return page(<CasePage visit={visit} user={signed.user} submission={submission} {...submitted} />);
};

export const showCaseDocument: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '', kind } = visit.params;
  if (!isDocumentKind(kind)) return undefined;
  return sendDocument(visit, await visit.backend.document(kommune, id, kind, { session: signed.session }));
};

/**
 * The answers out of the stored document, walked with the version and the day they were given in; undefined until it is
 * built.
 */
const openSubmitted = async (
  visit: Visit,
  { session }: Signed,
  submission: SubmissionState,
): Promise<
  | ({ readonly walk: Walk; readonly write: (field: FieldView) => string } & Pick<Submitted, 'attachments'>)
  | undefined
> => {
  const { kommune = '', id = '' } = visit.params;
  if (!submission.documents.includes('json')) return undefined;
  const document = await visit.backend.document(kommune, id, 'json', { session });
  if (document === undefined || document === 'building') return undefined;
  const { version, answers, computed, attachments } = readSubmitted(document.bytes);
  const published = await visit.backend.form(kommune, submission.form, version);
  if (published === undefined) return undefined;
  const form = compiled(published);
  const context = { ...contextOf(visit, published), today: isoDay(submission.receivedAt) };
  return {
    attachments,
    walk: walk(form, toEntries(form, answers).entries, context),
    write: (field) => writeStored(field, computed, visit.language),
  };
};
