import type { StaffUser } from '@formularwerk/assistant';
import { sessionCookie } from '../http/cookies.ts';
import { seeOther } from '../http/respond.ts';
import type { Visit } from '../http/visit.ts';

export interface Signed {
  readonly session: string;
  readonly user: StaffUser;
}

/** Who is signed in at this municipality. */
export const staffSession = async (visit: Visit): Promise<Signed | undefined> => {
  const { kommune = '' } = visit.params;
  const session = visit.cookies.get(sessionCookie(kommune));
  const user = session === undefined ? undefined : await visit.backend.staff.session(kommune, session);
  return session === undefined || user === undefined ? undefined : { session, user };
};

export const loginPath = (visit: Visit): string => `/verwaltung/${visit.params.kommune}/anmelden`;
export const inboxPath = (visit: Visit): string => `/verwaltung/${visit.params.kommune}/eingang`;

/** To the sign-in, and from there back to the page that was wanted. */
export const toLogin = (visit: Visit): Response => {
  const wanted = visit.url.pathname + visit.url.search;
  const isUsual = wanted === inboxPath(visit);
  return seeOther(isUsual ? loginPath(visit) : `${loginPath(visit)}?weiter=${encodeURIComponent(wanted)}`);
};

/** Where somebody goes on who has signed in: only to a page of the staff of this municipality, else to the inbox. */
export function pathAfterLogin(visit: Visit, wanted: FormDataEntryValue | null): string {
  if (typeof wanted !== 'string' || wanted === '') return inboxPath(visit);
  const url = URL.parse(wanted, visit.url.origin);
  const isOwn =
    url?.origin === visit.url.origin &&
    url.pathname.startsWith(`/verwaltung/${visit.params.kommune}/`) &&
    url.pathname !== loginPath(visit);
  return isOwn ? url.pathname + url.search : inboxPath(visit);
}
