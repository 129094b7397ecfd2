import { page } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { inFormLanguage } from '../texts/inFormLanguage.ts';
import { loadForm } from './openDraft.ts';
import { sendDocument } from './sendDocument.ts';

/** A form that is offered as PDF, for whoever would rather fill it in on paper. */
export const showBlankForm: Handler = async (visit) => {
  const published = await loadForm(visit);
  if (published === undefined) return undefined;
  const { language } = inFormLanguage(visit, published);
  const pdf = await visit.backend.blankForm(published, language);
  if (pdf !== 'busy') return sendDocument(visit, pdf);
  return page(<ErrorPage visit={visit} kind="busy" kommune={published.kommune} />, {
    status: 503,
    headers: { 'retry-after': '30' },
  });
};
