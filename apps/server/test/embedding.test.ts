import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { seed } from '../src/seed.ts';
import { here, startTestServer, type TestServer } from './testServer.ts';

const town = 'https://www.stadt.example';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PORTAL_DIR: here('portal') });
});
afterAll(() => server?.end());

const staff = () => createPortalBackend(server.services, server.url).staff;
const get = (path: string, headers: Record<string, string> = {}) => server.call('GET', path, { headers });
const inFrame = { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site' };

const ancestors = async (path: string, headers = inFrame as Record<string, string>): Promise<string> => {
  const policy = (await get(path, headers)).headers.get('content-security-policy') ?? '';
  return /frame-ancestors ([^;]*)/.exec(policy)?.[1] ?? '';
};

describe('the sites that may embed the forms of a municipality', () => {
  it('are none until an administrator names them', async () => {
    expect(await ancestors('/hille')).toBe("'none'");
    const session = await server.login('hille', 'admin');
    expect(await staff().embedding('hille', session)).toEqual({ outcome: 'saved', origins: [] });
    expect(await staff().embedding('hille', session, `${town}/rathaus\nfalsch`)).toEqual({
      outcome: 'refused',
      wrong: ['falsch'],
    });
    expect(await ancestors('/hille')).toBe("'none'");
    expect(await staff().embedding('hille', session, `${town}/rathaus`)).toEqual({
      outcome: 'saved',
      origins: [town],
    });
    for (const path of ['/hille', '/hille/flaeche', '/hille/flaeche/antrag/name?a=b'])
      expect(await ancestors(path)).toBe(town);
  });

  it('are named by administrators of that municipality only', async () => {
    for (const name of ['ordnung', 'redaktion'])
      expect(await staff().embedding('hille', await server.login('hille', name), town)).toBeUndefined();
    const session = await server.login('espelkamp', 'admin');
    expect(await staff().embedding('hille', session, 'https://boese.example')).toBeUndefined();
    expect(await ancestors('/hille')).toBe(town);
  });

  it('show neither the pages of the staff, nor those of others, nor the API', async () => {
    for (const path of [
      '/verwaltung/hille/eingang',
      '/verwaltung/hille/einbetten',
      '/',
      '/api/kommunen',
      '/fehlt',
    ])
      expect(await ancestors(path), path).toBe("'none'");
    expect(await ancestors('/espelkamp')).not.toContain(town);
  });

  it('count for browsers that do not say what asks, too', async () => {
    expect(await ancestors('/hille', {})).toBe(town);
  });

  it('stay as somebody set them when the demonstration is seeded again, beside its own page’s', async () => {
    const session = await server.login('espelkamp', 'admin');
    await staff().embedding('espelkamp', session, town);
    await seed(server.services, undefined, 'http://127.0.0.1:3000');
    const sites = [town, 'http://127.0.0.1:3000', 'http://localhost:3000'];
    expect(await staff().embedding('espelkamp', session)).toMatchObject({ origins: sites });
  });
});

describe('a page in a frame', () => {
  it('is told who may have put it there; another page is not', async () => {
    expect((await get('/hille', inFrame)).body.toString()).toContain(`"embeddedBy":["${town}"]`);
    expect((await get('/hille')).body.toString()).not.toContain('embeddedBy');
  });

  it('gets its cookies in the jar of the page around, and those of the same name elsewhere go', async () => {
    const set = async (headers: Record<string, string>) =>
      (await get('/hille', { cookie: 'x=1', ...headers })).headers.getSetCookie();
    const usual = '__Host-entwurf-a-b=1; Path=/; Secure; HttpOnly; SameSite=Lax';
    const framed = '__Host-entwurf-a-b=1; Path=/; Secure; HttpOnly; SameSite=None; Partitioned';
    const session = '__Host-sitzung-a=1; Path=/; Secure; HttpOnly; SameSite=Lax';
    expect(await set({})).toEqual(expect.arrayContaining([usual, session]));
    expect(await set(inFrame)).toEqual(expect.arrayContaining([framed, session]));
    expect(await set({ 'x-embedded': '1' })).toContain(framed);
    const known = { cookie: '__Host-entwurf-a-b=0' };
    const gone = '__Host-entwurf-a-b=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=';
    expect((await set({ ...known, ...inFrame })).slice(2, 4)).toEqual([`${gone}Lax`, framed]);
    expect((await set(known)).slice(2, 4)).toEqual([`${gone}None; Partitioned`, usual]);
  });

  it('still gets no post of another site: its cookies would come along', async () => {
    const post = (headers: Record<string, string>) =>
      server.call('POST', '/hille/flaeche', { raw: new FormData(), headers });
    expect((await post(inFrame)).status).toBe(403);
    expect((await post({ 'sec-fetch-dest': 'iframe', origin: town })).status).toBe(403);
    expect((await post({ 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('embed.js', () => {
  it('may be loaded by every site, and is not kept for long', async () => {
    const { status, headers, body } = await get('/embed.js');
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('customElements')]);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toMatch(/max-age=300\b/);
  });
});

describe('the page of a town', () => {
  it('is there in the demonstration and nowhere else', async () => {
    const { body, headers } = await get('/vorfuehrung/stadt');
    expect(body.toString()).toContain(`${server.url}/embed.js`);
    expect(headers.get('content-security-policy')).toContain(`frame-src ${server.url};`);
    const dataDir = await mkdtemp(join(tmpdir(), 'formularwerk-embedding-'));
    const real = await startTestServer({
      PORTAL_DIR: here('portal'),
      FORMULARWERK_DEMO: '',
      DATA_DIR: dataDir,
    });
    try {
      expect((await real.call('GET', '/vorfuehrung/stadt')).body.toString()).not.toContain('embed.js');
    } finally {
      await real.end();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
