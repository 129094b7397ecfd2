import type { FileAnswer } from '@formularwerk/form';
import type { Keyring } from '../crypto/keyring.ts';
import { openJson, sealJson } from '../crypto/sealJson.ts';
import type { Tenant } from '../database/tenant.ts';

/** A file that was uploaded, and the file field that it belongs to. */
export interface Upload {
  readonly file: FileAnswer;
  readonly field: string;
  readonly blob: string;
}

export async function insertUpload(
  { tx, kommune }: Tenant,
  keys: Keyring,
  draftId: string,
  upload: Upload,
): Promise<void> {
  const { id } = upload.file;
  await tx
    .insertInto('upload')
    .values({
      kommune_id: kommune,
      id,
      draft_id: draftId,
      field: upload.field,
      facts: sealJson(keys, kommune, `upload:${id}`, upload.file),
      blob: upload.blob,
    })
    .execute();
}

export async function countUploads({ tx, kommune }: Tenant, draftId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('upload')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('kommune_id', '=', kommune)
    .where('draft_id', '=', draftId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The files of a draft, in the order in which they came. */
export async function uploadsOfDraft(
  { tx, kommune }: Tenant,
  keys: Keyring,
  draftId: string,
): Promise<Upload[]> {
  const rows = await tx
    .selectFrom('upload')
    .select(['id', 'field', 'facts', 'blob'])
    .where('kommune_id', '=', kommune)
    .where('draft_id', '=', draftId)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => opened(keys, kommune, row));
}

const opened = (
  keys: Keyring,
  kommune: string,
  { id, field, facts, blob }: { id: string; field: string; facts: Buffer; blob: string },
): Upload => ({ file: openJson<FileAnswer>(keys, kommune, `upload:${id}`, facts), field, blob });

/** The files of a question belong to another one from now on. */
export async function moveUploads(
  { tx, kommune }: Tenant,
  draftId: string,
  was: string,
  is: string,
): Promise<void> {
  await tx
    .updateTable('upload')
    .set({ field: is })
    .where('kommune_id', '=', kommune)
    .where('draft_id', '=', draftId)
    .where('field', '=', was)
    .execute();
}

/** The files that a submission names belong to it from now on; those of the draft that it doesn't name are left. */
export async function bindUploads(
  { tx, kommune }: Tenant,
  submissionId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('upload')
    .set({ draft_id: null, submission_id: submissionId })
    .where('kommune_id', '=', kommune)
    .where('id', 'in', ids)
    .execute();
}

/** A file of a submission, by its id. */
export async function selectAttachment(
  { tx, kommune }: Tenant,
  keys: Keyring,
  submissionId: string,
  id: string,
): Promise<Upload | undefined> {
  const row = await tx
    .selectFrom('upload')
    .select(['id', 'field', 'facts', 'blob'])
    .where('kommune_id', '=', kommune)
    .where('submission_id', '=', submissionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && opened(keys, kommune, row);
}

/** Which of these files are known, to a draft or to a submission. */
export async function selectKnownBlobs(
  { tx, kommune }: Tenant,
  blobs: readonly string[],
): Promise<Set<string>> {
  if (blobs.length === 0) return new Set();
  const rows = await tx
    .selectFrom('upload')
    .select('blob')
    .where('kommune_id', '=', kommune)
    .where('blob', 'in', blobs)
    .execute();
  return new Set(rows.map(({ blob }) => blob));
}
