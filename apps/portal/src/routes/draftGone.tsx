import { draftCookie, dropCookie } from '../http/cookies.ts';
import { page } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';
import { ErrorPage } from '../pages/ErrorPage.tsx';
import { loadForm } from './openDraft.ts';

/** 410: the key opens nothing any more, so the browser may forget it; and how to begin again. */
export const draftGone = async (visit: Visit): Promise<Response | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  const published = await loadForm(visit);
  if (published === undefined) return undefined;
  const back = { href: `/${kommune}/${form}`, label: visit.texts.error.toForm };
  return page(<ErrorPage visit={visit} kind="draftGone" kommune={published.kommune} back={back} />, {
    status: 410,
    cookies: visit.params.token === undefined ? [dropCookie(draftCookie(kommune, form))] : [],
  });
};
