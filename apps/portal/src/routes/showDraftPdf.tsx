import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { draftGone } from './draftGone.tsx';
import { loadForm, openDraft } from './openDraft.ts';
import { sendDocument } from './sendDocument.ts';

/** What was answered so far as PDF, with „Entwurf“ on each page. */
export const showDraftPdf: Handler = async (visit) => {
  const open = await openDraft(visit);
  const pdf = open && (await visit.backend.draftPdf(open.draft.kommune, open.token, visit.language));
  if (pdf === undefined) return draftGone(visit);
  if (pdf !== 'busy') return sendDocument(visit, pdf);
  const published = open && (await loadForm(visit, open.draft));
  return page(<ErrorPage visit={visit} kind="busy" kommune={published?.kommune} />, {
    status: 503,
    headers: { 'retry-after': '30' },
  });
};
