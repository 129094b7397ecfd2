import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, createPool } from '../src/database/connect.ts';
import { migrations } from '../src/database/migrations/index.ts';
import { openDatabase } from '../src/database/openDatabase.ts';
import { inTenant } from '../src/database/tenant.ts';
import { createTestDatabase, type TestDatabase } from './testDatabase.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

/** The database as it was after one of its migrations. */
async function migrateTo(name: string): Promise<void> {
  const pool = createPool(database.url, { max: 1 });
  const migrator = new Migrator({
    db: createDatabase(pool),
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateTo(name);
  await pool.end();
  if (error) throw error;
}

it('administrators of a municipality that is there already may write forms from now on', async () => {
  await migrateTo('0003RowSecurity');
  for (const [id, prefix] of [
    ['eins', 'EI'],
    ['zwei', 'ZW'],
  ]) {
    await database.sql('insert into kommune values ($1, $1, $2)', [id, prefix]);
    for (const role of ['administration', 'sachbearbeitung'])
      await database.sql(
        'insert into staff_user (kommune_id, login, name, password, roles) values ($1, $2, $2, $2, $3)',
        [id, role, [role]],
      );
  }
  const { db, close } = await openDatabase(database.url, { careless: true });
  try {
    expect(await database.sql('select login, roles from staff_user order by login, kommune_id')).toEqual([
      ...Array(2).fill({ login: 'administration', roles: ['administration', 'redaktion'] }),
      ...Array(2).fill({ login: 'sachbearbeitung', roles: ['sachbearbeitung'] }),
    ]);
    const seen = await inTenant(db, 'eins', ({ tx }) => sql`select from staff_user`.execute(tx));
    expect(seen.rows).toHaveLength(2);
  } finally {
    await close();
  }
});
