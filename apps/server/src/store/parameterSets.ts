import type { Json } from '@formularwerk/form';
import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

/** What a municipality set for a form, valid from some day on. Never changed: a new value is a new set. */
export interface ParameterSet {
  readonly id: string;
  readonly hash: string;
  readonly values: Readonly<Record<string, Json>>;
}

/** The set that holds on a day: of those that have begun the youngest. */
export async function parametersAt(
  { tx, kommune }: Tenant,
  formId: string,
  day: string,
): Promise<ParameterSet | undefined> {
  const row = await tx
    .selectFrom('parameter_set')
    .select(['id', 'hash', 'parameters'])
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .where('valid_from', '<=', sql<string>`${day}::date`)
    .orderBy('valid_from', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row && opened(row);
}

export async function parametersById({ tx, kommune }: Tenant, id: string): Promise<ParameterSet | undefined> {
  const row = await tx
    .selectFrom('parameter_set')
    .select(['id', 'hash', 'parameters'])
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && opened(row);
}

const opened = (row: { id: string; hash: string; parameters: string }): ParameterSet => ({
  id: row.id,
  hash: row.hash,
  values: JSON.parse(row.parameters) as Record<string, Json>,
});

export async function insertParameters(
  { tx, kommune }: Tenant,
  set: {
    readonly formId: string;
    readonly validFrom: string;
    readonly hash: string;
    readonly parameters: string;
  },
): Promise<void> {
  await tx
    .insertInto('parameter_set')
    .values({
      kommune_id: kommune,
      form_id: set.formId,
      valid_from: set.validFrom,
      hash: set.hash,
      parameters: set.parameters,
    })
    .execute();
}
