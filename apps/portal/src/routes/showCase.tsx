import type { FieldView } from '@formularwerk/form';
import { isDocumentKind } from '../http/documentKind.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { CasePage } from '../pages/CasePage.tsx';
import { writeStored } from '../submitted/writeStored.ts';
import { openSubmitted } from './openSubmitted.ts';
import { sendDocument } from './sendDocument.ts';
import { staffSession, toLogin } from './staffSession.ts';

/** One application; the backend logs each view. */
export const showCase: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '' } = visit.params;
  const submission = await visit.backend.staff.submission(kommune, signed.session, id);
  if (submission === undefined) return undefined;
  const submitted = await openSubmitted(visit, submission, { session: signed.session });
  const answers = submitted && {
    walk: submitted.walk,
    attachments: submitted.attachments,
    write: (field: FieldView) => writeStored(field, submitted.computed, visit.language),
  };
  return page(<CasePage visit={visit} user={signed.user} submission={submission} {...answers} />);
};

/** Has documents that could not be made tried once more, and leads back to the application. */
export const retryCaseDocuments: Handler = async (visit) => {
  const { kommune = '', id = '' } = visit.params;
  const signed = await staffSession(visit);
  const back = `/verwaltung/${kommune}/eingang/${id}`;
  if (signed === undefined) return toLogin({ ...visit, url: new URL(back, visit.url) });
  const tried = await visit.backend.staff.retry(kommune, signed.session, id);
  return tried && seeOther(back);
};

/** A document for another authority, with what it may see. */
export const showCaseCopy: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '', recipient = '', kind } = visit.params;
  if (!isDocumentKind(kind)) return undefined;
  return sendDocument(
    visit,
    await visit.backend.staff.copy(kommune, signed.session, id, { recipient, kind }),
  );
};

/** The PDF in the order of the boxes of an official form. */
export const showCaseBoxes: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '' } = visit.params;
  return sendDocument(visit, await visit.backend.staff.boxes(kommune, signed.session, id));
};

export const showCaseDocument: Handler = async (visit) => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { kommune = '', id = '', kind } = visit.params;
  if (!isDocumentKind(kind)) return undefined;
  return sendDocument(visit, await visit.backend.document(kommune, id, kind, { session: signed.session }));
};
