import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { rightAnswers, submission, submit, until } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const SECONDS = 10;
const poisoned = (env: Record<string, string> = {}) =>
  startTestServer(
    {
      DOCUMENT_THREADS: '2',
      DOCUMENT_SECONDS: String(SECONDS),
      DOCUMENT_MEMORY: '128',
      DOCUMENT_PAGES: '4',
      ...env,
    },
    undefined,
    new URL('./poisonThread.ts', import.meta.url),
  );

let server: TestServer;
let folder: string;
let session: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formularwerk-parked-'));
  server = await poisoned();
  session = await server.login('espelkamp', 'ordnung');
});
afterAll(async () => {
  await server?.end();
  await rm(folder, { recursive: true, force: true });
});

const apply = async (answers: object, at = server): Promise<string> => {
  const { body } = await submit(at.call, submission({ answers: { ...rightAnswers(), ...answers } }));
  return body.id as string;
};
const read = async (id: string) =>
  (await server.call('GET', `/api/espelkamp/submissions/${id}`, { token: session })).body;
const reaches = (id: string, state: string) =>
  until(async () => ((await read(id)).state === state ? read(id) : undefined));
const lastEvent = async (id: string): Promise<string> => (await reaches(id, 'failed')).events.at(-1).type;
const retry = (id: string) =>
  createPortalBackend(server.services, server.url).staff.retry('espelkamp', session, id);

describe('an application whose documents cannot be written', () => {
  it('is parked alone with the reason while the others go on, and stays readable', async () => {
    const hanging = await apply({ name: 'Hängt' });
    const long = await apply({
      name: 'Lang',
      bemerkung: 'Zeile\n'.repeat(330),
    });
    const good = await Promise.all(Array.from({ length: 6 }, (_, i) => apply({ name: `Gut ${i}` })));
    for (const id of good) await reaches(id, 'documented');
    expect((await read(hanging)).state).toBe('received');

    expect(await lastEvent(long)).toBe('documents.failed.pages');
    expect(await lastEvent(hanging)).toBe('documents.failed.time');
    expect(await read(hanging)).toMatchObject({ documents: [], answers: { name: 'Hängt' } });

    // After all that, there are threads as before.
    for (const id of await Promise.all([apply({}), apply({}), apply({})])) await reaches(id, 'documented');
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  });

  it('gives its office the data all the same, and nobody else', async () => {
    const { body } = await submit(
      server.call,
      submission({ answers: { ...rightAnswers(), name: 'Hortet' } }),
    );
    expect(await lastEvent(body.id)).toBe('documents.failed.memory');
    const path = `/api/espelkamp/submissions/${body.id}/documents`;
    const json = await server.call('GET', `${path}/json`, { token: session });
    expect(json.body).toMatchObject({ answers: { name: 'Hortet' }, computed: { gebuehr: '137.50' } });
    for (const [kind, token] of [
      ['pdf', session],
      ['json', body.accessToken],
    ])
      expect(await server.call('GET', `${path}/${kind}`, { token })).toMatchObject({
        status: 409,
        body: { code: 'document_failed' },
      });
  });

  it('is tried again when its office asks for that, as often as it takes', async () => {
    const broken = join(folder, 'Erika Mustermann');
    await writeFile(broken, '');
    const id = await apply({ name: broken });
    expect(await lastEvent(id)).toBe('documents.failed.broken');
    expect(await retry(id)).toBe(true);
    expect(await lastEvent(id)).toBe('documents.failed.broken');
    await rm(broken);
    await retry(id);
    const { events, documents } = await reaches(id, 'documented');
    expect(documents).toEqual(['pdf', 'xml', 'json', 'xsd']);
    expect(events.map(({ type }: { type: string }) => type)).toEqual([
      'submission.received',
      'documents.failed.broken',
      'documents.retried',
      'documents.failed.broken',
      'documents.retried',
      'documents.built',
    ]);
    expect(await retry(id)).toBe(true);
    expect((await read(id)).events).toHaveLength(6);
    const stranger = await server.login('hille', 'ordnung');
    const backend = createPortalBackend(server.services, server.url);
    expect(await backend.staff.retry('hille', stranger, id)).toBeUndefined();
    expect(await backend.staff.retry('espelkamp', stranger, id)).toBeUndefined();
  });

  it('is told in the log by its form and the reason, and by nothing that was entered', () => {
    const lines = server
      .logs()
      .split('\n')
      .filter((line) => line.includes('documents parked'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const reasons = lines.map(({ reason, most, form }) => [form, reason, most]);
    expect(reasons).toContainEqual(['flaeche', 'time', SECONDS]);
    expect(reasons).toContainEqual(['flaeche', 'memory', 128]);
    expect(reasons).toContainEqual(['flaeche', 'pages', 4]);
    const broken = lines.find(({ reason }) => reason === 'broken');
    expect(JSON.stringify(broken)).toContain('poisonThread.ts');
    for (const secret of ['Hängt', 'Hortet', 'Erika']) expect(server.logs()).not.toContain(secret);
  });
});

it('what a stopped server was writing is written by the next one', async () => {
  const stopped = await poisoned({ DOCUMENT_SECONDS: '60' });
  const id = await apply({ name: 'Hängt' }, stopped);
  const state = async () => {
    const [row] = await stopped.database.sql('select state from submission where id = $1', [id]);
    return row?.state;
  };
  await until(async () => {
    const [row] = await stopped.database.sql("select state from pgboss.job where name = 'documents'", []);
    return row?.state === 'active';
  });
  await stopped.stop();
  expect(await state()).toBe('received');
  const [job] = await stopped.database.sql("select state from pgboss.job where name = 'documents'", []);
  expect(['retry', 'created', 'active']).toContain(job?.state);
  await stopped.database.drop();
});
