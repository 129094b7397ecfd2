import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submit, until } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const login = (name: string, password: string, kommune = 'espelkamp') =>
  server.call('POST', `/api/${kommune}/sessions`, { body: { name, password } });
const PASSWORD = 'formularwerk-demo';
const me = (token: string) => server.call('GET', '/api/espelkamp/sessions', { token });

describe('signing in', () => {
  it('begins with the municipalities there are, of which only the names are told', async () => {
    const { status, body } = await server.call('GET', '/api/kommunen');
    expect(status).toBe(200);
    expect(body).toEqual([
      { id: 'hille', name: 'Gemeinde Hille' },
      { id: 'espelkamp', name: 'Stadt Espelkamp' },
    ]);
  });

  it('tells who one is, and opens a new session each time', async () => {
    const first = await login(' Ordnung@Espelkamp.example', PASSWORD);
    const second = await login('ordnung@espelkamp.example', PASSWORD);
    expect(first.status).toBe(201);
    expect(first.body.token).not.toBe(second.body.token);
    expect((await me(first.body.token)).body).toMatchObject({
      name: 'Olga Ordnung',
      kommune: { id: 'espelkamp', name: 'Stadt Espelkamp' },
      offices: [{ id: 'ordnungsamt', name: 'Ordnungsamt' }],
      roles: ['sachbearbeitung'],
    });
  });

  it('looks alike for a wrong name, a wrong password and another municipality, and takes the same time', async () => {
    const time = async (name: string, password: string, kommune?: string) => {
      const begun = performance.now();
      const { status, body } = await login(name, password, kommune);
      expect([status, body.code]).toEqual([401, 'login_wrong']);
      return performance.now() - begun;
    };
    const known = await time('steuern@espelkamp.example', 'falsch');
    const times = [
      await time('niemand@espelkamp.example', 'falsch'),
      await time('steuern@espelkamp.example', PASSWORD, 'hille'),
      await time('steuern@espelkamp.example', PASSWORD, 'nirgendwo'),
    ];
    for (const other of times) expect(other / known).toBeGreaterThan(0.3);
  });

  it('locks a name after ten wrong tries, whether anybody bears it or not, even when they come at once', async () => {
    for (const name of ['steuern@hille.example', 'niemand@hille.example']) {
      const tries = await Promise.all(Array.from({ length: 14 }, () => login(name, 'falsch', 'hille')));
      expect(tries.map(({ status }) => status).sort()).toEqual([
        ...Array(10).fill(401),
        ...Array(4).fill(429),
      ]);
      expect(await login(name, PASSWORD, 'hille')).toMatchObject({
        status: 429,
        body: { code: 'login_locked' },
      });
    }
    expect((await login('ordnung@hille.example', PASSWORD, 'hille')).status).toBe(201);
    await server.database.sql(`update login_tries set since = now() - interval '16 minutes'`);
    expect((await login('steuern@hille.example', PASSWORD, 'hille')).status).toBe(201);
  });

  it('stores neither password nor token', async () => {
    const { body } = await login('ordnung@espelkamp.example', PASSWORD);
    const rows = await server.database.sql<{ dump: string }>(
      `select coalesce(string_agg(t, ''), '') as dump from (select staff_user::text as t from staff_user union all select encode(token_hash, 'escape') from session) as all_rows`,
    );
    expect(rows[0]?.dump).not.toContain(PASSWORD);
    expect(rows[0]?.dump).not.toContain(body.token);
  });
});

describe('a session', () => {
  it.each([
    ['after 30 idle minutes', `last_seen_at = now() - interval '31 minutes'`],
    ['12 hours after signing in', `created_at = now() - interval '12 hours 1 minute'`],
  ])('ends %s', async (_when, set) => {
    const { body } = await login('ordnung@espelkamp.example', PASSWORD);
    await server.database.sql(`update session set last_seen_at = now() - interval '29 minutes'`);
    expect((await me(body.token)).status).toBe(200);
    await server.database.sql(`update session set ${set}`);
    expect((await me(body.token)).status).toBe(401);
  });

  it('tells when it ends, so that nobody is signed out without having been told', async () => {
    const { body } = await login('ordnung@espelkamp.example', PASSWORD);
    expect(body.user.session).toMatchObject({ idleSeconds: 1740, leftSeconds: 43_200 });
    await server.database.sql(`update session set created_at = now() - interval '11 hours 50 minutes'`);
    const { session } = (await me(body.token)).body;
    expect(session.leftSeconds).toBeGreaterThan(580);
    expect(session.leftSeconds).toBeLessThanOrEqual(600);
    expect(Date.parse(session.endsAt) - Date.now()).toBeLessThanOrEqual(600_000);
  });

  it('ends on signing out', async () => {
    const { body } = await login('ordnung@espelkamp.example', PASSWORD);
    expect((await server.call('DELETE', '/api/espelkamp/sessions', { token: body.token })).status).toBe(204);
    expect((await me(body.token)).status).toBe(401);
  });

  it('works as cookie, but not for another site', async () => {
    const { body } = await login('ordnung@espelkamp.example', PASSWORD);
    const cookie = `__Host-sitzung-espelkamp=${body.token}`;
    const signOut = (headers: Record<string, string>) =>
      server.call('DELETE', '/api/espelkamp/sessions', { headers: { cookie, ...headers } });
    expect((await server.call('GET', '/api/espelkamp/sessions', { headers: { cookie } })).status).toBe(200);
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://boese.example' },
      { origin: 'null' },
    ];
    for (const headers of foreign)
      expect(await signOut(headers)).toMatchObject({ status: 403, body: { code: 'foreign_site' } });
    expect((await signOut({ 'sec-fetch-site': 'same-origin', origin: server.url })).status).toBe(204);
  });
});

describe('the inbox', () => {
  it('lists what the office received with its documents, and notes each view', async () => {
    const { body } = await submit(server.call);
    const token = await server.login('espelkamp', 'ordnung');
    const path = `/api/espelkamp/submissions/${body.id}`;
    const state = await until(async () => {
      const [newest] = (await server.call('GET', '/api/espelkamp/submissions', { token })).body;
      return newest.state === 'documented' && newest;
    });
    expect(state).toMatchObject({
      id: body.id,
      reference: body.reference,
      title: 'Fläche nutzen',
      documents: ['pdf', 'xml', 'json', 'xsd'],
      events: [{ type: 'submission.received' }, { type: 'documents.built' }],
    });
    await server.call('GET', path, { token });
    const pdf = await server.call('GET', `${path}/documents/pdf`, { token });
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.headers.get('content-disposition')).toBe(`attachment; filename="${body.reference}.pdf"`);
    const xml = await server.call('GET', `${path}/documents/xml`, { token: body.accessToken });
    expect(xml.body.toString()).toContain(body.reference);
    const views = await server.database.sql<{ what: string }>(
      `select what from view_log join staff_user using (kommune_id) where staff_user.id = user_id and submission_id = $1 order by view_log.id`,
      [body.id],
    );
    expect(views.map(({ what }) => what)).toEqual(['submission', 'document.pdf']);
    expect(await server.database.sql(`select 1 from view_log where what = 'inbox'`)).not.toEqual([]);
  });
});
