import type { Draft, PublishedForm } from '@formularwerk/assistant';
import { draftCookie, setCookie } from '../http/cookies.ts';
import type { Visit } from '../http/visit.ts';

export interface OpenDraft {
  readonly token: string;
  readonly draft: Draft;
}

/** The draft that this browser has the key of, for the form that the address names. */
export const openDraft = async (visit: Visit): Promise<OpenDraft | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  const token = visit.cookies.get(draftCookie(kommune, form));
  return token === undefined ? undefined : openDraftByToken(visit, token);
};

export const openDraftByToken = async (visit: Visit, token: string): Promise<OpenDraft | undefined> => {
  const { kommune = '', form = '' } = visit.params;
  const draft = await visit.backend.draft(kommune, token);
  return draft === undefined || draft.form !== form ? undefined : { token, draft };
};

/** The version that the draft was begun with; the current one where there is no draft. */
export const loadForm = (visit: Visit, draft?: Draft): Promise<PublishedForm | undefined> =>
  visit.backend.form(visit.params.kommune ?? '', visit.params.form ?? '', draft?.version);

/**
 * Keeps the key of a draft at least as long as the draft itself, which lasts longer with each save. Both times are those of
 * one clock: that of the portal may be wrong.
 */
export const keepKey = (
  { params: { kommune = '', form = '' } }: Visit,
  { token, draft }: OpenDraft,
): string =>
  setCookie(
    draftCookie(kommune, form),
    token,
    (Date.parse(draft.expiresAt) - Date.parse(draft.savedAt)) / 1000,
  );
