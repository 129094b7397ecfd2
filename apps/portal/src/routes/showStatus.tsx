import { receiptCookie, setCookie, statusCookie } from '../http/cookies.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { StatusPage } from '../pages/StatusPage.tsx';
import { loadForm } from './openDraft.ts';

/** How long the browser may look without opening the link again, in seconds. */
const age = 24 * 60 * 60;

/** The link from the mail: its key becomes a cookie, so that it stays in no address, history or log. */
export const openStatus: Handler = async (visit) => {
  const { kommune = '', form, id = '', token = '' } = visit.params;
  const status = await visit.backend.status(kommune, id, token);
  if (status === undefined || status.form !== form) return statusGone(visit);
  return seeOther(`/${kommune}/${form}/stand/${id}`, {
    cookies: [setCookie(statusCookie(id), token, age)],
    headers: { 'referrer-policy': 'no-referrer' },
  });
};

/** The state of what was submitted. */
export const showStatus: Handler = async (visit) => {
  const { kommune = '', form = '', id = '' } = visit.params;
  const token = visit.cookies.get(statusCookie(id));
  const status = token && (await visit.backend.status(kommune, id, token));
  if (!status || status.form !== form) return statusGone(visit);
  // The version that was submitted: the form may not be offered any more.
  const published = await visit.backend.form(kommune, form, status.version);
  if (published === undefined) return undefined;
  const receipt = visit.cookies.has(receiptCookie(id)) ? `/${kommune}/${form}/eingang/${id}` : undefined;
  return page(<StatusPage visit={visit} published={published} status={status} receipt={receipt} />);
};

const statusGone = async (visit: Visit): Promise<Response | undefined> => {
  const published = await loadForm(visit);
  return (
    published &&
    page(<ErrorPage visit={visit} kind="statusGone" kommune={published.kommune} />, { status: 410 })
  );
};
