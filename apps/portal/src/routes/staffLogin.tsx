import { dropCookie, sessionCookie, setCookie } from '../http/cookies.ts';
import { readForm } from '../http/readForm.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { LoginPage } from '../pages/LoginPage.tsx';
import { showTypedSites, TYPED_SITES } from './embedding.tsx';
import { loadKommune } from './loadKommune.ts';
import { loginPath, pathAfterLogin, staffSession } from './staffSession.ts';

export const showLogin: Handler = async (visit) => {
  const loaded = await loadKommune(visit);
  if (loaded === undefined) return undefined;
  const signed = await staffSession(visit);
  const next = pathAfterLogin(visit, visit.url.searchParams.get('weiter'));
  if (signed !== undefined) return seeOther(next);
  const ended = visit.cookies.has(sessionCookie(loaded.kommune.id));
  return page(<LoginPage visit={visit} kommune={loaded.kommune} next={next} ended={ended} />);
};

/** A wrong name and a wrong password look alike. */
export const login: Handler = async (visit) => {
  const loaded = await loadKommune(visit);
  if (loaded === undefined) return undefined;
  const posted = await readForm(visit.request);
  const name = textOf(posted.get('name')).trim();
  const password = textOf(posted.get('password'));
  const next = pathAfterLogin(visit, posted.get('weiter'));
  const typed = posted.get(TYPED_SITES);
  const kept = typeof typed === 'string' ? { [TYPED_SITES]: typed } : undefined;
  const again = (problem: string) =>
    page(
      <LoginPage
        visit={visit}
        kommune={loaded.kommune}
        problem={problem}
        name={name}
        next={next}
        kept={kept}
      />,
      { status: 422 },
    );
  if (name === '' || password === '') return again(visit.texts.login.missing);
  const session = await visit.backend.staff.login(loaded.kommune.id, name, password);
  if (session === undefined) return again(visit.texts.login.wrong);
  const cookies = [setCookie(sessionCookie(loaded.kommune.id), session)];
  const restored =
    typeof typed === 'string' ? await showTypedSites(visit, session, typed, cookies) : undefined;
  return restored ?? seeOther(next, { cookies });
};

export const logout: Handler = async (visit) => {
  const signed = await staffSession(visit);
  const { kommune = '' } = visit.params;
  if (signed !== undefined) await visit.backend.staff.logout(kommune, signed.session);
  return seeOther(loginPath(visit), { cookies: [dropCookie(sessionCookie(kommune))] });
};

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
