import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../src/usecases/sweep.ts';
import { until } from './answers.ts';
import { samplePdf } from './files/samplePdf.ts';
import { sampleJpeg, samplePng } from './files/samplePictures.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };

/** A whole PDF of about so many bytes. */
const pdfOf = (size: number): Buffer<ArrayBuffer> =>
  samplePdf('', {
    objects: [`<< /Length ${size} >>\nstream\n${randomBytes(size).toString('latin1')}\nendstream`],
  });

async function begin() {
  const { body } = await server.call('POST', '/api/espelkamp/forms/flaeche/drafts');
  const { id, draftToken: token } = body as { id: string; draftToken: string };
  const draft = `/api/espelkamp/drafts/${id}`;
  const announce = (size: number, { path = 'lageplan', name = 'plan.pdf' } = {}) =>
    server.call('POST', `${draft}/transfers`, {
      token,
      headers: {
        ...TUS,
        'upload-length': String(size),
        'upload-metadata': `path ${btoa(path)},filename ${btoa(name)},filetype ${btoa('application/pdf')}`,
      },
    });
  const send = (at: string, offset: number, bytes: Uint8Array<ArrayBuffer>) =>
    server.call('PATCH', at, { token, headers: { ...PIECE, 'upload-offset': String(offset) }, raw: bytes });
  const offsetOf = async (at: string) => {
    const { status, headers } = await server.call('HEAD', at, { token, headers: TUS });
    return status === 200 ? Number(headers.get('upload-offset')) : status;
  };
  const take = (at: string) => server.call('POST', at.replace('/transfers/', '/uploads/'), { token });
  return { id, token, draft, announce, send, offsetOf, take };
}

const locationOf = (answer: { readonly headers: Headers }): string => answer.headers.get('location') ?? '';

/** Sends the first bytes of a piece that says it is longer, and then the line is cut. */
const cutLine = (at: string, token: string, whole: Uint8Array, sent: number): Promise<void> =>
  new Promise((resolve) => {
    const request = httpRequest(server.url + at, {
      method: 'PATCH',
      headers: {
        ...PIECE,
        authorization: `Bearer ${token}`,
        'upload-offset': '0',
        'content-length': whole.byteLength,
      },
    });
    request.on('error', () => resolve());
    request.write(whole.subarray(0, sent), () => setTimeout(() => request.destroy(), 50));
    request.on('close', () => resolve());
  });

describe('a file that comes piece by piece', () => {
  it('goes on at 60 % after the line was cut there, and is the very same file', async () => {
    const { token, announce, send, offsetOf, take } = await begin();
    const whole = pdfOf(2_500_000);
    const at = locationOf(await announce(whole.length));
    const cut = Math.floor(whole.length * 0.6);
    await cutLine(at, token, whole, cut);
    await until(async () => (await offsetOf(at)) === cut);
    expect((await take(at)).body.code).toBe('upload_incomplete');
    expect((await send(at, cut, whole.subarray(cut))).status).toBe(204);
    const { status, body } = await take(at);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'plan.pdf',
      size: whole.length,
      mediaType: 'application/pdf',
      sha256: createHash('sha256').update(whole).digest('hex'),
    });
    expect(await server.services.parts.list('espelkamp', 'x')).toEqual([]);
  });

  it('is taken once, also when the answer was lost and is asked for again', async () => {
    const { id, announce, send, take, offsetOf } = await begin();
    const at = locationOf(await announce(samplePdf().length));
    await send(at, 0, samplePdf());
    const first = await take(at);
    expect(await take(at)).toMatchObject({ status: 201, body: first.body });
    expect(at).toContain(first.body.id);
    expect(await server.database.sql('select id from upload where draft_id = $1', [id])).toHaveLength(1);
    expect(await offsetOf(at)).toBe(404);
  });

  it('works with the client that browsers load, which starts again by itself', async () => {
    const { token, draft, take } = await begin();
    const whole = pdfOf(700_000);
    const at = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(whole, {
        endpoint: `${server.url}${draft}/transfers`,
        headers: { authorization: `Bearer ${token}` },
        metadata: { path: 'lageplan', filename: 'Übersicht Süd.pdf', filetype: 'application/pdf' },
        chunkSize: 200_000,
        onSuccess: () => resolve(new URL(upload.url ?? '').pathname),
        onError: reject,
      });
      upload.start();
    });
    expect((await take(at)).body).toMatchObject({ name: 'Übersicht Süd.pdf', size: whole.length });
  });

  it('takes the piece again that a killed server had half written: its rest once stood in the way, with a 500', async () => {
    const { id, token, draft, announce, send, offsetOf, take } = await begin();
    const whole = pdfOf(1000);
    const at = locationOf(await announce(whole.length));
    const transfer = at.split('/').at(-1) ?? '';
    const folder = join(server.dataDir, 'transfers', 'espelkamp', id, transfer);
    await writeFile(join(folder, `000000000000-${whole.length}.part`), 'half');
    expect(await offsetOf(at)).toBe(0);
    expect((await send(at, 0, whole)).status).toBe(204);
    const { body } = await take(at);
    expect(body).toMatchObject({ size: whole.length });

    // Killed once more, between the file and its pieces: these go when somebody asks again.
    const announced = { path: 'lageplan', name: 'plan.pdf', declared: 'application/pdf', size: whole.length };
    await server.services.parts.begin({ kommune: 'espelkamp', draft: id, id: transfer }, announced);
    expect((await server.call('POST', `${draft}/uploads/${transfer}`, { token })).body).toEqual(body);
    expect(await readdir(folder).catch(() => 'none')).toBe('none');
  });

  it('lies on the disk only sealed, and neither its name nor a part of it can be read', async () => {
    const { id, announce, send } = await begin();
    const at = locationOf(await announce(100, { name: 'Kanarienvogel.pdf' }));
    await send(at, 0, Buffer.from('%PDF-Kanarienvogel'));
    const folder = join(server.dataDir, 'transfers', 'espelkamp', id, at.split('/').at(-1) ?? '');
    const names = await readdir(folder);
    expect(names).toEqual(['000000000000-18', 'announced']);
    for (const name of names)
      expect((await readFile(join(folder, name))).includes('Kanarienvogel')).toBe(false);
  });
});

describe('before the first byte it is told', () => {
  it.each([
    ['that the file is a byte too large', 25 * 1024 * 1024 + 1, 'lageplan', 'upload_refused', 'file.size'],
    ['that it is too large for the question', 200_001, 'elemente.a1.skizze', 'upload_refused', 'file.size'],
    ['that it is empty', 0, 'lageplan', 'upload_refused', 'file.empty'],
    ['that no file is asked for there', 5, 'name', 'upload_place', undefined],
  ])('%s', async (_, size, path, code, problem) => {
    const { announce } = await begin();
    const { status, body } = await announce(size, { path });
    expect(status).toBe(422);
    expect(body.code).toBe(code);
    if (problem) expect(body.problems).toMatchObject([{ path, code: problem }]);
  });

  it('that the draft has enough files, and those that are on their way count', async () => {
    const { announce } = await begin();
    for (let count = 0; count < 50; count += 1) expect((await announce(1000)).status).toBe(201);
    expect((await announce(1000)).body.code).toBe('too_many_uploads');
  });
});

describe('a piece is refused', () => {
  it('where it does not join on, or goes beyond what was announced', async () => {
    const { announce, send, offsetOf } = await begin();
    const at = locationOf(await announce(10));
    expect((await send(at, 5, Buffer.from('12345'))).body.code).toBe('upload_offset');
    expect((await send(at, 0, Buffer.from('12345678901'))).body.code).toBe('too_large');
    expect((await send(at, 0, Buffer.from('12345'))).status).toBe(204);
    expect((await send(at, 0, Buffer.from('12345'))).body.code).toBe('upload_offset');
    expect(await offsetOf(at)).toBe(5);
  });

  it('without the draft’s token, and with that of another draft', async () => {
    const mine = await begin();
    const other = await begin();
    const at = locationOf(await mine.announce(10));
    expect((await other.send(at, 0, Buffer.from('x'))).status).toBe(404);
    const moved = at.replace(mine.id, other.id);
    expect((await other.send(moved, 0, Buffer.from('x'))).status).toBe(404);
    expect(await other.offsetOf(moved)).toBe(404);
    expect((await other.take(moved)).status).toBe(404);
    expect((await other.take(moved.replace(/[^/]+$/, '..%2f..%2fx'))).status).toBe(404);
  });
});

describe('a file that is given up', () => {
  it('is forgotten at once when that is said', async () => {
    const { token, announce, send, offsetOf } = await begin();
    const at = locationOf(await announce(10));
    await send(at, 0, Buffer.from('12345'));
    expect((await server.call('DELETE', at, { token, headers: TUS })).status).toBe(204);
    expect(await offsetOf(at)).toBe(404);
  });

  it('is swept away a day after its last piece, and at once with its draft', async () => {
    const kept = await begin();
    const gone = await begin();
    const deleted = await begin();
    const [young, old] = [locationOf(await kept.announce(10)), locationOf(await gone.announce(10))];
    await deleted.announce(10);
    const folder = (id: string, at = '') => join(server.dataDir, 'transfers', 'espelkamp', id, at);
    await utimes(folder(gone.id, old.split('/').at(-1)), 0, 0);
    await server.call('DELETE', deleted.draft, { token: deleted.token });
    await sweep(server.services);
    expect(await kept.offsetOf(young)).toBe(0);
    expect(await gone.offsetOf(old)).toBe(404);
    expect(await readdir(folder(deleted.id)).catch(() => 'none')).toBe('none');
    await sweep(server.services);
    expect(await readdir(folder(gone.id)).catch(() => 'none')).toBe('none');
  });
});

describe('photos that become one document', () => {
  const photos = async () => {
    const begun = await begin();
    const ids: string[] = [];
    for (const name of ['eins.jpg', 'zwei.jpg']) {
      const raw = new FormData();
      raw.set('file', new File([new Uint8Array(sampleJpeg(30, 40))], name));
      const { body } = await server.call('POST', `${begun.draft}/uploads?path=lageplan`, {
        token: begun.token,
        raw,
      });
      ids.push(body.id as string);
    }
    const join = (files: readonly (string | undefined)[], path = 'lageplan') =>
      server.call('POST', `${begun.draft}/joined-uploads`, { token: begun.token, body: { path, files } });
    return { ...begun, ids, join };
  };

  it('are a PDF that is checked and stored like any other', async () => {
    const { id, ids, join } = await photos();
    const { status, body } = await join(ids);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Fotos.pdf', mediaType: 'application/pdf' });
    const [row] = await server.database.sql<{ blob: string }>('select blob from upload where id = $1', [
      body.id,
    ]);
    const pdf = await server.services.files.read('espelkamp', row?.blob ?? '');
    expect(pdf.toString('latin1')).toMatch(/^%PDF-/);
    expect(await server.database.sql('select 1 from upload where draft_id = $1', [id])).toHaveLength(3);
  });

  it('are refused where one is of another draft, another question, or no picture', async () => {
    const mine = await photos();
    const other = await photos();
    for (const files of [
      [mine.ids[0], other.ids[1]],
      [mine.ids[0], 'x'],
    ])
      expect((await mine.join(files)).body.problems).toMatchObject([{ code: 'file.unknown' }]);
    expect((await mine.join(mine.ids, 'elemente.a1.skizze')).body.problems).toMatchObject([
      { code: 'file.unknown' },
    ]);
  });

  it('are told when they cannot be put together, and stay', async () => {
    const { draft, token, ids, join } = await photos();
    const raw = new FormData();
    raw.set('file', new File([new Uint8Array(samplePng(20_000, 10_000, 10))], 'leer.png'));
    const { body } = await server.call('POST', `${draft}/uploads?path=lageplan`, { token, raw });
    expect((await join([ids[0], body.id])).body.problems).toMatchObject([{ code: 'file.notJoined' }]);
    expect((await join(ids)).status).toBe(201);
  });
});
