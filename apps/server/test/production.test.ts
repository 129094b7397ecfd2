import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testDatabase.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const PRODUCTION = { FORMULARWERK_DEMO: '', PUBLIC_URL: 'https://antrag.example' };

const form = (values: Record<string, string>) => new URLSearchParams(values).toString();
const setup = {
  name: 'Stadt Espelkamp',
  id: 'espelkamp',
  prefix: 'ESP',
  offices: 'Ordnungsamt, Amt für Öffentliches',
  person: 'Anna Admin',
  login: 'Admin@espelkamp.example',
  password: 'ein langes Passwort',
};

describe('with a database of its own', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(PRODUCTION);
  });
  afterAll(() => server?.end());
  const post = (path: string, values: Record<string, string>) =>
    server.call('POST', path, {
      raw: form(values),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('nothing is seeded', async () => {
    expect(server.notes.filter((note) => note.startsWith('Demonstration'))).toEqual([]);
    expect(await server.database.sql('select 1 from kommune')).toEqual([]);
  });

  it('a link that works once makes the municipality and its first administrator', async () => {
    const path = new URL(server.setupUrl ?? '').pathname;
    expect((await server.call('GET', '/einrichten/falsch')).status).toBe(404);
    expect((await server.call('GET', path)).body.toString()).toContain('Formularwerk einrichten');
    const wrong = await post(path, { ...setup, id: 'api', password: 'kurz', name: '"><script>' });
    expect(wrong.status).toBe(422);
    expect(wrong.body.toString()).toContain('mindestens 12 Zeichen');
    expect(wrong.body.toString()).not.toMatch(/<script>|kurz"/);
    expect((await post(path, setup)).status).toBe(201);
    expect((await post(path, { ...setup, id: 'hille', prefix: 'HIL' })).status).toBe(404);
    expect((await server.call('GET', path)).status).toBe(404);
    const login = await server.call('POST', '/api/espelkamp/sessions', {
      body: { name: 'admin@espelkamp.example', password: setup.password },
    });
    expect(login.body.user).toMatchObject({
      roles: ['administration', 'redaktion', 'sachbearbeitung'],
      offices: [{ id: 'amt-fuer-oeffentliches' }, { id: 'ordnungsamt' }],
    });
    expect(server.logs()).not.toContain(path);
  });

  it('every answer carries the security headers, and HSTS because the address is https', async () => {
    for (const path of ['/healthz', '/api/espelkamp/forms', '/gibt-es-nicht', '/%c0', '/api/openapi.json']) {
      const { headers } = await server.call('GET', path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    }
  });
});

describe('with a superuser in DATABASE_URL', () => {
  let database: TestDatabase;
  let server: TestServer;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestServer({ DATABASE_URL: database.adminUrl }, database);
  });
  afterAll(async () => {
    await server?.end();
    await database?.drop();
  });

  it('works in a role that row-level security binds', async () => {
    const { rows } = await sql<{ role: string; above: boolean }>`
      select current_user as role, rolsuper or rolbypassrls as above from pg_roles where rolname = current_user`.execute(
      server.services.db,
    );
    expect(rows).toEqual([{ role: 'formularwerk_app', above: false }]);
    await expect(server.services.db.selectFrom('draft').selectAll().execute()).rejects.toThrow(
      /app\.kommune is not set/,
    );
    const { status } = await server.call('GET', '/api/espelkamp/forms');
    expect(status).toBe(200);
  });
});
