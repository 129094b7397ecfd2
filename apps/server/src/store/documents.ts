import type { DocumentKind, Download } from '@formularwerk/assistant';
import type { Keyring } from '../crypto/keyring.ts';
import type { Tenant } from '../database/tenant.ts';

export interface StoredDocument extends Download {
  readonly kind: DocumentKind;
}

/** For whom a document is: the office that received the application, or one of the form's recipients. */
const OFFICE = '';

/** Stores a document, once: one that is there is never replaced. */
export async function insertDocument(
  { tx, kommune }: Tenant,
  keys: Keyring,
  submissionId: string,
  document: StoredDocument,
  recipient = OFFICE,
): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      kommune_id: kommune,
      submission_id: submissionId,
      kind: document.kind,
      recipient,
      media_type: document.mediaType,
      name: document.name,
      bytes: keys.seal(kommune, contextOf(submissionId, document.kind, recipient), document.bytes),
    })
    .onConflict((conflict) =>
      conflict.columns(['kommune_id', 'submission_id', 'recipient', 'kind']).doNothing(),
    )
    .execute();
}

export async function selectDocument(
  { tx, kommune }: Tenant,
  keys: Keyring,
  submissionId: string,
  kind: DocumentKind,
  recipient = OFFICE,
): Promise<StoredDocument | undefined> {
  const row = await tx
    .selectFrom('document')
    .select(['kind', 'media_type as mediaType', 'name', 'bytes'])
    .where('kommune_id', '=', kommune)
    .where('submission_id', '=', submissionId)
    .where('recipient', '=', recipient)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row && { ...row, bytes: keys.open(kommune, contextOf(submissionId, kind, recipient), row.bytes) };
}

/** The data of these submissions, where they are written; for one of the recipients those of its copies. */
export async function selectData(
  { tx, kommune }: Tenant,
  keys: Keyring,
  submissionIds: readonly string[],
  recipient = OFFICE,
): Promise<Map<string, Uint8Array>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('document')
    .select(['submission_id as id', 'bytes'])
    .where('kommune_id', '=', kommune)
    .where('submission_id', 'in', submissionIds)
    .where('recipient', '=', recipient)
    .where('kind', '=', 'json')
    .execute();
  return new Map(
    rows.map(({ id, bytes }) => [id, keys.open(kommune, contextOf(id, 'json', recipient), bytes)]),
  );
}

const ORDER: readonly DocumentKind[] = ['pdf', 'xml', 'json', 'xsd'];

/** Which documents of these submissions are there. */
export async function selectKinds(
  { tx, kommune }: Tenant,
  submissionIds: readonly string[],
): Promise<Map<string, DocumentKind[]>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('document')
    .select(['submission_id', 'kind'])
    .where('kommune_id', '=', kommune)
    .where('submission_id', 'in', submissionIds)
    .where('recipient', '=', OFFICE)
    .execute();
  const kinds = Map.groupBy(rows, (row) => row.submission_id);
  return new Map(
    [...kinds].map(([id, of]) => [id, ORDER.filter((kind) => of.some((row) => row.kind === kind))]),
  );
}

/** The recipients of the form for whom there is a copy of this application. */
export async function selectRecipients(
  { tx, kommune }: Tenant,
  submissionId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('document')
    .select('recipient')
    .distinct()
    .where('kommune_id', '=', kommune)
    .where('submission_id', '=', submissionId)
    .where('recipient', '!=', OFFICE)
    .execute();
  return new Set(rows.map(({ recipient }) => recipient));
}

const contextOf = (submissionId: string, kind: DocumentKind, recipient: string): string =>
  ['document', submissionId, ...(recipient === OFFICE ? [] : [recipient]), kind].join(':');
