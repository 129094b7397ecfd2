import { type RawBuilder, sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

/** Whether a form is not offered any more. Drafts that were begun before go on. */
export const isWithdrawn = async ({ tx, kommune }: Tenant, formId: string): Promise<boolean> =>
  (await tx
    .selectFrom('withdrawn_form')
    .select('form_id')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .executeTakeFirst()) !== undefined;

/** Takes a form back at its current version. Doing it again changes nothing. */
export async function insertWithdrawal(
  { tx, kommune }: Tenant,
  formId: string,
  version: string,
  withdrawnBy: string,
): Promise<void> {
  await tx
    .insertInto('withdrawn_form')
    .values({ kommune_id: kommune, form_id: formId, withdrawn_by: withdrawnBy })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'form_id']).doNothing())
    .execute();
  await tx
    .insertInto('withdrawn_version')
    .values({ kommune_id: kommune, form_id: formId, version: Number(version) })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'form_id', 'version']).doNothing())
    .execute();
}

/**
 * Offers the form again with a version; false when it was offered all the time. A version that is offered again was
 * never taken back.
 */
export async function deleteWithdrawal(
  { tx, kommune }: Tenant,
  formId: string,
  version: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('withdrawn_form')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .executeTakeFirst();
  await tx
    .deleteFrom('withdrawn_version')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .where('version', '=', Number(version))
    .execute();
  return numDeletedRows === 1n;
}

/**
 * The version that stands for one that was withdrawn: the current one, once it is newer and offered. Undefined for a
 * version on which a draft may be finished.
 */
export async function successorOf(
  { tx, kommune }: Tenant,
  formId: string,
  version: string,
): Promise<string | undefined> {
  const successor = successorWhere(kommune, sql`${formId}`, sql`${Number(version)}`);
  const { rows } = await sql<{ version: number | null }>`select ${successor} as version`.execute(tx);
  const found = rows[0]?.version ?? undefined;
  return found === undefined ? undefined : String(found);
}

/** The same within a query. */
export const successorWhere = (
  kommune: string,
  formId: RawBuilder<unknown>,
  version: RawBuilder<unknown>,
): RawBuilder<number | null> => sql<number | null>`(
  select max(published.version) from form_version as published
  where published.kommune_id = ${kommune} and published.form_id = ${formId}
    and not exists (select from withdrawn_form where kommune_id = ${kommune} and form_id = ${formId})
  having max(published.version) > (
    select min(taken.version) from withdrawn_version as taken
    where taken.kommune_id = ${kommune} and taken.form_id = ${formId} and taken.version >= ${version}
  ))`;
