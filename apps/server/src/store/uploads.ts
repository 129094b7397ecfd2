import type { FileScan } from '@formularwerk/assistant';
import type { FileAnswer } from '@formularwerk/form';
import { type RawBuilder, sql } from 'kysely';
import type { Keyring } from '../crypto/keyring.ts';
import { openJson, sealJson } from '../crypto/sealJson.ts';
import type { Tenant } from '../database/tenant.ts';

/** What the virus scanner said of a file; `unscanned` where there was none. */
export type Scan = 'unscanned' | 'cleared' | FileScan;

/** A file that was uploaded, and the file field that it belongs to. */
export interface Upload {
  readonly file: FileAnswer;
  readonly field: string;
  readonly blob: string;
  readonly scan: Scan;
}

const COLUMNS = ['id', 'field', 'facts', 'blob', 'scan'] as const;

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
      scan: upload.scan,
    })
    .execute();
}

/** The files of a draft, in the order in which they came. */
export async function uploadsOfDraft(tenant: Tenant, keys: Keyring, draftId: string): Promise<Upload[]> {
  const rows = await inOrder(tenant).where('draft_id', '=', draftId).execute();
  return rows.map((row) => opened(keys, tenant.kommune, row));
}

const inOrder = ({ tx, kommune }: Tenant) =>
  tx.selectFrom('upload').select(COLUMNS).where('kommune_id', '=', kommune).orderBy('created_at');

const opened = (
  keys: Keyring,
  kommune: string,
  { id, field, facts, blob, scan }: { id: string; field: string; facts: Buffer; blob: string; scan: Scan },
): Upload => ({ file: openJson<FileAnswer>(keys, kommune, `upload:${id}`, facts), field, blob, scan });

/** The files that wait for the scanner, or that it has found something in, by the submission they are of. */
export async function selectHeld(
  { tx, kommune }: Tenant,
  submissions: readonly string[],
): Promise<Map<string, Record<string, FileScan>>> {
  const held = new Map<string, Record<string, FileScan>>();
  if (submissions.length === 0) return held;
  const rows = await tx
    .selectFrom('upload')
    .select(['id', 'scan', 'submission_id as owner'])
    .where('kommune_id', '=', kommune)
    .where('submission_id', 'in', submissions)
    .where('scan', 'in', ['waiting', 'infected'])
    .execute();
  for (const { owner, id, scan } of rows)
    if (owner !== null) held.set(owner, { ...held.get(owner), [id]: scan as FileScan });
  return held;
}

/** Within a query: the files of one draft that the scanner holds back, by id; null where there are none. */
export const heldBack = (
  kommune: string,
  draft: RawBuilder<unknown>,
): RawBuilder<Record<string, FileScan> | null> => sql<Record<string, FileScan> | null>`(
  select jsonb_object_agg(id, scan) from upload
  where kommune_id = ${kommune} and draft_id = ${draft} and scan in ('waiting', 'infected'))`;

/** A file that the scanner has to look at, the one it was asked about longest ago first. */
export interface Unscanned {
  readonly id: string;
  readonly blob: string;
  readonly submission: string | undefined;
}

export async function selectUnscanned({ tx, kommune }: Tenant, most: number): Promise<Unscanned[]> {
  const rows = await tx
    .selectFrom('upload')
    .select(['id', 'blob', 'submission_id'])
    .where('kommune_id', '=', kommune)
    .where('scan', 'in', ['unscanned', 'waiting'])
    .orderBy('scan_tried_at', (order) => order.asc().nullsFirst())
    .limit(most)
    .execute();
  return rows.map(({ id, blob, submission_id }) => ({ id, blob, submission: submission_id ?? undefined }));
}

/** Notes that the scanner was asked, and what it said, if anything; whether this is news. */
export async function noteScan(
  { tx, kommune }: Tenant,
  id: string,
  scan: 'cleared' | 'infected' | undefined,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('upload')
    .set({ scan_tried_at: sql<Date>`now()`, ...(scan && { scan }) })
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .where('scan', 'in', ['unscanned', 'waiting'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

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

/** The files of a submission with one of these verdicts, in the order in which they came. */
export async function selectScanned(
  tenant: Tenant,
  keys: Keyring,
  submissionId: string,
  scans: readonly Scan[],
): Promise<Upload[]> {
  const rows = await inOrder(tenant)
    .where('submission_id', '=', submissionId)
    .where('scan', 'in', scans)
    .execute();
  return rows.map((row) => opened(keys, tenant.kommune, row));
}

/** A file of a submission, by its id. */
export async function selectAttachment(
  tenant: Tenant,
  keys: Keyring,
  submissionId: string,
  id: string,
): Promise<Upload | undefined> {
  const row = await inOrder(tenant)
    .where('submission_id', '=', submissionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && opened(keys, tenant.kommune, row);
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
