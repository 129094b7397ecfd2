import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText } from '@formularwerk/submission/preflight';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '../src/database/tenant.ts';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { setState } from '../src/store/submissions.ts';
import { buildSubmissionDocuments } from '../src/usecases/buildSubmissionDocuments.ts';
import { failDocuments } from '../src/usecases/failDocuments.ts';
import { readCopy } from '../src/usecases/readSubmissions.ts';
import { rightAnswers, submission, submit, until } from './answers.ts';
import { officialForm } from './officialForm.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const documented = (id: string, token: string) =>
  until(async () => {
    const { body } = await server.call('GET', `/api/espelkamp/submissions/${id}`, { token });
    return body.state === 'documented';
  });

describe('the documents of a submission', () => {
  it('say that they are being built, and then are there', async () => {
    const { body } = await submit(server.call);
    const get = (kind: string) =>
      server.call('GET', `/api/espelkamp/submissions/${body.id}/documents/${kind}`, {
        token: body.accessToken,
      });
    const early = await get('pdf');
    if (early.status === 202) expect(early.headers.get('retry-after')).toBe('2');
    else expect(early.status).toBe(200);
    await documented(body.id, body.accessToken);
    const json = await get('json');
    expect(json.body).toMatchObject({
      reference: body.reference,
      answers: { name: 'Jürgen Groß' },
      computed: { gebuehr: '137.50' },
    });
    expect((await get('exe')).status).toBe(400);
  });

  it('are there for each recipient of the form as well, for its office only', async () => {
    const { body } = await submit(server.call);
    await documented(body.id, body.accessToken);
    const session = await server.login('espelkamp', 'ordnung');
    const own = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token: session });
    expect(own.body.copies).toEqual([{ id: 'bauhof', title: 'Bauhof', release: 'manual' }]);
    const theirs = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, {
      token: body.accessToken,
    });
    expect(theirs.body).not.toHaveProperty('copies');
    const copy = (recipient: string, token: string) =>
      readCopy(server.services, 'espelkamp', body.id, { recipient, kind: 'json' }, token);
    const written = await copy('bauhof', session);
    expect(written?.name).toBe(`${body.reference}-bauhof.json`);
    const json = new TextDecoder().decode(written?.bytes);
    expect(JSON.parse(json)).toMatchObject({ copyFor: { id: 'bauhof' }, answers: { elemente: [{}] } });
    expect(json).not.toContain('Jürgen Groß');
    expect(await copy('feuerwehr', session)).toBeUndefined();
    expect(await copy('bauhof', body.accessToken)).toBeUndefined();
    const [view] = await server.database.sql(
      "select count(*)::int as views from view_log where what = 'copy.bauhof.json' and submission_id = $1",
      [body.id],
    );
    expect(view).toEqual({ views: 1 });
  });

  it('hold the official form, filled in, and are written without it where it is not there', async () => {
    const pdfOf = async () => {
      const answers = { ...rightAnswers(), name: 'Vera Vordruck' };
      const { body } = await submit(server.call, submission({ answers }));
      await documented(body.id, body.accessToken);
      const { body: pdf } = await server.call('GET', `/api/espelkamp/submissions/${body.id}/documents/pdf`, {
        token: body.accessToken,
      });
      return extractText(pdf);
    };
    const inside = 'In dieser Datei enthalten als „vordruck-amtlich.pdf“';
    expect(await pdfOf()).not.toContain(inside);
    const folder = join(server.dataDir, 'templates', 'espelkamp', 'flaeche');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'vordruck.pdf'), await officialForm());
    expect(await pdfOf()).toContain(inside);
  });

  it('are there in the order of the official form for its office, written when it asks', async () => {
    const { body } = await submit(server.call);
    await documented(body.id, body.accessToken);
    const boxes = async (session: string) =>
      createPortalBackend(server.services, server.url).staff.boxes('espelkamp', session, body.id);
    const pdf = await boxes(await server.login('espelkamp', 'ordnung'));
    if (pdf === undefined || pdf === 'building') throw new Error(`The PDF is ${pdf}.`);
    expect(pdf.name).toBe(`${body.reference}-Felder.pdf`);
    const text = await extractText(pdf.bytes);
    expect(text).toContain('Angaben in der Reihenfolge der Felder');
    expect(text.indexOf('Feld 1')).toBeGreaterThan(0);
    expect(text.indexOf('Feld 2')).toBeGreaterThan(text.indexOf('Feld 1'));
    expect(await boxes(await server.login('espelkamp', 'steuern'))).toBeUndefined();
    expect(await boxes(body.accessToken)).toBeUndefined();
    const [view] = await server.database.sql(
      "select count(*)::int as views from view_log where what = 'document.boxes' and submission_id = $1",
      [body.id],
    );
    expect(view).toEqual({ views: 1 });
  });

  it('are never rebuilt', async () => {
    const { body } = await submit(server.call);
    await documented(body.id, body.accessToken);
    const stored = () =>
      server.database.sql(
        'select recipient, kind, bytes, created_at from document where submission_id = $1 order by recipient, kind',
        [body.id],
      );
    const before = await stored();
    await inTenant(server.services.db, 'espelkamp', (tenant) => setState(tenant, body.id, 'received'));
    await buildSubmissionDocuments(server.services, 'espelkamp', body.id);
    expect(await stored()).toEqual(before);
  });

  it('that cannot be built leave the submission readable for its office', async () => {
    const { body } = await submit(server.call);
    await documented(body.id, body.accessToken);
    await server.database.sql('delete from document where submission_id = $1', [body.id]);
    await inTenant(server.services.db, 'espelkamp', (tenant) => setState(tenant, body.id, 'received'));
    await failDocuments(server.services, 'espelkamp', body.id);
    const token = await server.login('espelkamp', 'ordnung');
    const read = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token });
    expect(read.body).toMatchObject({ state: 'failed', documents: [], answers: { name: 'Jürgen Groß' } });
    const pdf = await server.call('GET', `/api/espelkamp/submissions/${body.id}/documents/pdf`, { token });
    expect(pdf).toMatchObject({ status: 409, body: { code: 'document_failed' } });
  });

  it('are made with the version, the parameters and the day of the submission', async () => {
    const { body } = await submit(
      server.call,
      submission({ answers: { ...rightAnswers(), name: 'Vorher' } }),
    );
    await documented(body.id, body.accessToken);
    const { body: json } = await server.call('GET', `/api/espelkamp/submissions/${body.id}/documents/json`, {
      token: body.accessToken,
    });
    const [row] = await server.database.sql(
      'select form_hash, parameters_hash from submission where id = $1',
      [body.id],
    );
    expect(json).toMatchObject({
      form: { version: '1', hash: row?.form_hash },
      parametersHash: row?.parameters_hash,
    });
  });
});
