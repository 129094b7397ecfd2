import { sql } from 'kysely';
import type { Tenant } from '../database/tenant.ts';

/**
 * When the transaction began, by the clock of the database: the one clock by which deadlines are kept. A demonstration
 * may pretend that it is another day.
 */
const NOW = sql<Date>`coalesce(nullif(current_setting('app.day', true), '')::timestamptz, now())`;

/** The day in Germany at that moment, within a query. */
export const GERMAN_TODAY = sql<string>`(${NOW} at time zone 'Europe/Berlin')::date`;

export async function databaseTime({ tx }: Tenant): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select ${NOW} as now`.execute(tx);
  return rows[0]?.now ?? new Date(Number.NaN);
}
