import { dropCookie, sessionCookie, setCookie } from '../http/cookies.ts';
import { readForm } from '../http/readForm.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { LoginPage } from '../pages/LoginPage.tsx';
import { loadKommune } from './loadKommune.ts';
import { inboxPath, loginPath, staffSession } from './staffSession.ts';

export const showLogin: Handler = async (visit) => {
  const loaded = await loadKommune(visit);
  if (loaded === undefined) return undefined;
  const signed = await staffSession(visit);
  return signed === undefined
    ? page(<LoginPage visit={visit} kommune={loaded.kommune} />)
    : seeOther(inboxPath(visit));
};

/** A wrong name and a wrong password look alike. */
export const login: Handler = async (visit) => {
  const loaded = await loadKommune(visit);
  if (loaded === undefined) return undefined;
  const posted = await readForm(visit.request);
  const name = textOf(posted.get('name')).trim();
  const password = textOf(posted.get('password'));
  const again = (problem: string) =>
    page(<LoginPage visit={visit} kommune={loaded.kommune} problem={problem} name={name} />, { status: 422 });
  if (name === '' || password === '') return again(visit.texts.login.missing);
  const session = await visit.backend.staff.login(loaded.kommune.id, name, password);
  if (session === undefined) return again(visit.texts.login.wrong);
  return seeOther(inboxPath(visit), { cookies: [setCookie(sessionCookie(loaded.kommune.id), session)] });
};

export const logout: Handler = async (visit) => {
  const signed = await staffSession(visit);
  const { kommune = '' } = visit.params;
  if (signed !== undefined) await visit.backend.staff.logout(kommune, signed.session);
  return seeOther(loginPath(visit), { cookies: [dropCookie(sessionCookie(kommune))] });
};

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
