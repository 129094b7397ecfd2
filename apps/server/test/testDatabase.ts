import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** As the application's role, which is no superuser and owns the database. */
  readonly url: string;
  /** The same database as superuser. */
  readonly adminUrl: string;
  /** Runs SQL as superuser, past row-level security. */
  readonly sql: <T = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<T[]>;
  readonly drop: () => Promise<void>;
}

/** An empty database of its own for a test file. See apps/cli/README.md for the environment. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { TEST_DATABASE_ADMIN_URL: adminUrl, TEST_DATABASE_URL: url } = process.env;
  if (!adminUrl || !url)
    throw new Error('These tests need a PostgreSQL: node apps/cli/src/withServices.ts -- pnpm vitest run …');
  const name = `server_${randomBytes(6).toString('hex')}`;
  await run(adminUrl, `create database ${name} owner formularwerk`);
  const inIt = (address: string) => address.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
  const admin = new pg.Pool({ connectionString: inIt(adminUrl), max: 2 });
  admin.on('error', () => undefined);
  return {
    url: inIt(url),
    adminUrl: inIt(adminUrl),
    sql: async <T>(text: string, values?: unknown[]) => (await admin.query(text, values)).rows as T[],
    drop: async () => {
      await admin.end();
      await run(adminUrl, `drop database ${name} with (force)`);
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
