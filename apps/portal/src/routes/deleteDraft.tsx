import { placeToPath } from '@formularwerk/assistant';
import { draftCookie, dropCookie } from '../http/cookies.ts';
import { readForm } from '../http/readForm.ts';
import { page, seeOther } from '../http/respond.ts';
import type { Handler } from '../http/visit.ts';
import { DeletedPage } from '../pages/DeletedPage.tsx';
import { DeletePage } from '../pages/DeletePage.tsx';
import { deletedPath, deletePath } from '../pages/draftPaths.ts';
import { draftGone } from './draftGone.tsx';
import { loadForm, openDraft } from './openDraft.ts';
import { assistantPath } from './startDraft.ts';
import { forgottenDraft } from './toReceipt.ts';

export const showDelete: Handler = async (visit) => {
  const open = await openDraft(visit);
  const published = open && (await loadForm(visit, open.draft));
  if (open === undefined || published === undefined) return draftGone(visit);
  const continueAt = assistantPath(visit, placeToPath(open.draft.filing.place));
  return page(<DeletePage visit={visit} published={published} draft={open.draft} continueAt={continueAt} />);
};

/** Deletes the draft that the page was about; any other that took its place is asked for anew. */
export const deleteDraft: Handler = async (visit) => {
  const { kommune = '', form = '' } = visit.params;
  const posted = await readForm(visit.request);
  const open = await openDraft(visit);
  if (open === undefined) return draftGone(visit);
  if (posted.get('_draft') !== open.draft.id) return seeOther(deletePath(visit));
  await visit.backend.deleteDraft(kommune, open.token);
  return seeOther(`${deletedPath(visit)}?${forgottenDraft}=${open.draft.id}`, {
    cookies: [dropCookie(draftCookie(kommune, form))],
  });
};

export const showDeleted: Handler = async (visit) => {
  const published = await loadForm(visit);
  const draft = visit.url.searchParams.get(forgottenDraft) ?? undefined;
  return published && page(<DeletedPage visit={visit} published={published} draft={draft} />);
};
