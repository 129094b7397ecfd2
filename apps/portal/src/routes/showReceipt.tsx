import { receiptCookie } from '../http/cookies.ts';
import { isDocumentKind } from '../http/documentKind.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { ReceiptPage } from '../pages/ReceiptPage.tsx';
import { loadForm } from './openDraft.ts';
import { openSubmitted } from './openSubmitted.ts';
import { sendDocument } from './sendDocument.ts';
import { forgottenDraft } from './toReceipt.ts';

export const showReceipt: Handler = async (visit) => {
  const { kommune = '', id = '' } = visit.params;
  const accessToken = visit.cookies.get(receiptCookie(id));
  const submission = accessToken && (await visit.backend.submission(kommune, id, accessToken));
  if (!submission || submission.form !== visit.params.form) return receiptGone(visit);
  // The version that was submitted: the form may not be offered any more.
  const published = await visit.backend.form(kommune, submission.form, submission.version);
  if (!published) return undefined;
  const [submitted, mail] = await Promise.all([
    openSubmitted(visit, submission, { accessToken }),
    visit.backend.receiptMail(kommune, id, accessToken),
  ]);
  return page(
    <ReceiptPage
      visit={visit}
      published={published}
      submission={submission}
      evidence={submitted?.walk.evidence}
      mail={mail}
      draft={visit.url.searchParams.get(forgottenDraft) ?? undefined}
    />,
  );
};

/** A document of a submission, for the browser that submitted it. */
export const showReceiptDocument: Handler = async (visit) => {
  const { kommune = '', id = '', kind } = visit.params;
  if (!isDocumentKind(kind)) return undefined;
  const accessToken = visit.cookies.get(receiptCookie(id));
  if (accessToken === undefined) return receiptGone(visit);
  const document = await visit.backend.document(kommune, id, kind, { accessToken });
  return sendDocument(visit, document);
};

const receiptGone = async (visit: Visit): Promise<Response | undefined> => {
  const published = await loadForm(visit);
  return (
    published &&
    page(<ErrorPage visit={visit} kind="receiptGone" kommune={published.kommune} />, { status: 410 })
  );
};
