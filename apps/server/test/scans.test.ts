import { extractText } from '@formularwerk/submission/preflight';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanUploads } from '../src/usecases/scanUploads.ts';
import { rightAnswers, submit, until } from './answers.ts';
import { fakeClamd, hasClamd, type Manner, realClamd } from './files/clamds.ts';
import { eicar } from './files/eicar.ts';
import { samplePdf } from './files/samplePdf.ts';
import { startTestServer, type TestServer } from './testServer.ts';

type Scanner = Awaited<ReturnType<typeof fakeClamd>>;

let server: TestServer;
let scanner: Scanner;
beforeAll(async () => {
  scanner = await fakeClamd();
  server = await startTestServer({ CLAMAV_URL: scanner.url });
});
afterAll(async () => {
  await server?.end();
  await scanner?.stop();
});

async function begin(target = server) {
  const { body } = await target.call('POST', '/api/espelkamp/forms/flaeche/drafts');
  const { id, draftToken: token } = body as { id: string; draftToken: string };
  const upload = (bytes = samplePdf()) => {
    const raw = new FormData();
    raw.set('file', new File([bytes], 'plan.pdf'));
    return target.call('POST', `/api/espelkamp/drafts/${id}/uploads?path=lageplan`, { token, raw });
  };
  const send = (lageplan: object) =>
    submit(
      target.call,
      { version: '1', answers: { ...rightAnswers(), lageplan }, draft: id },
      { token, form: 'flaeche' },
    );
  const read = () => target.call('GET', `/api/espelkamp/drafts/${id}`, { token });
  return { id, token, upload, send, read };
}

const download = (submission: string, file: string, token: string) =>
  server.call('GET', `/api/espelkamp/submissions/${submission}/attachments/${file}`, { token });

const withoutScan = ({ scan: _scan, ...file }: Record<string, unknown>) => file;

describe('a file that the scanner clears', () => {
  it('can be downloaded by the office and the applicant', async () => {
    scanner.manner = 'clean';
    const { upload, send } = await begin();
    const { status, body: file } = await upload();
    expect(status).toBe(201);
    expect(file.scan).toBeUndefined();
    const { body } = await send(file);
    const session = await server.login('espelkamp', 'ordnung');
    for (const key of [session, body.accessToken])
      expect((await download(body.id, file.id, key)).status).toBe(200);
  });
});

describe('the PDF of an application', () => {
  const sent = async (manner: Manner) => {
    scanner.manner = manner;
    const { upload, send } = await begin();
    const { body: file } = await upload();
    const { body } = await send(withoutScan(file));
    const path = `/api/espelkamp/submissions/${body.id}`;
    const token: string = body.accessToken;
    await until(async () => (await server.call('GET', path, { token })).body.state === 'documented');
    return extractText((await server.call('GET', `${path}/documents/pdf`, { token })).body);
  };

  it('carries what the scanner has cleared, and says of the rest that it is kept apart', async () => {
    expect(await sent('clean')).toContain('In dieser Datei enthalten als „Anlage 01 plan.pdf“');
    expect(await sent('error')).toContain('Nicht in dieser Datei enthalten, liegt getrennt vor');
  });
});

describe('a file in which the scanner finds something', () => {
  it('is refused at once, in a sentence, and kept nowhere', async () => {
    scanner.manner = 'found';
    const { upload, id } = await begin();
    const { status, body } = await upload();
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([{ path: 'lageplan', code: 'file.virus' }]);
    expect(body.problems[0].message).toMatch(
      /^Die Datei konnte nicht angenommen werden\. Sie enthält möglicherweise Schadsoftware\./,
    );
    expect(await server.database.sql('select 1 from upload where draft_id = $1', [id])).toEqual([]);
  });
});

describe.each<Manner | 'away'>(['error', 'nonsense', 'away'])(
  'a file of which the scanner says nothing (%s)',
  (manner) => {
    it('is held back from everybody, while the application goes its way; later it is released', async () => {
      if (manner === 'away') await scanner.stop();
      else scanner.manner = manner;
      const { upload, send, read } = await begin();
      const { status, body: file } = await upload();
      expect(status).toBe(201);
      expect(file.scan).toBe('waiting');
      expect((await read()).body.held).toEqual({ [file.id]: 'waiting' });
      const { status: received, body } = await send(withoutScan(file));
      expect(received).toBe(201);
      const session = await server.login('espelkamp', 'ordnung');
      await scanUploads(server.services);
      for (const key of [session, body.accessToken]) {
        expect(await download(body.id, file.id, key)).toMatchObject({
          status: 409,
          body: { code: 'file_checked' },
        });
        const state = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token: key });
        expect(state.body.held).toEqual({ [file.id]: 'waiting' });
      }
      if (manner === 'away') scanner = await fakeClamd(scanner.port);
      scanner.manner = 'clean';
      await scanUploads(server.services);
      expect((await download(body.id, file.id, session)).status).toBe(200);
      const state = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token: session });
      expect(state.body.held).toBeUndefined();
    });
  },
);

describe('a file that turns out later to be infected', () => {
  it('is named to the applicant while it is a draft, and refused when it is submitted', async () => {
    scanner.manner = 'error';
    const { upload, send, read } = await begin();
    const { body: file } = await upload();
    scanner.manner = 'found';
    await scanUploads(server.services);
    expect((await read()).body.held).toEqual({ [file.id]: 'infected' });
    const { status, body } = await send(withoutScan(file));
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([{ path: 'lageplan', code: 'file.virus' }]);
  });

  it('is withheld from the office when it was submitted before', async () => {
    scanner.manner = 'error';
    const { upload, send } = await begin();
    const { body: file } = await upload();
    const { body } = await send(withoutScan(file));
    scanner.manner = 'found';
    await scanUploads(server.services);
    const session = await server.login('espelkamp', 'ordnung');
    expect(await download(body.id, file.id, session)).toMatchObject({
      status: 409,
      body: { code: 'file_withheld' },
    });
    const state = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token: session });
    expect(state.body.held).toEqual({ [file.id]: 'infected' });
    expect(state.body.events.map(({ type }: { type: string }) => type)).toContain('attachment.infected');
    scanner.manner = 'clean';
    await scanUploads(server.services);
    expect((await download(body.id, file.id, session)).status).toBe(409);
  });
});

describe('many files after the scanner was away', () => {
  it('are not kept waiting by one on which it fails each time', async () => {
    scanner.manner = 'error';
    const { upload, read } = await begin();
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push((await upload()).body.id as string);
    const seen = scanner.seen.length;
    for (let round = 0; round < 3; round += 1) await scanUploads(server.services);
    expect(scanner.seen.length).toBe(seen + 3);
    const tried = await server.database.sql(
      'select id from upload where id = any($1) and scan_tried_at is not null',
      [ids],
    );
    expect(tried).toHaveLength(3);
    scanner.manner = 'clean';
    await scanUploads(server.services);
    expect((await read()).body.held).toBeUndefined();
  });
});

describe('without a scanner', () => {
  it('files are taken and given out, the start says so, and a scanner that comes later looks at them', async () => {
    const plain = await startTestServer();
    try {
      expect(plain.notes.join('\n')).toMatch(/not for malware: set CLAMAV_URL/);
      expect(server.notes.join('\n')).not.toMatch(/CLAMAV_URL/);
      const { upload, send } = await begin(plain);
      const { body: file } = await upload();
      const { body } = await send(file);
      const path = `/api/espelkamp/submissions/${body.id}/attachments/${file.id}`;
      expect((await plain.call('GET', path, { token: body.accessToken })).status).toBe(200);
      await scanUploads({ ...plain.services, scanner: { scan: async () => 'infected' } });
      expect((await plain.call('GET', path, { token: body.accessToken })).status).toBe(409);
    } finally {
      await plain.end();
    }
  });
});

describe.skipIf(!hasClamd())('with a real clamd (skipped where none is installed)', () => {
  it('EICAR in a PDF is refused, and the same PDF without it is taken', async () => {
    const clamd = await realClamd();
    const real = await startTestServer({ CLAMAV_URL: clamd.url });
    try {
      const { upload } = await begin(real);
      expect((await upload()).body.scan).toBeUndefined();
      const bad = await upload(samplePdf('', { raw: `%${eicar()}\n` }));
      expect(bad.body.problems).toMatchObject([{ code: 'file.virus' }]);
    } finally {
      await real.end();
      await clamd.stop();
    }
  });
});
