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
export const toLogin = (visit: Visit): Response => seeOther(loginPath(visit));
