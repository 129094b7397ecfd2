import { randomUUID } from 'node:crypto';
import type { UploadResult } from '@formularwerk/assistant';
import { inTenant } from '../database/tenant.ts';
import { type FilePlace, fileFieldAt } from '../fileField.ts';
import type { Services } from '../services.ts';
import { selectDraft } from '../store/drafts.ts';
import { loadForm } from '../store/formVersions.ts';
import { insertUpload, type Scan, type Upload, uploadsOfDraft } from '../store/uploads.ts';
import { checkFile, type SentFile } from '../uploads/checkFile.ts';
import type { Verdict } from '../uploads/clamd.ts';

/** Why no file is taken at all, whatever is in it. */
export type NoPlace =
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'place' }
  | { readonly outcome: 'tooMany' };

export type StoreUploadResult = UploadResult | NoPlace;

/** The place for a file, and what the draft has already. */
export interface FoundPlace {
  readonly outcome: 'found';
  readonly draftId: string;
  readonly place: FilePlace;
  readonly uploads: readonly Upload[];
}

const MOST = 50;
const MOST_BYTES = 300 * 1024 * 1024;

/**
 * Stores one file of a draft at a file field, when its content is what it may be and no scanner finds anything. The file
 * is on the disk before the database knows it. While the scanner does not answer, the file is kept and held back.
 */
export async function storeUpload(
  services: Services,
  kommune: string,
  token: string,
  path: string,
  sent: SentFile,
  id: string = randomUUID(),
): Promise<StoreUploadResult> {
  const asked = await findPlace(services, kommune, token, path);
  if (asked.outcome !== 'found') return asked;
  if (isFull(asked.uploads, sent.bytes.byteLength)) return { outcome: 'tooMany' };
  const checked = await checkFile(sent, asked.place.field);
  if (!checked.ok) return { outcome: 'refused', problem: { path, ...checked.fault } };
  const { facts, bytes } = checked.file;
  const verdict = await services.scanner?.scan(bytes);
  if (verdict === 'infected') return { outcome: 'refused', problem: { path, code: 'file.virus' } };
  const file = { id, ...facts };
  const scan = scanOf(verdict);
  await keep(services, kommune, asked, { file, field: asked.place.place, scan }, bytes);
  return stored({ file, scan });
}

/** What is said of a file that is there: nobody gets it before the scanner has seen it. */
export const stored = ({ file, scan }: Pick<Upload, 'file' | 'scan'>): UploadResult => ({
  outcome: 'stored',
  file,
  ...(scan === 'waiting' && { scan }),
});

const scanOf = (verdict: Exclude<Verdict, 'infected'> | undefined): Scan => {
  if (verdict === undefined) return 'unscanned';
  return verdict === 'clean' ? 'cleared' : 'waiting';
};

async function keep(
  { db, keys, files }: Services,
  kommune: string,
  { draftId }: FoundPlace,
  upload: Omit<Upload, 'blob'>,
  bytes: Uint8Array,
): Promise<void> {
  const blob = await files.write(kommune, bytes);
  try {
    await inTenant(db, kommune, (tenant) => insertUpload(tenant, keys, draftId, { ...upload, blob }));
  } catch (error) {
    await files.remove(kommune, blob);
    throw error;
  }
}

/** The file field of a draft that a path means, and the files that the draft has. */
export const findPlace = (
  { db, keys, forms }: Services,
  kommune: string,
  token: string,
  path: string,
): Promise<FoundPlace | NoPlace> =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    const version = draft && (await loadForm(tenant, forms, draft.form, draft.version));
    if (!draft || !version) return { outcome: 'gone' };
    const place = fileFieldAt(version.form.definition, path);
    if (!place) return { outcome: 'place' };
    return {
      outcome: 'found',
      draftId: draft.id,
      place,
      uploads: await uploadsOfDraft(tenant, keys, draft.id),
    };
  });

/** Whether a draft has no room for so many bytes more. `onTheWay` are the sizes of files that are still coming. */
export function isFull(uploads: readonly Upload[], size: number, onTheWay: readonly number[] = []): boolean {
  const sizes = [...uploads.map(({ file }) => file.size), ...onTheWay];
  return sizes.length >= MOST || sizes.reduce((sum, one) => sum + one, size) > MOST_BYTES;
}
