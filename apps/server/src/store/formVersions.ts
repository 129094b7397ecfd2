import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';
import { isFormId } from '../slug.ts';
import type { WrittenForm } from '../writtenForm.ts';
import type { FormCache, FormVersion } from './formCache.ts';
import { isWithdrawn } from './withdrawals.ts';

const COLUMNS = [
  'kommune_id',
  'form_id',
  'version',
  'hash',
  'title',
  'muster',
  'office_id',
  'definition',
] as const;

/** The current version of a form that is offered; a withdrawn one is not. */
export const loadOffered = async (
  tenant: Tenant,
  cache: FormCache,
  formId: string,
): Promise<FormVersion | undefined> =>
  isFormId(formId) && !(await isWithdrawn(tenant, formId)) ? loadForm(tenant, cache, formId) : undefined;

/** A published version: the one named, or the current one, offered or not. */
export async function loadForm(
  tenant: Tenant,
  cache: FormCache,
  formId: string,
  version?: string,
): Promise<FormVersion | undefined> {
  if (!isFormId(formId)) return undefined;
  const number = version === undefined ? await currentVersion(tenant, formId) : parseVersion(version);
  if (number === undefined) return undefined;
  const known = cache.get(tenant.kommune, formId, number);
  if (known) return known;
  const row = await tenant.tx
    .selectFrom('form_version')
    .select(COLUMNS)
    .where('kommune_id', '=', tenant.kommune)
    .where('form_id', '=', formId)
    .where('version', '=', number)
    .executeTakeFirst();
  return row && cache.put(row);
}

/** The number of a version; undefined for a text that can't be one. */
export const parseVersion = (version: string): number | undefined =>
  /^[1-9]\d{0,8}$/.test(version) ? Number(version) : undefined;

async function currentVersion({ tx, kommune }: Tenant, formId: string): Promise<number | undefined> {
  const { version } = await tx
    .selectFrom('form_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .executeTakeFirstOrThrow();
  return version ?? undefined;
}

/** Ids of all forms that are offered. */
export async function selectFormIds({ tx, kommune }: Tenant): Promise<string[]> {
  const rows = await tx
    .selectFrom('form_version')
    .select('form_id')
    .distinct()
    .where('kommune_id', '=', kommune)
    .where('form_id', 'not in', (query) =>
      query.selectFrom('withdrawn_form').select('form_id').where('kommune_id', '=', kommune),
    )
    .orderBy('form_id')
    .execute();
  return rows.map((row) => row.form_id);
}

/** The schema and XSD that were computed when the version was published. */
export const selectSchemas = ({ tx, kommune }: Tenant, formId: string, version: string) =>
  tx
    .selectFrom('form_version')
    .select(['schema', 'xsd'])
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .where('version', '=', Number(version))
    .executeTakeFirst();

export interface NewVersion extends WrittenForm {
  readonly muster: boolean;
  readonly schema: string;
  readonly xsd: string;
  readonly note: string | null;
  readonly published_by: string | null;
}

/** Two who publish the same form at once do so one after the other. */
export async function lockForm({ tx, kommune }: Tenant, formId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`publish/${kommune}`}), hashtext(${formId}))`.execute(tx);
}

/** Gives the moment of publication. */
export async function insertVersion(
  { tx, kommune }: Tenant,
  row: NewVersion,
  version: number,
): Promise<string> {
  const { published_at } = await tx
    .insertInto('form_version')
    .values({ kommune_id: kommune, version, ...row })
    .returning('published_at')
    .executeTakeFirstOrThrow();
  return published_at.toISOString();
}
