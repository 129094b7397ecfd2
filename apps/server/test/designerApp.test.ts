import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PORTAL_DIR: here('portal'), DESIGNER_DIR: here('designer') });
});
afterAll(() => server?.end());

describe('the built designer', () => {
  it.each(['/designer', '/designer/', '/designer/index.html', '/designer/espelkamp/formulare/hund?x=1.2'])(
    'answers %s with its one page, which nobody keeps',
    async (path) => {
      const { status, headers, body } = await server.call('GET', path);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(body.toString()).toContain('<title>Designer</title>');
    },
  );

  it('has its files kept for ever where their names change with them', async () => {
    const cached = async (path: string) => {
      const { status, headers } = await server.call('GET', path);
      return [status, headers.get('cache-control'), headers.get('content-type')];
    };
    const forever = 'public, max-age=31536000, immutable';
    expect(await cached('/designer/assets/app-1234.css')).toEqual([
      200,
      forever,
      expect.stringContaining('text/css'),
    ]);
    expect(await cached('/designer/symbol.svg')).toEqual([200, 'no-cache', 'image/svg+xml']);
  });

  it.each(['/designer/assets/alt-00000000.js', '/designer/..%2ftestServer.ts'])(
    'has no file %s',
    async (path) => {
      const { status, body } = await server.call('GET', path);
      expect(status).toBe(404);
      expect(String(body)).not.toContain('export');
    },
  );

  it('leaves portal and API alone', async () => {
    expect((await server.call('GET', '/espelkamp')).status).toBe(200);
    expect((await server.call('GET', '/api/espelkamp/designer/forms')).status).toBe(401);
  });
});

it('is not there where none was built', async () => {
  const alone = await startTestServer({ DESIGNER_DIR: here('portal') });
  try {
    for (const path of ['/designer', '/designer/']) expect((await alone.call('GET', path)).status).toBe(404);
  } finally {
    await alone.end();
  }
});
