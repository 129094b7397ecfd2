import type { ParameterSet as DatedValues, Form, Json } from '@formularwerk/form';
import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';
import { GERMAN_TODAY } from './databaseTime.ts';

/** What a municipality set for a form, valid from some day on. Never changed: a new value is a new set. */
export interface ParameterSet extends DatedValues {
  readonly id: string;
  readonly hash: string;
}

const COLUMNS = ['id', 'hash', 'parameters', sql<string>`valid_from::text`.as('day')] as const;

/** The set that holds on a day, today's without one: of those that have begun the youngest. */
export async function parametersAt(
  { tx, kommune }: Tenant,
  formId: string,
  day?: string,
): Promise<ParameterSet | undefined> {
  const row = await tx
    .selectFrom('parameter_set')
    .select(COLUMNS)
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', formId)
    .where('valid_from', '<=', day === undefined ? GERMAN_TODAY : sql<string>`${day}::date`)
    .orderBy('valid_from', 'desc')
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row && opened(row);
}

/** All sets of a form whose `validAt` chooses among them, in the order of their days, of each day the youngest. */
export async function datedParameters(
  { tx, kommune }: Tenant,
  { definition }: Form,
): Promise<readonly ParameterSet[] | undefined> {
  if (definition.validAt === undefined) return undefined;
  const rows = await tx
    .selectFrom('parameter_set')
    .select(COLUMNS)
    .distinctOn('valid_from')
    .where('kommune_id', '=', kommune)
    .where('form_id', '=', definition.id)
    .orderBy('valid_from')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(opened);
}

export async function parametersById({ tx, kommune }: Tenant, id: string): Promise<ParameterSet | undefined> {
  const row = await tx
    .selectFrom('parameter_set')
    .select(COLUMNS)
    .where('kommune_id', '=', kommune)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && opened(row);
}

const opened = (row: { id: string; hash: string; parameters: string; day: string }): ParameterSet => ({
  id: row.id,
  validFrom: row.day,
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
