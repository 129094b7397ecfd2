import { randomUUID } from 'node:crypto';
import type { Draft, Filing, OpenedDraft, SaveResult } from '@formularwerk/assistant';
import { draftKeyOf } from '../crypto/draftKeys.ts';
import { inTenant } from '../database/tenant.ts';
import { createDraftNumber } from '../draftNumber.ts';
import type { Services } from '../services.ts';
import { insertDraft, removeDraft, selectDraft, selectDraftToShow, updateDraft } from '../store/drafts.ts';
import { loadOffered, selectFormIds } from '../store/formVersions.ts';
import { selectKommune } from '../store/kommunen.ts';
import { readFormIn } from './readForms.ts';

/** Begins a draft on the current version of a form that is offered. The token is the key to it. */
export const createDraft = (
  { db, keys, forms }: Services,
  kommune: string,
  formId: string,
): Promise<{ readonly token: string; readonly draft: Draft } | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    const version = await loadOffered(tenant, forms, formId);
    const page = version?.form.definition.sections[0]?.pages[0]?.id;
    const at = await selectKommune(tenant);
    if (!version || !at || page === undefined) return undefined;
    const id = randomUUID();
    const token = draftKeyOf(keys, kommune, id);
    const filing: Filing = { entries: {}, saved: [], place: { kind: 'page', page } };
    const draft = await insertDraft(tenant, keys, {
      id,
      number: createDraftNumber(at.referencePrefix),
      token,
      formId,
      version: version.version,
      filing,
    });
    return { token, draft };
  });

/** The draft that a token opens, and with which version it has to go on where its own was withdrawn. */
export const readDraft = (
  { db, keys }: Services,
  kommune: string,
  token: string,
): Promise<Draft | undefined> => inTenant(db, kommune, (tenant) => selectDraftToShow(tenant, keys, token));

/** A draft of this form with all that a page of it shows, read at once. */
export const openDraft = (
  services: Services,
  kommune: string,
  formId: string,
  token: string,
): Promise<OpenedDraft | undefined> =>
  inTenant(services.db, kommune, async (tenant) => {
    const draft = await selectDraftToShow(tenant, services.keys, token);
    if (draft?.form !== formId) return undefined;
    const published = await readFormIn(services, tenant, formId, draft.version);
    if (!published) return undefined;
    const pages = published.definition.sections.flatMap((section) => section.pages);
    // An outcome may be reached in the browser, without coming here again.
    const leadsOn = pages.some((page) => page.outcome);
    return { draft, published, ...(leadsOn && { services: await selectFormIds(tenant) }) };
  });

/** Saves a filing over the revision that it was made from; a lost update is told, never done. */
export const saveDraft = (
  { db, keys }: Services,
  kommune: string,
  token: string,
  filing: Filing,
  revision: string,
): Promise<SaveResult & { readonly expiresAt?: string }> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    if (!draft) return { outcome: 'gone' };
    const saved = await updateDraft(tenant, keys, draft.id, filing, revision);
    if (saved)
      return {
        outcome: 'saved',
        revision: saved.revision,
        savedAt: saved.savedAt,
        expiresAt: saved.expiresAt,
      };
    const current = await selectDraft(tenant, keys, token);
    return current ? { outcome: 'conflict', current } : { outcome: 'gone' };
  });

/** Deletes a draft and its files; false when there is none. */
export async function deleteDraft(
  { db, keys, files, parts }: Services,
  kommune: string,
  token: string,
): Promise<boolean> {
  const removed = await inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    return draft && { id: draft.id, blobs: await removeDraft(tenant, draft.id) };
  });
  if (!removed) return false;
  for (const blob of removed.blobs) await files.remove(kommune, blob);
  await parts.removeAll(kommune, removed.id);
  return true;
}
