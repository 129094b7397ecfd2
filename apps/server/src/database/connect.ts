import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** The role without login that the application falls back to where it was given a superuser. */
export const APPLICATION_ROLE = 'formularwerk_app';

export interface PoolOptions {
  readonly max: number;
  /** Takes this role on every connection. */
  readonly role?: string | undefined;
  /** The day that a demonstration pretends, `YYYY-MM-DD`. */
  readonly day?: string | undefined;
}

/**
 * A pool whose connections give up in time: whoever waits for one longer than 3 seconds, or for an answer longer than
 * 10, is told that the database is busy. `synchronous_commit` is not left to the configuration: acknowledged is durable.
 */
export function createPool(url: string, { max, role, day }: PoolOptions): pg.Pool {
  const settings = [
    'statement_timeout=10000',
    'lock_timeout=8000',
    'idle_in_transaction_session_timeout=20000',
    'timezone=UTC',
    ...(role ? [`role=${role}`] : []),
    ...(day ? [`app.day=${day}T12:00Z`] : []),
  ];
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    application_name: 'formularwerk',
    connectionTimeoutMillis: 3000,
    query_timeout: 12_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  // A connection that breaks is replaced; without listeners the process would end. The pool hears of idle ones only: one
  // that breaks in a transaction, between two queries, says so itself, and the next query fails.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export const createDatabase = (pool: pg.Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
