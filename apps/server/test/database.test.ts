import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool } from '../src/database/connect.ts';
import { submission, submit, until } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

describe('when the database is away or too busy', () => {
  it('answers 503 with Retry-After, and goes on when it is back', async () => {
    const [name] = await server.database.sql<{ name: string }>('select current_database() as name');
    await server.database.sql(`alter database ${name?.name} connection limit 0`);
    await server.database.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = 'formularwerk'`,
    );
    for (let i = 0; i < 12; i += 1) {
      const { status, headers, body } = await submit(server.call);
      expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'busy', '5']);
    }
    expect((await server.call('GET', '/healthz')).status).toBe(200);
    expect((await server.call('GET', '/readyz')).status).toBe(503);
    await server.database.sql(`alter database ${name?.name} connection limit -1`);
    await until(async () => (await submit(server.call)).status === 201);
  });

  it('goes on when a connection is ended in the middle of a transaction, between two queries', async () => {
    const pool = createPool(server.database.url, { max: 1 });
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    await server.database.sql('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await expect(client.query('select 1')).rejects.toThrow();
    client.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('tells who comes when too many wait already, at once, and answers the others', async () => {
    const all = await Promise.all(Array.from({ length: 300 }, () => submit(server.call, submission())));
    const statuses = Map.groupBy(all, ({ status }) => status);
    expect([...statuses.keys()].sort()).toEqual(statuses.has(503) ? [201, 503] : [201]);
    const [row] = await server.database.sql<{ n: number }>('select count(*)::int as n from submission');
    expect(row?.n).toBeGreaterThanOrEqual(statuses.get(201)?.length ?? 0);
    expect((await server.call('GET', '/readyz')).status).toBe(200);
  });
});
