import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type pg from 'pg';
import { APPLICATION_ROLE, createDatabase, createPool, type Database } from './connect.ts';
import { migrations } from './migrations/index.ts';

export interface OpenDatabase {
  readonly db: Database;
  readonly pool: pg.Pool;
  /** For pg-boss, so that its maintenance never waits for people, nor they for it. */
  readonly jobsPool: pg.Pool;
  readonly close: () => Promise<void>;
}

/**
 * Checks, migrates and opens the database. Throws a sentence where it cannot keep what it acknowledges. A superuser
 * would pass by row-level security: then all work is done in a role without those rights.
 */
export async function openDatabase(
  url: string,
  { careless = false, day }: { readonly careless?: boolean; readonly day?: string | undefined } = {},
): Promise<OpenDatabase> {
  const role = await prepare(url, careless);
  const pool = createPool(url, { max: 10, role, day });
  const jobsPool = createPool(url, { max: 3, role });
  const db = createDatabase(pool);
  const close = async () => {
    await Promise.all([pool.end(), jobsPool.end()]);
  };
  // Options in the address, or a pooler that drops ours, must not lift us above the rules unnoticed.
  if (await isAboveRules(db)) {
    await close();
    throw new Error(
      'The database does not let the server work in a role that row-level security binds. Give DATABASE_URL a role that is no superuser.',
    );
  }
  return { db, pool, jobsPool, close };
}

async function prepare(url: string, careless: boolean): Promise<string | undefined> {
  const pool = createPool(url, { max: 2 });
  const db = createDatabase(pool);
  try {
    if (!careless) await checkDurability(db);
    const role = (await isAboveRules(db)) ? APPLICATION_ROLE : undefined;
    if (role) await createApplicationRole(db);
    await createJobsSchema(db, role);
    await migrate(db);
    if (role) await grant(db);
    return role;
  } finally {
    await pool.end();
  }
}

async function checkDurability(db: Database): Promise<void> {
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db);
    if (rows[0]?.value === 'off')
      throw new Error(
        `The database runs with ${name} = off: it could lose applications that were acknowledged. Set ${name} = on.`,
      );
  }
}

async function isAboveRules(db: Database): Promise<boolean> {
  const { rows } = await sql<{ above: boolean }>`
    select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user`.execute(db);
  return rows[0]?.above ?? true;
}

async function createApplicationRole(db: Database): Promise<void> {
  await sql
    .raw(`do $$ begin
    if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
      create role ${APPLICATION_ROLE} nologin nosuperuser nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null; end $$`)
    .execute(db);
}

/** pg-boss keeps its tables in it, and migrates them by itself. */
async function createJobsSchema(db: Database, owner: string | undefined): Promise<void> {
  const { rows } = await sql`select from pg_namespace where nspname = 'pgboss'`.execute(db);
  if (rows.length === 0)
    await sql.raw(`create schema if not exists pgboss ${owner ? `authorization ${owner}` : ''}`).execute(db);
}

async function grant(db: Database): Promise<void> {
  await sql.raw(`grant usage on schema public to ${APPLICATION_ROLE}`).execute(db);
  await sql
    .raw(`grant select, insert, update, delete on all tables in schema public to ${APPLICATION_ROLE}`)
    .execute(db);
  await sql.raw(`grant usage on all sequences in schema public to ${APPLICATION_ROLE}`).execute(db);
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
