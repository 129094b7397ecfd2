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
async function migrateTo(name: string, { url } = database): Promise<void> {
  const pool = createPool(url, { max: 1 });
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

it('forms that are withdrawn already are marked at the version that is current', async () => {
  const own = await createTestDatabase();
  await migrateTo('0004Authoring', own);
  await own.sql(`insert into kommune values ('eins', 'Eins', 'EI')`);
  await own.sql(`insert into office values ('eins', 'amt', 'Amt')`);
  for (const version of [1, 2])
    for (const form of ['zurueck', 'da'])
      await own.sql(
        `insert into form_version (kommune_id, form_id, version, hash, title, muster, office_id, definition, schema, xsd)
         values ('eins', $1, $2, 'x', 'x', true, 'amt', '{}', '{}', '')`,
        [form, version],
      );
  await own.sql(`insert into withdrawn_form (kommune_id, form_id) values ('eins', 'zurueck')`);
  const { close } = await openDatabase(own.url, { careless: true });
  try {
    expect(await own.sql('select form_id, version from withdrawn_version')).toEqual([
      { form_id: 'zurueck', version: 2 },
    ]);
  } finally {
    await close();
    await own.drop();
  }
});
