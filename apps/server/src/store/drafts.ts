import type { Draft, Filing } from '@formularwerk/assistant';
import { sql } from 'kysely';
import type { Keyring } from '../crypto/keyring.ts';
import { openJson, sealJson } from '../crypto/sealJson.ts';
import { hashToken } from '../crypto/tokens.ts';
import type { Tenant } from '../database/tenant.ts';
import { heldBack } from './uploads.ts';
import { successorWhere } from './withdrawals.ts';

/** How long a draft is kept after it was saved last. */
const KEPT = sql<Date>`now() + interval '30 days'`;

const COLUMNS = ['id', 'form_id', 'version', 'revision', 'filing', 'saved_at', 'expires_at'] as const;

interface DraftRow {
  readonly id: string;
  readonly form_id: string;
  readonly version: number;
  readonly revision: number;
  readonly filing: Buffer;
  readonly saved_at: Date;
  readonly expires_at: Date;
}

export async function insertDraft(
  tenant: Tenant,
  keys: Keyring,
  draft: {
    readonly id: string;
    readonly number: string;
    readonly token: string;
    readonly formId: string;
    readonly version: string;
    readonly filing: Filing;
  },
): Promise<Draft> {
  const row = await tenant.tx
    .insertInto('draft')
    .values({
      kommune_id: tenant.kommune,
      id: draft.id,
      number: draft.number,
      form_id: draft.formId,
      version: Number(draft.version),
      token_hash: hashToken(draft.token),
      filing: sealed(tenant, keys, draft.id, draft.filing),
      expires_at: KEPT,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return opened(tenant, keys, row);
}

/** The draft that the token is the key of; undefined when it is unknown, closed or expired. */
export async function selectDraft(tenant: Tenant, keys: Keyring, token: string): Promise<Draft | undefined> {
  const row = await byToken(tenant, token).executeTakeFirst();
  return row && opened(tenant, keys, row);
}

/** The same with what has happened around it: the version that stands for its own, and its files that are held back. */
export async function selectDraftToShow(
  tenant: Tenant,
  keys: Keyring,
  token: string,
): Promise<Draft | undefined> {
  const row = await byToken(tenant, token)
    .select([
      successorWhere(tenant.kommune, sql.ref('draft.form_id'), sql.ref('draft.version')).as('successor'),
      heldBack(tenant.kommune, sql.ref('draft.id')).as('held'),
    ])
    .executeTakeFirst();
  return (
    row && {
      ...opened(tenant, keys, row),
      ...(row.successor !== null && { replacedBy: String(row.successor) }),
      ...(row.held !== null && { held: row.held }),
    }
  );
}

/** The same, and nobody else can change it until the transaction ends. */
export async function lockDraft(tenant: Tenant, keys: Keyring, token: string): Promise<Draft | undefined> {
  const row = await byToken(tenant, token).forUpdate().executeTakeFirst();
  return row && opened(tenant, keys, row);
}

/** A draft by what one may know of it without its key. */
export interface DraftByNumber {
  readonly id: string;
  readonly formId: string;
  readonly tokenHash: Buffer;
}

/** The draft of this number; undefined when it is unknown, closed or expired. */
export const selectDraftByNumber = (tenant: Tenant, number: string): Promise<DraftByNumber | undefined> =>
  openDrafts(tenant)
    .select(['id', 'form_id as formId', 'token_hash as tokenHash'])
    .where('number', '=', number)
    .executeTakeFirst();

/** How its applicant comes back to a draft; undefined when it is closed or expired, or is from before it had a number. */
export async function selectDraftNumber(
  tenant: Tenant,
  id: string,
): Promise<(DraftByNumber & { readonly number: string; readonly expiresAt: Date }) | undefined> {
  const row = await openDrafts(tenant)
    .select(['id', 'form_id as formId', 'token_hash as tokenHash', 'number', 'expires_at as expiresAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && row.number !== null ? { ...row, number: row.number } : undefined;
}

const byToken = (tenant: Tenant, token: string) =>
  openDrafts(tenant).select(COLUMNS).where('token_hash', '=', hashToken(token));

/** Those that can still be answered: neither submitted nor expired. */
const openDrafts = ({ tx, kommune }: Tenant) =>
  tx
    .selectFrom('draft')
    .where('kommune_id', '=', kommune)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`);

/** What changes with a filing: its revision, and until when it is kept. */
const refiled = (tenant: Tenant, keys: Keyring, id: string, filing: Filing) => ({
  filing: sealed(tenant, keys, id, filing),
  revision: sql<number>`revision + 1`,
  saved_at: sql<Date>`now()`,
  expires_at: KEPT,
});

/** Saves when the draft is still at `revision`; undefined when it has moved on or is gone. */
export async function updateDraft(
  tenant: Tenant,
  keys: Keyring,
  id: string,
  filing: Filing,
  revision: string,
): Promise<Draft | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(revision)) return undefined;
  const row = await tenant.tx
    .updateTable('draft')
    .set(refiled(tenant, keys, id, filing))
    .where('kommune_id', '=', tenant.kommune)
    .where('id', '=', id)
    .where('revision', '=', Number(revision))
    .where('closed_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(COLUMNS)
    .executeTakeFirst();
  return row && opened(tenant, keys, row);
}

/** Puts a draft on another version of its form, with what became of its filing there. Whoever calls it has locked it. */
export async function moveDraftRow(
  tenant: Tenant,
  keys: Keyring,
  id: string,
  version: string,
  filing: Filing,
): Promise<Draft> {
  const row = await tenant.tx
    .updateTable('draft')
    .set({ version: Number(version), ...refiled(tenant, keys, id, filing) })
    .where('kommune_id', '=', tenant.kommune)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return opened(tenant, keys, row);
}

/** Closes a draft that was submitted, and forgets what it held. */
export async function closeDraft({ tx, kommune }: Tenant, id: string, submission: string): Promise<void> {
  await tx
    .updateTable('draft')
    .set({ closed_at: sql<Date>`now()`, filing: Buffer.alloc(0), submission_id: submission })
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .execute();
}

/** What became of the draft that the token was the key of, as long as that is remembered. */
export const selectSubmittedDraft = (
  { tx, kommune }: Tenant,
  token: string,
): Promise<{ readonly id: string; readonly submission_id: string | null } | undefined> =>
  tx
    .selectFrom('draft')
    .select(['id', 'submission_id'])
    .where('kommune_id', '=', kommune)
    .where('token_hash', '=', hashToken(token))
    .where('submission_id', 'is not', null)
    .executeTakeFirst();

/** Deletes a draft; gives the names of the files that nobody needs any more. */
export async function removeDraft(tenant: Tenant, id: string): Promise<string[]> {
  const { tx, kommune } = tenant;
  const blobs = await tx
    .deleteFrom('upload')
    .where('kommune_id', '=', kommune)
    .where('draft_id', '=', id)
    .returning('blob')
    .execute();
  await tx.deleteFrom('draft').where('kommune_id', '=', kommune).where('id', '=', id).execute();
  return blobs.map(({ blob }) => blob);
}

/** Drafts that have expired, or were submitted a day ago. */
export async function selectSpentDrafts({ tx, kommune }: Tenant): Promise<string[]> {
  const rows = await tx
    .selectFrom('draft')
    .select('id')
    .where('kommune_id', '=', kommune)
    .where((or) =>
      or.or([
        or('expires_at', '<', sql<Date>`now()`),
        or('closed_at', '<', sql<Date>`now() - interval '1 day'`),
      ]),
    )
    .limit(1000)
    .execute();
  return rows.map(({ id }) => id);
}

const sealed = ({ kommune }: Tenant, keys: Keyring, id: string, filing: Filing): Buffer =>
  sealJson(keys, kommune, `draft:${id}`, filing);

const opened = ({ kommune }: Tenant, keys: Keyring, row: DraftRow): Draft => ({
  id: row.id,
  kommune,
  form: row.form_id,
  version: String(row.version),
  revision: String(row.revision),
  savedAt: row.saved_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  filing: openJson<Filing>(keys, kommune, `draft:${row.id}`, row.filing),
});
