import { randomUUID } from 'node:crypto';
import type { UploadResult } from '@formularwerk/assistant';
import { maxSizeOf, type Problem } from '@formularwerk/form';
import { inTenant } from '../database/tenant.ts';
import type { Services } from '../services.ts';
import { selectDraft } from '../store/drafts.ts';
import type { Announced, Transfer } from '../store/partStore.ts';
import { uploadsOfDraft } from '../store/uploads.ts';
import { tooLarge } from '../uploads/checkFile.ts';
import {
  findPlace,
  isFull,
  type NoPlace,
  type StoreUploadResult,
  stored,
  storeUpload,
} from './storeUpload.ts';

export type AnnounceResult =
  | { readonly outcome: 'welcome'; readonly transfer: Transfer }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | NoPlace;

/** Says whether a file may come, before its first byte: at this question, of this size, beside what is there already. */
export async function announceUpload(
  services: Services,
  kommune: string,
  token: string,
  { path, size }: Announced,
): Promise<AnnounceResult> {
  const asked = await findPlace(services, kommune, token, path);
  if (asked.outcome !== 'found') return asked;
  const { draftId, place, uploads } = asked;
  if (size === 0) return { outcome: 'refused', problem: { path, code: 'file.empty' } };
  if (size > maxSizeOf(place.field))
    return { outcome: 'refused', problem: { path, ...tooLarge(place.field) } };
  const others = await services.parts.list(kommune, draftId);
  const sizes = await Promise.all(others.map(async (other) => (await services.parts.look(other))?.size ?? 0));
  if (isFull(uploads, size, sizes)) return { outcome: 'tooMany' };
  return { outcome: 'welcome', transfer: { kommune, draft: draftId, id: randomUUID() } };
}

export type TakeResult =
  | StoreUploadResult
  | { readonly outcome: 'incomplete' }
  | { readonly outcome: 'unknown' };

/**
 * Makes a file of what has come; its id is that of the transfer, so that asking again, when the answer was lost, gives
 * the same file and not a second one.
 */
export async function takeUpload(services: Services, token: string, transfer: Transfer): Promise<TakeResult> {
  const { kommune, id } = transfer;
  const before = await taken(services, token, transfer);
  if (before) {
    await services.parts.remove(transfer); // left by a process that died in between
    return before;
  }
  const announced = await services.parts.look(transfer);
  if (!announced) return { outcome: 'unknown' };
  if (announced.offset < announced.size) return { outcome: 'incomplete' };
  const { path, name, declared } = announced;
  const bytes = await services.parts.read(transfer);
  const result = await storeUpload(services, kommune, token, path, { name, bytes, declared }, id);
  await services.parts.remove(transfer);
  return result;
}

const taken = (
  { db, keys }: Services,
  token: string,
  { kommune, id }: Transfer,
): Promise<UploadResult | undefined> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    const uploads = draft ? await uploadsOfDraft(tenant, keys, draft.id) : [];
    const upload = uploads.find(({ file }) => file.id === id);
    return upload && stored(upload);
  });
