import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText } from '@formularwerk/submission/preflight';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { rightAnswers, submission } from './answers.ts';
import { samplePdf } from './files/samplePdf.ts';
import { here, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PORTAL_DIR: here('portal') });
});
afterAll(() => server?.end());

describe('the built portal', () => {
  it('gets each request as the web’s own, and its answer goes out with all cookies and headers', async () => {
    const { status, headers, body } = await server.call('GET', '/espelkamp?sprache=en', {
      headers: { cookie: 'a=b' },
    });
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toMatchObject({
      method: 'GET',
      path: '/espelkamp',
      cookie: 'a=b',
      kommunen: [{ id: 'hille' }, { id: 'espelkamp' }],
      publicUrl: server.url,
    });
    expect(headers.getSetCookie()).toEqual(['eins=1; Path=/', 'zwei=2; Path=/']);
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('reads posts of forms with files', async () => {
    const raw = new FormData();
    raw.set('name', 'Jürgen');
    raw.set('lageplan', new File([samplePdf()], 'a.pdf'));
    const { body } = await server.call('POST', '/espelkamp/flaeche/antrag/name', {
      raw,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(JSON.parse(body.toString())).toMatchObject({ method: 'POST', fields: ['name', 'lageplan'] });
  });

  it('gets no post of another site, and none that is too large', async () => {
    const post = (headers: Record<string, string>, size = 10) => {
      const raw = new FormData();
      raw.set('text', 'x'.repeat(size));
      return server.call('POST', '/espelkamp/flaeche', { raw, headers });
    };
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ origin: 'https://boese.example' })).status).toBe(403);
    expect((await post({ origin: server.url })).status).toBe(200);
    expect((await post({}, 31 * 1024 * 1024)).status).toBe(413);
  });

  it('has its files kept by browsers for ever, and leaves /api alone', async () => {
    const { status, headers } = await server.call('GET', '/assets/app-1234.css');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    for (const path of [
      '/assets/nicht.css',
      '/assets/../server/render.js',
      '/assets/%2e%2e/server/render.js',
      '/api/nichts',
    ])
      expect((await server.call('GET', path)).body.toString(), path).not.toMatch(/export async function/);
  });

  it('shows its own page for a failure, without telling why', async () => {
    const { status, body } = await server.call('GET', '/fehler');
    expect([status, body.toString()]).toEqual([500, '<h1>Fehler</h1>']);
    expect(server.logs()).not.toContain('canary-in-a-message');
    expect(server.logs()).toContain('render.js');
  });
});

describe('the portal’s backend', () => {
  const backend = () => createPortalBackend(server.services, server.url);

  it('walks from the draft to the receipt and the inbox', async () => {
    const { token, draft } = (await backend().createDraft('espelkamp', 'flaeche')) ?? {
      token: '',
      draft: undefined,
    };
    expect(draft).toMatchObject({ revision: '1', filing: { place: { kind: 'page', page: 'name' } } });
    const filing = {
      entries: { name: 'Jürgen', elemente: ['k3f9'] },
      saved: ['name'],
      place: { kind: 'review' },
    } as const;
    expect(await backend().saveDraft('espelkamp', token, filing, '1')).toMatchObject({
      outcome: 'saved',
      revision: '2',
    });
    expect(await backend().saveDraft('espelkamp', token, filing, '1')).toMatchObject({
      outcome: 'conflict',
      current: { revision: '2' },
    });
    expect((await backend().draft('espelkamp', token))?.filing).toEqual(filing);
    const pdf = await backend().draftPdf('espelkamp', token, 'de');
    if (pdf === undefined || pdf === 'busy') throw new Error('There is no draft.');
    expect(await extractText(pdf.bytes)).toContain('Jürgen');
    expect(await backend().draftPdf('hille', token, 'de')).toBeUndefined();
    const many = await Promise.all(
      Array.from({ length: 20 }, () => backend().draftPdf('espelkamp', token, 'de')),
    );
    expect(many.filter((one) => one === 'busy').length).toBeGreaterThan(0);
    const bytes = samplePdf();
    expect(await backend().upload('espelkamp', token, 'lageplan', { name: 'a.pdf', bytes })).toMatchObject({
      outcome: 'stored',
    });
    expect(await backend().upload('espelkamp', token, 'name', { name: 'a.pdf', bytes })).toMatchObject({
      outcome: 'refused',
    });
    const submit = {
      key: backend().createKey(),
      version: '1',
      answers: rightAnswers() as never,
      reviewed: { 'elemente.k3f9.flaecheM2': '55' },
      language: 'de',
    };
    const wrong = await backend().submit('espelkamp', 'flaeche', { ...submit, answers: {} }, token);
    expect(wrong).toMatchObject({ outcome: 'problems' });
    const changed = await backend().submit(
      'espelkamp',
      'flaeche',
      { ...submit, reviewed: { gebuehr: '1.00' } },
      token,
    );
    expect(changed).toEqual({
      outcome: 'changed',
      reviewed: { gebuehr: '1.00' },
      computed: { gebuehr: '137.50' },
    });
    const result = await backend().submit('espelkamp', 'flaeche', submit, token);
    if (result.outcome !== 'received') throw new Error(result.outcome);
    expect(await backend().submit('espelkamp', 'flaeche', submit, token)).toEqual(result);
    expect(
      await backend().submit('espelkamp', 'flaeche', { ...submit, key: backend().createKey() }, token),
    ).toEqual({ outcome: 'gone' });
    const { id, accessToken } = result.receipt;
    expect(await backend().submission('espelkamp', id, accessToken)).toMatchObject({
      reference: result.receipt.reference,
    });
    expect(await backend().submission('hille', id, accessToken)).toBeUndefined();
    // Whose answer was lost still has the key of the draft.
    expect(await backend().receiptOfDraft('espelkamp', token)).toMatchObject({
      receipt: { id, accessToken },
    });
    expect(await backend().receiptOfDraft('hille', token)).toBeUndefined();
    expect(await backend().receiptOfDraft('espelkamp', `${token}x`)).toBeUndefined();
    const session =
      (await backend().staff.login('espelkamp', 'ordnung@espelkamp.example', 'formularwerk-demo')) ?? '';
    expect((await backend().staff.inbox('espelkamp', session))?.submissions.map((one) => one.id)).toEqual([
      id,
    ]);
    expect(await backend().staff.inbox('hille', session)).toBeUndefined();
    expect(await backend().document('espelkamp', id, 'pdf', { session })).toBeDefined();
    await backend().staff.logout('espelkamp', session);
    expect(await backend().staff.session('espelkamp', session)).toBeUndefined();
  });

  it('writes the blank form of what is offered, once, and knows its size from then on', async () => {
    const own = createPortalBackend(server.services, server.url);
    const published = await own.form('espelkamp', 'flaeche');
    if (!published) throw new Error('The form is not there.');
    expect(own.blankFormSize(published, 'de')).toBeUndefined();
    const pdf = await own.blankForm(published, 'de');
    if (pdf === 'busy') throw new Error('Nobody else is writing.');
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(own.blankFormSize(published, 'de')).toBe(pdf.bytes.length);
    expect((await own.blankForm(published, 'de')) as unknown).toEqual(pdf);
    const text = await extractText(pdf.bytes);
    expect(text).toContain('Stadt Espelkamp');
    expect(text).toContain(`${server.url}/espelkamp/flaeche`);
  });

  it('makes ids that paths can hold', () => {
    for (let i = 0; i < 100; i += 1) expect(backend().createItemId()).toMatch(/^[a-z][a-z0-9]{7}$/);
  });
});

it('serves the API alone where no portal was built', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'formularwerk-noportal-'));
  const alone = await startTestServer({ PORTAL_DIR: folder });
  try {
    expect((await alone.call('GET', '/espelkamp')).status).toBe(404);
    expect(
      (await alone.call('POST', '/api/espelkamp/forms/flaeche/submissions', { body: submission() })).status,
    ).toBe(400);
  } finally {
    await alone.end();
    await rm(folder, { recursive: true });
  }
});
