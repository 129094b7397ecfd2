import { sql, type Transaction } from 'kysely';
import { isSlug } from '../slug.ts';
import type { Database } from './connect.ts';
import type { Tables } from './tables.ts';

/** A transaction of one municipality. Every query of the stores takes one, and names the municipality too. */
export interface Tenant {
  readonly kommune: string;
  readonly tx: Transaction<Tables>;
}

/** Which submissions can be seen: all (applicant, worker), or those of some offices. */
export type Offices = 'all' | readonly string[];

/** Runs `work` in a transaction that row-level security binds to the municipality. */
export function inTenant<T>(
  db: Database,
  kommune: string,
  work: (tenant: Tenant) => Promise<T>,
  offices: Offices = 'all',
): Promise<T> {
  // What cannot be a name is never sent: it finds what a name does that nobody bears.
  const name = isSlug(kommune) ? kommune : '-';
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('app.kommune', ${name}, true), set_config('app.offices', ${written(offices)}, true)`.execute(
      tx,
    );
    return work({ kommune: name, tx });
  });
}

/** From here on the transaction sees only what these offices received. */
export async function narrow({ tx }: Tenant, offices: readonly string[]): Promise<void> {
  await sql`select set_config('app.offices', ${written(offices)}, true)`.execute(tx);
}

const written = (offices: Offices): string =>
  offices === 'all' ? '*' : offices.length === 0 ? '-' : offices.join(',');
