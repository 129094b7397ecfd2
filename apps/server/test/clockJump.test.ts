import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { sweep } from '../src/usecases/sweep.ts';
import { submission, submit } from './answers.ts';
import { samplePdf } from './files/samplePdf.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const HOUR = 3600;
const DAY = 24 * HOUR;
const backend = () => createPortalBackend(server.services, server.url);

/**
 * The clock jumps by so many seconds: whatever was written down in database and folders lies that much further back. A
 * clock that nothing was written down by can't have jumped.
 */
const jump = async (seconds: number): Promise<void> => {
  const columns = await server.database.sql<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'timestamp with time zone' and table_name in
       ('draft', 'upload', 'session', 'login_tries', 'submission', 'mail', 'page_report')`,
  );
  // Without the triggers that keep what was received from being changed.
  const shift = columns.map(
    ({ table, column }) => `update ${table} set ${column} = ${column} - make_interval(secs => ${seconds});`,
  );
  await server.database.sql(
    `set session_replication_role = replica; ${shift.join(' ')} reset session_replication_role`,
  );
  const names = await readdir(server.dataDir, { recursive: true });
  for (const name of names) {
    const path = join(server.dataDir, name);
    const at = (await stat(path)).mtimeMs / 1000 - seconds;
    await utimes(path, at, at);
  }
};

const whole = samplePdf('', {
  objects: [`<< /Length 9000 >>\nstream\n${randomBytes(9000).toString('latin1')}\nendstream`],
});
const TUS = { 'tus-resumable': '1.0.0' };
const filing = { entries: { name: 'vor dem Sprung' }, saved: [], place: { kind: 'review' } };

/** Everything that is under way: a draft with half a file, a receipt, somebody signed in. */
const begin = async () => {
  const { body: draft } = await server.call('POST', '/api/espelkamp/forms/flaeche/drafts');
  const token = draft.draftToken as string;
  const address = `/api/espelkamp/drafts/${draft.id}`;
  const save = (revision: string, entries = filing.entries) =>
    server.call('PUT', address, {
      token,
      body: { ...filing, entries },
      headers: { 'if-match': `"${revision}"` },
    });
  await save('1');
  const metadata = `path ${btoa('lageplan')},filename ${btoa('plan.pdf')},filetype ${btoa('application/pdf')}`;
  const announced = await server.call('POST', `${address}/transfers`, {
    token,
    headers: { ...TUS, 'upload-length': String(whole.length), 'upload-metadata': metadata },
  });
  const at = announced.headers.get('location') ?? '';
  const send = (offset: number, end?: number) =>
    server.call('PATCH', at, {
      token,
      headers: {
        ...TUS,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
      },
      raw: new Uint8Array(whole.subarray(offset, end)),
    });
  const half = Math.floor(whole.length * 0.6);
  await send(0, half);
  const offset = async () => {
    const { status, headers } = await server.call('HEAD', at, { token, headers: TUS });
    return status === 200 ? Number(headers.get('upload-offset')) : status;
  };
  const take = () => server.call('POST', at.replace('/transfers/', '/uploads/'), { token });
  const key = randomUUID();
  const { body: receipt } = await submit(server.call, submission(), { key });
  const clerk = await server.login('espelkamp', 'ordnung');
  return { token, address, save, half, send, offset, take, key, receipt, clerk };
};

describe.each([
  ['back by an hour, as where summer time ends', -HOUR],
  ['forward by an hour, as where it begins', HOUR],
  ['back by a day', -DAY],
  ['forward by a day, and over midnight', DAY],
])('the clock jumps %s', (_how, seconds) => {
  it('and drafts, files on their way and receipts are what they were; no reference comes twice', async () => {
    const { token, address, save, half, send, offset, take, key, receipt } = await begin();
    await jump(seconds);
    expect((await server.call('GET', address, { token })).body).toMatchObject({ revision: '2', filing });
    expect((await save('2', { name: 'nach dem Sprung' })).status).toBe(200);
    expect((await save('2', { name: 'woanders' })).body.code).toBe('edit_conflict');
    expect(await offset()).toBe(half);
    expect((await send(half)).status).toBe(204);
    expect((await take()).body).toMatchObject({ name: 'plan.pdf', size: whole.length });

    const { id, reference, accessToken } = receipt;
    const read = await server.call('GET', `/api/espelkamp/submissions/${id}`, { token: accessToken });
    expect(read.body).toMatchObject({ reference });
    const again = await submit(server.call, submission(), { key });
    expect(again.body).toMatchObject({ id, reference });
    expect((await submit(server.call)).body.reference).not.toBe(reference);
  });

  it('and who was locked out for an hour by it is let in', async () => {
    const created = await backend().createDraft('espelkamp', 'flaeche');
    const { number, code } = (await backend().resume('espelkamp', created?.token ?? '')) ?? {};
    const open = (typed = code ?? '') =>
      backend().resumeByCode({ number: number ?? '', code: typed, place: '10.0.0.9' });
    for (let tries = 0; tries < 10; tries += 1) await open('AAAA-AAAA');
    expect((await open()).outcome).toBe('locked');
    await jump(seconds);
    expect((await open()).outcome).toBe('opened');
  });

  it('and what was said about pages keeps nobody from saying more', async () => {
    const words = { form: 'flaeche', version: 1, page: 'zweck', reason: 'unclear', words: '' } as const;
    const report = () => backend().reportPage('hille', words);
    const said = [];
    for (let times = 0; times < 61; times += 1) said.push(await report());
    expect(said).toContain('tooMany');
    await jump(seconds);
    expect(await report()).toBe('stored');
    await server.database.sql('delete from page_report');
  });
});

it('ends a session that a clock ahead by a day had begun, with a sentence; one signs in again', async () => {
  const { clerk } = await begin();
  const me = () => server.call('GET', '/api/espelkamp/sessions', { token: clerk });
  await jump(-HOUR);
  expect((await me()).status).toBe(200);
  await jump(-DAY);
  expect((await me()).body).toMatchObject({
    code: 'unauthorized',
    title: 'Dafür müssen Sie angemeldet sein.',
  });
  const again = await server.login('espelkamp', 'ordnung');
  expect((await server.call('GET', '/api/espelkamp/sessions', { token: again })).status).toBe(200);
});

it('lets a file begin anew of which a clock that jumped by a day had the pieces swept away; the draft stays', async () => {
  const { token, address, offset, send, half } = await begin();
  await jump(DAY + 1);
  await sweep(server.services);
  expect(await offset()).toBe(404);
  expect((await send(half)).status).toBe(404);
  expect((await server.call('GET', address, { token })).body).toMatchObject({ filing });
});
