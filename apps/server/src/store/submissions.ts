import type { InboxFilter } from '@formularwerk/assistant';
import type { Answers, Json } from '@formularwerk/form';
import { sql } from 'kysely';
import type { Keyring } from '../crypto/keyring.ts';
import { openJson, sealJson } from '../crypto/sealJson.ts';
import type { Tenant } from '../database/tenant.ts';
import { isUuid } from '../slug.ts';

export interface Submission {
  readonly id: string;
  readonly reference: string;
  readonly formId: string;
  readonly version: string;
  readonly formHash: string;
  readonly parameterSetId: string;
  readonly parametersHash: string;
  readonly office: string;
  readonly language: string;
  readonly state: 'received' | 'documented' | 'failed';
  readonly receivedAt: Date;
}

/** What was submitted: answers as they left the assistant, and what was computed from them. */
export interface Submitted {
  readonly answers: Answers;
  readonly computed: Readonly<Record<string, Json>>;
}

export interface NewSubmission extends Omit<Submission, 'state' | 'receivedAt'> {
  readonly key: string;
  readonly bodyHash: Buffer;
  readonly submitted: Submitted;
}

const COLUMNS = [
  'id',
  'reference',
  'form_id as formId',
  'version',
  'form_hash as formHash',
  'parameter_set_id as parameterSetId',
  'parameters_hash as parametersHash',
  'office_id as office',
  'language',
  'state',
  'received_at as receivedAt',
] as const;

/** Stores it, unless there is one for this key already (also one that is just being stored: then waits for it). */
export async function insertSubmission(
  { tx, kommune }: Tenant,
  keys: Keyring,
  row: NewSubmission,
): Promise<Submission | undefined> {
  const stored = await tx
    .insertInto('submission')
    .values({
      kommune_id: kommune,
      id: row.id,
      reference: row.reference,
      form_id: row.formId,
      version: Number(row.version),
      form_hash: row.formHash,
      parameter_set_id: row.parameterSetId,
      parameters_hash: row.parametersHash,
      office_id: row.office,
      idempotency_key: row.key,
      body_hash: row.bodyHash,
      answers: sealJson(keys, kommune, `submission:${row.id}`, row.submitted),
      language: row.language,
    })
    .onConflict((conflict) => conflict.constraint('submission_key').doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return stored && opened(stored);
}

/** The submission that a key was used for, with the hash of the body that it came with. */
export async function selectByKey({ tx, kommune }: Tenant, formId: string, key: string) {
  const row = await tx
    .selectFrom('submission')
    .select([...COLUMNS, 'body_hash as bodyHash'])
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return row && { submission: opened(row), bodyHash: row.bodyHash };
}

export async function selectSubmission({ tx, kommune }: Tenant, id: string): Promise<Submission | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await tx
    .selectFrom('submission')
    .select(COLUMNS)
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && opened(row);
}

/** What the offices of this transaction received, newest first. */
export async function selectInbox(
  tenant: Tenant,
  limit: number,
  filter: InboxFilter = {},
): Promise<Submission[]> {
  const rows = await received(tenant, filter)
    .select(COLUMNS)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(opened);
}

/** How many they received. */
export async function countInbox(tenant: Tenant, filter: InboxFilter): Promise<number> {
  const { count } = await received(tenant, filter)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** By which forms they received anything. */
export async function selectReceivedForms(tenant: Tenant): Promise<string[]> {
  const rows = await received(tenant, {}).select('form_id as form').distinct().execute();
  return rows.map(({ form }) => form);
}

/** A day is one in Germany. */
const received = ({ tx, kommune }: Tenant, { form, from, to }: InboxFilter) =>
  tx
    .selectFrom('submission')
    .where('kommune_id', '=', kommune)
    .$if(form !== undefined, (query) => query.where('form_id', '=', form ?? ''))
    .$if(from !== undefined, (query) =>
      query.where('received_at', '>=', sql<Date>`${from}::date::timestamp at time zone 'Europe/Berlin'`),
    )
    .$if(to !== undefined, (query) =>
      query.where('received_at', '<', sql<Date>`(${to}::date + 1)::timestamp at time zone 'Europe/Berlin'`),
    );

export async function selectSubmitted(
  { tx, kommune }: Tenant,
  keys: Keyring,
  id: string,
): Promise<Submitted> {
  const { answers } = await tx
    .selectFrom('submission')
    .select('answers')
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return openJson<Submitted>(keys, kommune, `submission:${id}`, answers);
}

/** Sets the state; false when it was that already. */
export async function setState(
  { tx, kommune }: Tenant,
  id: string,
  state: Submission['state'],
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('submission')
    .set({ state })
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .where('state', '!=', state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const opened = ({
  version,
  ...row
}: Omit<Submission, 'version'> & { readonly version: number }): Submission => ({
  id: row.id,
  reference: row.reference,
  formId: row.formId,
  version: String(version),
  formHash: row.formHash,
  parameterSetId: row.parameterSetId,
  parametersHash: row.parametersHash,
  office: row.office,
  language: row.language,
  state: row.state,
  receivedAt: row.receivedAt,
});
