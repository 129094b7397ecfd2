import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../src/usecases/sweep.ts';
import { rightAnswers, submit } from './answers.ts';
import { samplePdf } from './files/samplePdf.ts';
import { samplePng } from './files/samplePictures.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const FORM = '/api/espelkamp/forms/flaeche';

async function begin(form = FORM): Promise<{ path: string; id: string; token: string }> {
  const { status, body, headers } = await server.call('POST', `${form}/drafts`);
  expect(status).toBe(201);
  expect(headers.get('etag')).toBe('"1"');
  return { id: body.id, token: body.draftToken, path: headers.get('location') ?? '' };
}

const filing = (entries: object) => ({ entries, saved: ['name'], place: { kind: 'page', page: 'zeit' } });
const save = (
  path: string,
  token: string | undefined,
  revision: string | undefined,
  entries: object = { name: 'Jürgen' },
) =>
  server.call('PUT', path, {
    token,
    body: filing(entries),
    headers: revision === undefined ? {} : { 'if-match': revision },
  });

const PDF = samplePdf();
const PNG = samplePng();

function upload(path: string, token: string | undefined, at: string, name: string, bytes: Buffer) {
  const raw = new FormData();
  raw.set('file', new File([new Uint8Array(bytes)], name));
  return server.call('POST', `${path}/uploads?path=${encodeURIComponent(at)}`, { token, raw });
}

describe('a draft', () => {
  it('is read as it was saved, with what cannot be read yet', async () => {
    const { path, token } = await begin();
    const entries = { name: 'a\u0000\ud800', von: '31.2.', elemente: ['k1'], 'elemente.k1.laengeM': 'vier' };
    expect(await save(path, token, '"1"', entries)).toMatchObject({ status: 200, body: { revision: '2' } });
    const read = await server.call('GET', path, { token });
    expect(read.body).toMatchObject({
      kommune: 'espelkamp',
      form: 'flaeche',
      version: '1',
      revision: '2',
      filing: filing(entries),
    });
    expect(read.headers.get('etag')).toBe('"2"');
  });

  it('tells a lost update with both versions, and keeps the first', async () => {
    const { path, token } = await begin();
    await save(path, token, '"1"', { name: 'eins' });
    const second = await save(path, token, '"1"', { name: 'zwei' });
    expect(second).toMatchObject({
      status: 412,
      body: {
        code: 'edit_conflict',
        current: { revision: '2', filing: { entries: { name: 'eins' } } },
        yours: { revision: '1', filing: { entries: { name: 'zwei' } } },
      },
    });
  });

  it('is saved by exactly one of many who save at once', async () => {
    const { path, token } = await begin();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(path, token, '"1"', { name: `${index}` })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
  });

  it.each(['"7"', 'W/"x"', '*', '1; drop table draft'])(
    'is not saved over a revision that is none: %s',
    async (revision) => {
      const { path, token } = await begin();
      expect(await save(path, token, revision)).toMatchObject({ status: 412 });
    },
  );

  it('wants to know which revision was changed', async () => {
    const { path, token } = await begin();
    expect(await save(path, token, undefined)).toMatchObject({
      status: 428,
      body: { code: 'revision_missing' },
    });
  });

  it('opens with its own token only, as bearer or cookie', async () => {
    const { path, token } = await begin();
    const other = await begin();
    const cookie = (name: string) => ({ headers: { cookie: `__Host-entwurf-${name}=${token}` } });
    expect((await server.call('GET', path, cookie('espelkamp-flaeche'))).status).toBe(200);
    expect((await server.call('GET', path, cookie('hille-flaeche'))).status).toBe(404);
    expect((await server.call('GET', path)).status).toBe(404);
    expect((await server.call('GET', path, { token: other.token })).status).toBe(404);
    expect((await server.call('GET', path.replace('espelkamp', 'hille'), { token })).status).toBe(404);
  });

  it('is gone when it was deleted or has expired', async () => {
    const deleted = await begin();
    expect((await server.call('DELETE', deleted.path, { token: deleted.token })).status).toBe(204);
    expect(await save(deleted.path, deleted.token, '"1"')).toMatchObject({
      status: 404,
      body: { code: 'draft_gone' },
    });
    const expired = await begin();
    await server.database.sql(`update draft set expires_at = now() - interval '1 second' where id = $1`, [
      expired.id,
    ]);
    expect((await server.call('GET', expired.path, { token: expired.token })).status).toBe(404);
    expect((await save(expired.path, expired.token, '"1"')).status).toBe(404);
  });

  it('lies in the database and on the disk only sealed', async () => {
    const { path, token, id } = await begin();
    await save(path, token, '"1"', { name: 'Kanarienvogel' });
    await upload(path, token, 'lageplan', 'Kanarienvogel.pdf', samplePdf('/Kanarienvogel true'));
    const [row] = await server.database.sql<{ dump: string }>(
      `select encode(filing, 'escape') || (select string_agg(encode(facts, 'escape') || upload::text, '') from upload where draft_id = $1) || draft::text as dump
       from draft where id = $1`,
      [id],
    );
    expect(row?.dump).not.toMatch(/Kanarienvogel/);
    expect(row?.dump).not.toContain(token);
    const folder = join(server.dataDir, 'files', 'espelkamp');
    for (const name of await readdir(folder)) {
      expect(name).toMatch(/^[0-9a-f]{36}$/);
      expect((await readFile(join(folder, name))).includes('Kanarienvogel')).toBe(false);
    }
  });
});

describe('an upload', () => {
  it('is told by content, hashed, and bound to its field', async () => {
    const { path, token } = await begin();
    const { status, body } = await upload(
      path,
      token,
      'elemente.k3f9.skizze',
      '..\\..\\Skizze\u202e 1.png',
      PNG,
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Skizze_ 1.png',
      size: PNG.length,
      mediaType: 'image/png',
      sha256: createHash('sha256').update(PNG).digest('hex'),
    });
  });

  it.each<[string, string, string, Buffer, string]>([
    ['a program named as PDF', 'lageplan', 'plan.pdf', Buffer.from('MZ…'), 'file.type'],
    ['a PNG named as PDF', 'lageplan', 'plan.pdf', PNG, 'file.name'],
    ['a PDF named as SVG', 'lageplan', 'plan.svg', PDF, 'file.name'],
    [
      'a TIFF where only PDF and PNG are taken',
      'elemente.a1.skizze',
      'a.tif',
      Buffer.of(0x49, 0x49, 0x2a, 0, 1),
      'file.type',
    ],
    ['nothing', 'lageplan', 'plan.pdf', Buffer.alloc(0), 'file.empty'],
    [
      'too much for the field',
      'elemente.a1.skizze',
      'a.pdf',
      Buffer.concat([PDF, Buffer.alloc(200_000)]),
      'file.size',
    ],
  ])('that is %s is refused at its field', async (_what, at, name, bytes, code) => {
    const { path, token } = await begin();
    const { status, body } = await upload(path, token, at, name, bytes);
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([{ path: at, code }]);
  });

  it('goes to file fields only, and with the draft’s token only', async () => {
    const { path, token } = await begin();
    for (const at of ['name', 'gibt.es.nicht', '', 'elemente.a1', '__proto__'])
      expect(await upload(path, token, at, 'a.pdf', PDF)).toMatchObject({
        status: 422,
        body: { code: 'upload_place' },
      });
    expect((await upload(path, undefined, 'lageplan', 'a.pdf', PDF)).status).toBe(404);
  });

  it('of more than 25 MB is refused', async () => {
    const { path, token } = await begin();
    const { status } = await upload(
      path,
      token,
      'lageplan',
      'a.pdf',
      Buffer.concat([PDF, Buffer.alloc(26 * 1024 * 1024)]),
    );
    expect(status).toBe(413);
  });

  it('that is no file is refused', async () => {
    const { path, token } = await begin();
    const raw = new FormData();
    raw.set('file', 'text');
    expect((await server.call('POST', `${path}/uploads?path=lageplan`, { token, raw })).status).toBe(400);
    expect((await server.call('POST', `${path}/uploads?path=lageplan`, { token, body: {} })).status).toBe(
      415,
    );
  });
});

describe('submitting a draft', () => {
  const full = (more: object) => ({ ...rightAnswers(), ...more });

  it('closes it, takes its files along, and works once', async () => {
    const { path, token, id } = await begin();
    const plan = (await upload(path, token, 'lageplan', 'plan.pdf', PDF)).body;
    const sketch = (await upload(path, token, 'elemente.k3f9.skizze', 'a.png', PNG)).body;
    await upload(path, token, 'lageplan', 'ersetzt.pdf', PDF);
    await save(path, token, '"1"', { elemente: ['k3f9'] });
    const answers = full({ lageplan: plan, elemente: [{ ...rightAnswers().elemente[0], skizze: sketch }] });
    const body = {
      version: '1',
      answers,
      draft: id,
      reviewed: { 'elemente.k3f9.flaecheM2': '55', gebuehr: '137.50' },
    };
    const key = randomUUID();
    const first = await submit(server.call, body, { key, token });
    expect(first.status).toBe(201);
    expect((await submit(server.call, body, { key, token })).body).toEqual(first.body);
    expect(await submit(server.call, body, { token })).toMatchObject({
      status: 404,
      body: { code: 'draft_gone' },
    });
    expect((await server.call('GET', path, { token })).status).toBe(404);
    const bound = await server.database.sql(
      'select id from upload where submission_id = $1 order by created_at',
      [first.body.id],
    );
    expect(bound).toEqual([{ id: plan.id }, { id: sketch.id }]);
  });

  it('happens once when two keys try at the same moment', async () => {
    const { token, id } = await begin();
    const body = { version: '1', answers: rightAnswers(), draft: id };
    const both = await Promise.all([
      submit(server.call, body, { token }),
      submit(server.call, body, { token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
  });

  it('happens once when one key tries ten times at the same moment', async () => {
    const { token, id } = await begin();
    const body = { version: '1', answers: rightAnswers(), draft: id };
    const key = randomUUID();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => submit(server.call, body, { token, key })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
  });

  it('refuses files of another draft, of another field, or described otherwise', async () => {
    const mine = await begin();
    const other = await begin();
    const foreign = (await upload(other.path, other.token, 'lageplan', 'a.pdf', PDF)).body;
    const sketch = (await upload(mine.path, mine.token, 'elemente.a1.skizze', 'a.pdf', PDF)).body;
    const own = (await upload(mine.path, mine.token, 'lageplan', 'a.pdf', PDF)).body;
    for (const file of [foreign, sketch, { ...own, name: 'anders.pdf' }, { ...own, size: 1 }]) {
      const body = { version: '1', answers: full({ lageplan: file }), draft: mine.id };
      const refused = await submit(server.call, body, { token: mine.token });
      expect(refused.body.problems).toMatchObject([{ path: 'lageplan', code: 'file.unknown' }]);
    }
  });

  it('names problems with the ids that list items bear in the draft, too', async () => {
    const { path, token, id } = await begin();
    await save(path, token, '"1"', { elemente: ['zz1', 'k3f9'] });
    const [right] = rightAnswers().elemente;
    const body = {
      version: '1',
      draft: id,
      answers: full({ elemente: [right, { ...right, laengeM: '-1' }] }),
    };
    const { body: refused } = await submit(server.call, body, { token });
    expect(refused.problems).toMatchObject([{ path: 'elemente[1].laengeM', entry: 'elemente.k3f9.laengeM' }]);
  });

  it('gives a browser the key to its receipt, and takes away that of the draft', async () => {
    const { token, id } = await begin();
    const { headers, body } = await server.call('POST', `${FORM}/submissions`, {
      body: { version: '1', answers: rightAnswers(), draft: id },
      headers: {
        'idempotency-key': randomUUID(),
        'sec-fetch-site': 'same-origin',
        cookie: `__Host-entwurf-espelkamp-flaeche=${token}`,
      },
    });
    const cookies = headers.getSetCookie();
    expect(cookies[0]).toBe(
      `__Host-eingang-${body.id}=${body.accessToken}; Max-Age=86400; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
    expect(cookies[1]).toMatch(/^__Host-entwurf-espelkamp-flaeche=; /);
  });
});

describe('the sweeper', () => {
  it('deletes expired drafts with their files, and files that no submission names', async () => {
    const { path, token, id } = await begin();
    await upload(path, token, 'lageplan', 'a.pdf', PDF);
    const submitted = await begin();
    await upload(submitted.path, submitted.token, 'lageplan', 'ersetzt.pdf', PDF);
    const plan = (await upload(submitted.path, submitted.token, 'lageplan', 'plan.pdf', PDF)).body;
    await submit(
      server.call,
      { version: '1', answers: { ...rightAnswers(), lageplan: plan }, draft: submitted.id },
      { token: submitted.token },
    );
    await server.database.sql(`update draft set expires_at = now() - interval '1 second' where id = $1`, [
      id,
    ]);
    await server.database.sql(
      `update draft set closed_at = now() - interval '2 days' where closed_at is not null`,
    );
    await sweep(server.services);
    expect(
      await server.database.sql('select id from draft where id = any($1)', [[id, submitted.id]]),
    ).toEqual([]);
    const known = (await server.database.sql<{ blob: string }>('select blob from upload')).map(
      ({ blob }) => blob,
    );
    expect((await readdir(join(server.dataDir, 'files', 'espelkamp'))).sort()).toEqual(known.sort());
    expect(await server.database.sql('select 1 from upload where id = $1', [plan.id])).toHaveLength(1);
  });

  it('deletes files that a killed process left behind, but not those that are just being uploaded', async () => {
    const folder = join(server.dataDir, 'files', 'espelkamp');
    const { path, token } = await begin();
    await upload(path, token, 'lageplan', 'a.pdf', PDF);
    const kept = await readdir(folder);
    for (const name of kept) await utimes(join(folder, name), 0, 0);
    for (const name of ['verwaist', 'halb.part', 'gerade']) await writeFile(join(folder, name), 'x');
    for (const name of ['verwaist', 'halb.part']) await utimes(join(folder, name), 0, 0);
    await sweep(server.services);
    expect((await readdir(folder)).sort()).toEqual([...kept, 'gerade'].sort());
  });
});
