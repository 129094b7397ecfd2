import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Keyring } from '../crypto/keyring.ts';
import { openJson, sealJson } from '../crypto/sealJson.ts';
import type { Tenant } from '../database/tenant.ts';

/** What a mail is about. */
export type MailSubject = { readonly draft: string } | { readonly submission: string };

export type MailState = 'waiting' | 'sent' | 'failed';

/** A mail that is to go out, or went. What it says is written when it goes. */
export interface StoredMail {
  readonly id: string;
  readonly about: MailSubject;
  readonly to: string;
  readonly language: string;
  readonly state: MailState;
}

const COLUMNS = ['id', 'draft_id', 'submission_id', 'recipient', 'language', 'state'] as const;

/** Stores a mail that waits, and gives its id. */
export async function insertMail(
  { tx, kommune }: Tenant,
  keys: Keyring,
  about: MailSubject,
  { to, language }: Pick<StoredMail, 'to' | 'language'>,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('mail')
    .values({
      kommune_id: kommune,
      id,
      draft_id: 'draft' in about ? about.draft : null,
      submission_id: 'submission' in about ? about.submission : null,
      recipient: sealJson(keys, kommune, `mail:${id}`, to),
      language,
    })
    .execute();
  return id;
}

export async function selectMail(
  { tx, kommune }: Tenant,
  keys: Keyring,
  id: string,
): Promise<StoredMail | undefined> {
  const row = await tx
    .selectFrom('mail')
    .select(COLUMNS)
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && opened(keys, kommune, row);
}

/** The last mail about it, and so the address that its applicant gave last. */
export async function selectLastMail(
  { tx, kommune }: Tenant,
  keys: Keyring,
  about: MailSubject,
): Promise<StoredMail | undefined> {
  const [column, value] =
    'draft' in about ? (['draft_id', about.draft] as const) : (['submission_id', about.submission] as const);
  const row = await tx
    .selectFrom('mail')
    .select(COLUMNS)
    .where('kommune_id', '=', kommune)
    .where(column, '=', value)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && opened(keys, kommune, row);
}

/** Says what became of a mail that waited. */
export async function endMail(
  { tx, kommune }: Tenant,
  id: string,
  state: Exclude<MailState, 'waiting'>,
): Promise<void> {
  await tx
    .updateTable('mail')
    .set({ state })
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** Deletes receipts that went out days ago, and their addresses. Those of a draft go with it. */
export async function removeOldMails({ tx, kommune }: Tenant): Promise<void> {
  await tx
    .deleteFrom('mail')
    .where('kommune_id', '=', kommune)
    .where('submission_id', 'is not', null)
    .where('state', '!=', 'waiting')
    .where('created_at', '<', sql<Date>`now() - interval '7 days'`)
    .execute();
}

interface MailRow {
  readonly id: string;
  readonly draft_id: string | null;
  readonly submission_id: string | null;
  readonly recipient: Buffer;
  readonly language: string;
  readonly state: MailState;
}

const opened = (keys: Keyring, kommune: string, row: MailRow): StoredMail => ({
  id: row.id,
  about: row.draft_id === null ? { submission: row.submission_id ?? '' } : { draft: row.draft_id },
  to: openJson<string>(keys, kommune, `mail:${row.id}`, row.recipient),
  language: row.language,
  state: row.state,
});
