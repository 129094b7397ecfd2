import { readForm } from '../http/readForm.ts';
import { page } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { EmbeddingPage } from '../pages/EmbeddingPage.tsx';
import { loadKommune } from './loadKommune.ts';
import { staffSession, toLogin } from './staffSession.ts';

/** Which sites may embed the municipality's forms; for its administrators only, others find no such page. */
export const showEmbedding: Handler = (visit) => answer(visit);

/** Saves the list. Where a line is no site nothing is saved, and what was typed stands there again. */
export const setEmbedding: Handler = async (visit) => {
  const typed = (await readForm(visit.request)).get('seiten');
  return answer(visit, typeof typed === 'string' ? typed : '');
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
