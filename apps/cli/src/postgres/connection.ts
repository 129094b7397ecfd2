import pg from 'pg';
import type { Address } from './postmaster.ts';

/** The superuser, for ourselves; the application never gets it. */
export const ADMIN = 'postgres';

/** The application's role and the name of its database: no superuser, so that row-level security binds it. */
export const APPLICATION = 'formularwerk';

/** How to reach a server, and with which password (only on Windows there is one). */
export type Connection = { address: Address; password?: string };

/** A connection string as node-postgres reads it. */
export function connectionUrl({ address, password }: Connection, role: string, database: string): string {
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`;
  const name = encodeURIComponent(database);
  if (!address.host.startsWith('/')) {
    return `postgres://${role}${secret}@${address.host}:${address.port}/${name}`;
  }
  return `postgres://${role}@/${name}?host=${encodeURIComponent(address.host)}&port=${address.port}`;
}

/** One connection as superuser for as long as `use` takes. */
export async function asAdmin<T>(connection: Connection, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: connectionUrl(connection, ADMIN, 'postgres'),
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // a server that goes away also fails the query, which is where it is handled
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Whether a server answers queries; one that is starting or stopping does not. */
export async function answers(connection: Connection): Promise<boolean> {
  return asAdmin(connection, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  );
}

/** Makes an empty database that belongs to the application's role, and that role if need be; gives its address. */
export async function createDatabase(connection: Connection, name: string): Promise<string> {
  await asAdmin(connection, async (client) => {
    const secret =
      connection.password === undefined ? '' : ` password ${pg.escapeLiteral(connection.password)}`;
    const role = await client.query('select from pg_roles where rolname = $1', [APPLICATION]);
    if (role.rowCount === 0) await client.query(`create role ${APPLICATION} login${secret}`);
    const database = await client.query('select from pg_database where datname = $1', [name]);
    if (database.rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(name)} owner ${APPLICATION}`);
    }
  });
  return connectionUrl(connection, APPLICATION, name);
}
