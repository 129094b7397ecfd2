import { readForm } from '../http/readForm.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { EmbeddingPage } from '../pages/EmbeddingPage.tsx';
import { LoginPage } from '../pages/LoginPage.tsx';
import { STAY } from '../pages/StaffBar.tsx';
import { loadKommune } from './loadKommune.ts';
import { staffSession, toLogin } from './staffSession.ts';

/** Which sites may embed the municipality's forms; for its administrators only, others find no such page. */
export const showEmbedding: Handler = (visit) => answer(visit);

/** Saves the list. Where a line is no site nothing is saved, and what was typed stands there again. */
export const setEmbedding: Handler = async (visit) => {
  const data = await readForm(visit.request);
  const field = data.get(TYPED_SITES);
  const typed = typeof field === 'string' ? field : '';
  const signed = await staffSession(visit);
  if (signed === undefined) return signInFirst(visit, typed);
  return data.has(STAY) ? showTypedSites(visit, signed.session, typed, []) : answer(visit, typed);
};

/** The field in which the sites are typed. */
export const TYPED_SITES = 'seiten';

/** The session has ended meanwhile: what was typed waits in the sign-in. */
const signInFirst = async (visit: Visit, typed: string): Promise<Response | undefined> => {
  const loaded = await loadKommune(visit);
  if (loaded === undefined) return undefined;
  const next = visit.url.pathname;
  const kept = { [TYPED_SITES]: typed };
  return page(<LoginPage visit={visit} kommune={loaded.kommune} next={next} ended kept={kept} />, {
    status: 403,
  });
};

/** What was typed before somebody put off the end of the session, or had to sign in again: nothing is saved yet. */
export const showTypedSites = async (
  visit: Visit,
  session: string,
  typed: string,
  cookies: readonly string[],
): Promise<Response | undefined> => {
  const user = await visit.backend.staff.session(visit.params.kommune ?? '', session);
  const set = user && (await visit.backend.staff.embedding(user.kommune.id, session));
  const loaded = set && (await loadKommune(visit));
  if (!user || !loaded) return undefined;
  const path = `/verwaltung/${user.kommune.id}/einbetten`;
  return page(
    <EmbeddingPage
      visit={{ ...visit, url: new URL(path, visit.url) }}
      user={user}
      forms={loaded.forms}
      text={typed}
      unsaved
    />,
    { cookies },
  );
};

const answer = async (visit: Visit, typed?: string): Promise<Response | undefined> => {
  const signed = await staffSession(visit);
  if (signed === undefined) return toLogin(visit);
  const { user, session } = signed;
  const set = await visit.backend.staff.embedding(user.kommune.id, session, typed);
  const loaded = set && (await loadKommune(visit));
  if (set === undefined || loaded === undefined) return undefined;
  const shown =
    set.outcome === 'saved'
      ? { text: set.origins.join('\n'), saved: typed !== undefined }
      : { text: typed ?? '', wrong: set.wrong };
  return page(<EmbeddingPage visit={visit} user={user} forms={loaded.forms} {...shown} />, {
    status: set.outcome === 'saved' ? 200 : 422,
  });
};
