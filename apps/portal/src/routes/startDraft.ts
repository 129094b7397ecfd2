import { type Draft, placeToPath, returnPlace } from '@formularwerk/assistant';
import { readForm } from '../http/readForm.ts';
import { seeOther } from '../http/respond.ts';
import type { Handler, Visit } from '../http/visit.ts';
import { keepKey, loadForm, openDraft } from './openDraft.ts';

/**
 * „Jetzt starten“, „Entwurf fortsetzen“ or „neu beginnen“. A draft that is there is only given up when that was
 * asked for: a second press of „Jetzt starten“ (or one in another tab) goes on with it.
 */
export const startDraft: Handler = async (visit) => {
  const { kommune = '', form = '' } = visit.params;
  const posted = await readForm(visit.request);
  const open = await openDraft(visit);
  if (open !== undefined && posted.get('_action') !== 'restart') {
    return seeOther(assistantPath(visit, await returnPath(visit, open.draft)));
  }
  // Where the form is not offered any more, the draft that is there stays.
  const created = await visit.backend.createDraft(kommune, form);
  if (created === undefined) return undefined;
  if (open !== undefined) await visit.backend.deleteDraft(kommune, open.token);
  return seeOther(assistantPath(visit, placeToPath(created.draft.filing.place)), {
    cookies: [keepKey(visit, created)],
  });
};

/** Where a draft is taken up again. */
export const returnPath = async (visit: Visit, draft: Draft): Promise<string> => {
  const published = await loadForm(visit, draft);
  return placeToPath(published ? returnPlace(published, draft.filing) : draft.filing.place);
};

/** `/espelkamp/sondernutzung/antrag/zweck` */
export const assistantPath = (visit: Visit, place: string): string =>
  `/${visit.params.kommune}/${visit.params.form}/antrag/${place}`;
