import { createHash, randomUUID } from 'node:crypto';
import type { UploadResult } from '@formularwerk/assistant';
import { acceptedTypes, type FileAnswer, maxSizeOf, type Problem, writeSize } from '@formularwerk/form';
import { contentType } from '../contentType.ts';
import { inTenant } from '../database/tenant.ts';
import { type FilePlace, fileFieldAt } from '../fileField.ts';
import { cleanFileName } from '../fileName.ts';
import type { Services } from '../services.ts';
import { selectDraft } from '../store/drafts.ts';
import { loadForm } from '../store/formVersions.ts';
import { countUploads, insertUpload } from '../store/uploads.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type StoreUploadResult =
  | UploadResult
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'place' }
  | { readonly outcome: 'tooMany' };

const MOST = 50;

/** Stores one file of a draft at a file field. The file is on the disk before the database knows it. */
export async function storeUpload(
  services: Services,
  kommune: string,
  token: string,
  path: string,
  upload: UploadedFile,
): Promise<StoreUploadResult> {
  const asked = await findPlace(services, kommune, token, path);
  if (asked.outcome !== 'found') return asked;
  const file = describe(upload);
  const problem = refuse(file, asked.place, path);
  if (problem) return { outcome: 'refused', problem };
  const blob = await services.files.write(kommune, upload.bytes);
  try {
    const kept = { file, field: asked.place.place, blob };
    await inTenant(services.db, kommune, (tenant) =>
      insertUpload(tenant, services.keys, asked.draftId, kept),
    );
  } catch (error) {
    await services.files.remove(kommune, blob);
    throw error;
  }
  return { outcome: 'stored', file };
}

const findPlace = ({ db, keys, forms }: Services, kommune: string, token: string, path: string) =>
  inTenant(db, kommune, async (tenant) => {
    const draft = await selectDraft(tenant, keys, token);
    const version = draft && (await loadForm(tenant, forms, draft.form, draft.version));
    if (!draft || !version) return { outcome: 'gone' as const };
    const place = fileFieldAt(version.form.definition, path);
    if (!place) return { outcome: 'place' as const };
    if ((await countUploads(tenant, draft.id)) >= MOST) return { outcome: 'tooMany' as const };
    return { outcome: 'found' as const, draftId: draft.id, place };
  });

const describe = ({ name, bytes }: UploadedFile): FileAnswer => {
  const clean = cleanFileName(name);
  return {
    id: randomUUID(),
    name: clean,
    size: bytes.byteLength,
    mediaType: contentType(bytes, clean) ?? 'application/octet-stream',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};

function refuse(file: FileAnswer, { field }: FilePlace, path: string): Problem | undefined {
  if (file.size === 0) return { path, code: 'file.empty' };
  if (!acceptedTypes(field).includes(file.mediaType)) {
    const allowed = (field.accept ?? ['pdf', 'jpg', 'png', 'tiff'])
      .map((name) => name.toUpperCase())
      .join(', ');
    return { path, code: 'file.type', params: { allowed } };
  }
  if (file.size > maxSizeOf(field))
    return { path, code: 'file.size', params: { max: writeSize(maxSizeOf(field), 'de') } };
  return undefined;
}
