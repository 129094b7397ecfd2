import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submission } from './answers.ts';
import { ended, forkServer } from './process.ts';
import { createTestDatabase, type TestDatabase } from './testDatabase.ts';
import { createCall, environment } from './testServer.ts';

let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'formularwerk-life-'));
});
afterAll(async () => {
  await database?.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const env = (more: Record<string, string> = {}) => ({ ...environment(database.url, dataDir), ...more });

describe('the server as a process', () => {
  it('tells its addresses, and ends what it has begun before it stops', async () => {
    const { child, url, output } = await forkServer(env());
    expect(output()).toContain(`API:      ${url}/api/openapi.json`);
    expect(output()).toContain('formularwerk-demo');
    const begun = Date.now();
    const requests = Array.from({ length: 40 }, () =>
      fetch(`${url}/api/espelkamp/forms/flaeche/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(submission()),
      }),
    );
    // Some are answered, the others are under way.
    await Promise.race(requests);
    child.kill('SIGTERM');
    const results = await Promise.allSettled(requests.map(async (request) => (await request).status));
    const statuses = results.map((result) => (result.status === 'fulfilled' ? result.value : 'dropped'));
    expect(await ended(child)).toBe(0);
    expect(Date.now() - begun).toBeLessThan(10_000);
    // What came too late is told so or finds nobody; what was taken on is answered.
    const [row] = await database.sql<{ n: number }>('select count(*)::int as n from submission');
    expect(statuses.filter((status) => status === 201)).toHaveLength(row?.n ?? -1);
    expect(statuses.filter((status) => status === 500)).toEqual([]);
  });

  it('stops when its parent has gone', async () => {
    const { child } = await forkServer(env());
    child.disconnect();
    expect(await ended(child)).toBe(0);
  });

  it('publishes a form again only when it has changed', async () => {
    const before = await database.sql('select id from form_version');
    const { child } = await forkServer(env());
    child.kill('SIGTERM');
    await ended(child);
    expect(await database.sql('select id from form_version')).toHaveLength(before.length);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a database that may forget', { FORMULARWERK_CARELESS_DATABASE: '' }, /fsync = off/],
    ['a wrong port', { PORT: 'achtzig' }, /PORT must be a number/],
    ['no key', { SECRET_KEY: '', FORMULARWERK_DEMO: '' }, /SECRET_KEY is missing/],
    ['a database that is not there', { DATABASE_URL: 'postgres://x@127.0.0.1:9/x' }, /cannot be reached/],
  ])('refuses %s with a sentence', async (_what, more, sentence) => {
    const failure = await forkServer(env(more)).then(
      ({ child }) => child.kill('SIGKILL') && 'started',
      (error: Error) => error.message,
    );
    expect(failure).toMatch(sentence);
    expect(failure).not.toMatch(/ at .*\.ts:\d/);
  });
});

describe('slow or stuck clients', () => {
  it('are cut off after some seconds, while others are served', async () => {
    const { child, url } = await forkServer(env());
    const { port } = new URL(url);
    const begun = Date.now();
    const sockets = Array.from({ length: 50 }, () => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write('POST /api/espelkamp/sessions HTTP/1.1\r\nHost: x\r\nContent-');
      return new Promise<number>((resolve) =>
        socket
          .on('close', () => resolve(Date.now() - begun))
          .on('error', () => undefined)
          .resume(),
      );
    });
    expect((await createCall(url)('GET', '/healthz')).status).toBe(200);
    for (const closed of await Promise.all(sockets)) expect(closed).toBeLessThan(15_000);
    child.kill('SIGTERM');
    await ended(child);
  });
});
