import { draftCookie, dropCookie } from '../http/cookies.ts';
import { page } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { loadForm } from './openDraft.ts';
import { toReceipt } from './toReceipt.ts';

/**
 * Where the draft was submitted, its receipt: the answer to „Absenden“ may have got lost. Otherwise 410: the key opens
 * nothing any more, so the browser may forget it; and how to begin again.
 */
export const draftGone = async (visit: Visit): Promise<Response | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  const became = await draftBecame(visit);
  if (became) return became;
  const published = await loadForm(visit);
  if (published === undefined) return undefined;
  const back = { href: `/${kommune}/${form}`, label: visit.texts.error.toForm };
  const more = { href: `/${kommune}/fortsetzen`, label: visit.texts.error.withCode };
  return page(
    <ErrorPage visit={visit} kind="draftGone" kommune={published.kommune} back={back} more={more} />,
    {
      status: 410,
      cookies: visit.params.token === undefined ? [dropCookie(draftCookie(kommune, form))] : [],
    },
  );
};

/** To the receipt of what the draft became, where it was submitted. */
export const draftBecame = async (visit: Visit): Promise<Response | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  const token = visit.params.token ?? visit.cookies.get(draftCookie(kommune, form));
  const became = token && (await visit.backend.receiptOfDraft(kommune, token));
  return became ? toReceipt(visit, became.receipt, became.draft) : undefined;
};
