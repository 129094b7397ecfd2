import type { PageReport } from '@formularwerk/assistant';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let backend: ReturnType<typeof createPortalBackend>;
beforeAll(async () => {
  server = await startTestServer();
  backend = createPortalBackend(server.services, server.url);
});
afterAll(() => server?.end());

const report = (more: Partial<PageReport> = {}): PageReport => ({
  form: 'flaeche',
  version: 1,
  page: 'zweck',
  reason: 'unclear',
  words: 'Was ist das?',
  ...more,
});

it('keeps what is said about a page, for the office of the form alone', async () => {
  expect(await backend.reportPage('espelkamp', report({ words: 'a\u0000b\ud800' }))).toBe('stored');
  const clerk = await server.login('espelkamp', 'ordnung');
  expect(await backend.staff.reports('espelkamp', clerk)).toMatchObject([
    {
      form: 'flaeche',
      version: 1,
      page: 'zweck',
      reason: 'unclear',
      words: 'ab\ufffd',
      title: expect.any(String),
    },
  ]);
  expect(await backend.staff.reports('espelkamp', await server.login('espelkamp', 'steuern'))).toEqual([]);
  expect(await backend.staff.reports('hille', await server.login('hille', 'ordnung'))).toEqual([]);
  expect(await backend.staff.reports('espelkamp', 'nobody')).toBeUndefined();
});

it('takes none about a form or a version that there never was', async () => {
  expect(await backend.reportPage('espelkamp', report({ form: 'nichts' }))).toBeUndefined();
  expect(await backend.reportPage('espelkamp', report({ version: 99 }))).toBeUndefined();
  expect(await backend.reportPage('nirgends', report())).toBeUndefined();
});

it('takes at most sixty an hour about a form, and forgets them after a year', async () => {
  const said = [];
  for (let times = 0; times < 61; times++) said.push(await backend.reportPage('hille', report()));
  expect(said.filter((one) => one === 'stored')).toHaveLength(60);
  expect(said.at(-1)).toBe('tooMany');
  await server.database.sql(
    `update page_report set reported_at = now() - interval '13 months' where kommune_id = 'hille'`,
  );
  expect(await backend.reportPage('hille', report())).toBe('stored');
  expect(await backend.staff.reports('hille', await server.login('hille', 'ordnung'))).toHaveLength(1);
});

it('writes nothing of it into the log', () => {
  expect(server.logs()).not.toContain('Was ist das?');
});
