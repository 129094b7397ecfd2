import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../src/freePort.ts';
import { rightAnswers, until } from './answers.ts';
import { ended, forkServer, type ServerProcess } from './process.ts';
import { createTestDatabase, type TestDatabase } from './testDatabase.ts';
import { createCall, environment } from './testServer.ts';

const SUBMISSIONS = 150;
const CLIENTS = 8;
const KILLS = 3;

let database: TestDatabase;
let dataDir: string;
let env: Record<string, string>;
let server: ServerProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'formularwerk-kill-'));
  env = {
    ...environment(database.url, dataDir),
    PORT: String(await freePort('127.0.0.1')),
    LOG_LEVEL: 'warn',
  };
  server = await forkServer(env);
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await database?.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function killAndRestart(): Promise<void> {
  server.child.kill('SIGKILL');
  await ended(server.child);
  server = await forkServer(env);
}

/** Sends one application until it is acknowledged, always with the same key, as an honest client does. */
async function deliver(
  key: string,
  name: string,
): Promise<{ reference: string; id: string; accessToken: string }> {
  for (;;) {
    try {
      const response = await fetch(`${server.url}/api/espelkamp/forms/flaeche/submissions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ version: '1', answers: { ...rightAnswers(), name } }),
        signal: AbortSignal.timeout(3000),
      });
      if (response.status === 200 || response.status === 201) return (await response.json()) as never;
      if (response.status < 500)
        throw new TypeError(`${response.status} ${await response.text()}`, { cause: 'final' });
    } catch (error) {
      if (error instanceof TypeError && error.cause === 'final') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('loses nothing and doubles nothing while it is killed, and builds every document', {
  timeout: 240_000,
}, async () => {
  const draft = (await createCall(server.url)('POST', '/api/espelkamp/forms/flaeche/drafts')).body;
  const filing = { entries: { name: 'vor dem Absturz' }, saved: [], place: { kind: 'review' } };
  await createCall(server.url)('PUT', `/api/espelkamp/drafts/${draft.id}`, {
    token: draft.draftToken,
    body: filing,
    headers: { 'if-match': '"1"' },
  });

  const acknowledged: { id: string; reference: string; accessToken: string; name: string }[] = [];
  let sent = 0;
  const client = async () => {
    for (sent += 1; sent <= SUBMISSIONS; sent += 1) {
      const name = `Antrag ${sent}`;
      acknowledged.push({ ...(await deliver(randomUUID(), name)), name });
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  for (let kills = 1; kills <= KILLS; kills += 1) {
    await until(async () => acknowledged.length >= (SUBMISSIONS / (KILLS + 1)) * kills, 60);
    await killAndRestart();
  }
  await clients;

  expect(acknowledged).toHaveLength(SUBMISSIONS);
  const stored = await database.sql<{ id: string; reference: string }>(
    'select id, reference from submission',
  );
  expect(stored).toHaveLength(SUBMISSIONS);
  expect(new Set(stored.map(({ reference }) => reference)).size).toBe(SUBMISSIONS);
  const byId = new Map(stored.map(({ id, reference }) => [id, reference]));
  for (const { id, reference } of acknowledged) expect(byId.get(id)).toBe(reference);

  await until(async () => {
    const [row] = await database.sql<{ n: number }>(
      "select count(*)::int as n from document where recipient = ''",
    );
    return row?.n === SUBMISSIONS * 4;
  }, 150);
  const [sample] = acknowledged;
  const json = await createCall(server.url)(
    'GET',
    `/api/espelkamp/submissions/${sample?.id}/documents/json`,
    { token: sample?.accessToken },
  );
  expect(json.body).toMatchObject({ reference: sample?.reference, answers: { name: sample?.name } });

  const kept = await createCall(server.url)('GET', `/api/espelkamp/drafts/${draft.id}`, {
    token: draft.draftToken,
  });
  expect(kept.body).toMatchObject({ revision: '2', filing });
});
