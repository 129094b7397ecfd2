import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../src/freePort.ts';
import { until } from './answers.ts';
import { samplePdf } from './files/samplePdf.ts';
import { ended, forkServer, type ServerProcess } from './process.ts';
import { createTestDatabase, type TestDatabase } from './testDatabase.ts';
import { createCall, environment } from './testServer.ts';

const FILES = 50;
const SIZE = 2_500_000;
/** As the assistant sends them. */
const PIECE = 1024 * 1024;
const whole = samplePdf('', {
  objects: [`<< /Length ${SIZE} >>\nstream\n${randomBytes(SIZE).toString('latin1')}\nendstream`],
});

let database: TestDatabase;
let dataDir: string;
let env: Record<string, string>;
let server: ServerProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'formularwerk-kill-uploads-'));
  const port = await freePort('127.0.0.1');
  env = { ...environment(database.url, dataDir), PORT: String(port), LOG_LEVEL: 'warn' };
  server = await forkServer(env);
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await database?.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const kill = async (): Promise<void> => {
  server.child.kill('SIGKILL');
  await ended(server.child);
};

const begin = async () => {
  const { body } = await createCall(server.url)('POST', '/api/espelkamp/forms/flaeche/drafts');
  return body as { readonly id: string; readonly draftToken: string };
};

/** A file on its way, sent as the assistant sends it, which tries again and again. */
const send = ({ id, draftToken: token }: Awaited<ReturnType<typeof begin>>, faults: string[]) => {
  const state = { token, at: '', acknowledged: 0 };
  const done = new Promise<void>((resolve, reject) => {
    const upload = new Upload(whole, {
      endpoint: `${server.url}/api/espelkamp/drafts/${id}/transfers`,
      headers: { authorization: `Bearer ${token}` },
      metadata: { path: 'lageplan', filename: 'plan.pdf', filetype: 'application/pdf' },
      chunkSize: PIECE,
      retryDelays: Array(200).fill(200),
      onAfterResponse: (_request, response) => {
        if (response.getStatus() === 500) faults.push(response.getBody());
      },
      onUploadUrlAvailable: () => {
        state.at = new URL(upload.url ?? '').pathname;
      },
      onChunkComplete: (_size, accepted) => {
        state.acknowledged = accepted;
      },
      onSuccess: () => resolve(),
      onError: reject,
    });
    upload.start();
  });
  return { state, done };
};

const filesIn = async (folder: string): Promise<string[]> =>
  readdir(join(dataDir, folder), { recursive: true }).catch(() => []);

it('keeps every piece of 50 files that it acknowledged while it is killed; the others go on, and nothing is left over', {
  timeout: 240_000,
}, async () => {
  const drafts = [];
  for (let count = 0; count < FILES; count += 1) drafts.push(await begin());
  const faults: string[] = [];
  const all = drafts.map((draft) => send(draft, faults));
  const acknowledged = () => all.reduce((sum, { state }) => sum + state.acknowledged, 0);
  for (const share of [0.3, 0.7]) {
    await until(async () => acknowledged() >= share * FILES * SIZE, 120);
    await kill();
    const before = all.map(({ state }) => ({ ...state }));
    server = await forkServer(env);
    const call = createCall(server.url);
    for (const { token, at, acknowledged: known } of before) {
      if (at === '') continue;
      const { headers } = await call('HEAD', at, { token, headers: { 'tus-resumable': '1.0.0' } });
      expect(Number(headers.get('upload-offset'))).toBeGreaterThanOrEqual(known);
    }
  }
  await Promise.all(all.map(({ done }) => done));
  expect(faults, 'what was left of a piece stood in the way of the same piece').toEqual([]);

  // The answer to the last step is lost as well: asked again, it gives the very same file.
  const take = ({ state: { at, token } }: (typeof all)[number]) =>
    createCall(server.url)('POST', at.replace('/transfers/', '/uploads/'), { token });
  const lost = all.map((one) => take(one).catch(() => undefined));
  await wait(100);
  await kill();
  await Promise.all(lost);
  server = await forkServer(env);
  for (const one of all)
    expect((await take(one)).body).toMatchObject({ name: 'plan.pdf', size: whole.length });
  expect(await database.sql('select id from upload')).toHaveLength(FILES);

  for (const folder of ['files', 'transfers'])
    for (const name of await filesIn(folder)) await utimes(join(dataDir, folder, name), 0, 0);
  await kill();
  server = await forkServer(env);
  await until(async () => (await filesIn('transfers/espelkamp')).length === 0);
  const blobs = await database.sql<{ blob: string }>('select blob from upload');
  expect((await filesIn('files/espelkamp')).sort()).toEqual(blobs.map(({ blob }) => blob).sort());
});
