import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rightAnswers, submission, submit } from './answers.ts';
import { here, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const item = (more: object) => ({ elemente: [{ art: 'AG1', laengeM: '1', breiteM: '1', ...more }] });

describe('wrong answers are told at their field', () => {
  it.each<[string, object, string, string | RegExp]>([
    ['U+0000', { name: 'a\u0000b' }, 'name', 'text.characters'],
    ['a lone surrogate', { name: 'a\ud800b' }, 'name', 'text.characters'],
    ['900 kB of text', { bemerkung: 'x'.repeat(900_000) }, 'bemerkung', 'entry.tooLong'],
    ['an unknown option', { verein: 'vielleicht' }, 'verein', 'choice.unknown'],
    ['an unknown option from a table', item({ art: 'XX' }), 'elemente[0].art', 'choice.unknown'],
    ['a negative length', item({ laengeM: '-4' }), 'elemente[0].laengeM', 'number.range'],
    ['a number instead of a text', item({ laengeM: 4 }), 'elemente[0].laengeM', 'answers.type'],
    ['a date that does not exist', { von: '2027-02-30' }, 'von', 'date.exists'],
    ['an end before the beginning', { bis: '2027-03-01' }, 'bis', 'check.reihenfolge'],
    ['a computed value', { gebuehr: '0.00' }, 'gebuehr', 'answers.computed'],
    ['a computed value of an item', item({ flaecheM2: '1' }), 'elemente[0].flaecheM2', 'answers.computed'],
    ['an unknown name', { strasse: 'x' }, 'strasse', 'answers.unknown'],
    ['an empty list', { elemente: [] }, 'elemente', 'list.min'],
    [
      'too many items',
      { elemente: Array.from({ length: 6 }, () => item({}).elemente[0]) },
      'elemente',
      'list.max',
    ],
    ['a declaration that is not ticked', { richtig: false }, 'richtig', 'required'],
    [
      'a file that was not uploaded',
      {
        lageplan: { id: 'f1', name: 'a.pdf', size: 1, mediaType: 'application/pdf', sha256: 'a'.repeat(64) },
      },
      'lageplan',
      'file.unknown',
    ],
    ['a megabyte of text', { name: 'ä'.repeat(1_200_000) }, 'name', /^(entry\.tooLong|text\.maxLength)$/],
    ['null', { name: null }, 'name', 'answers.type'],
  ])('%s', async (_what, wrong, path, code) => {
    const { status, body } = await submit(
      server.call,
      submission({ answers: { ...rightAnswers(), ...wrong } }),
    );
    expect(status).toBe(422);
    expect(body.code).toBe('answers_invalid');
    const problem = body.problems.find((one: { path: string }) => one.path === path);
    expect(problem, JSON.stringify(body.problems)).toBeDefined();
    expect(problem.code).toMatch(code);
    expect(problem.message).toMatch(/^[A-ZÄÖÜ„].*[.?“]$/);
  });

  it.each([[], 'text', 7, null, true])('answers that are no object (%j)', async (answers) => {
    expect(await submit(server.call, { version: '1', answers })).toMatchObject({ status: 422 });
  });
});

describe('a request of the wrong shape is refused with a sentence', () => {
  const post = (raw: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    server.call('POST', '/api/espelkamp/forms/flaeche/submissions', {
      raw,
      headers: { 'content-type': type, 'idempotency-key': crypto.randomUUID() },
    });

  it.each<[string, string, number, string]>([
    ['nothing', '', 400, 'json_invalid'],
    ['broken JSON', '{"version":', 400, 'json_invalid'],
    ['__proto__', '{"version":"1","answers":{"__proto__":{"x":1}}}', 400, 'json_invalid'],
    [
      'constructor.prototype',
      '{"version":"1","answers":{"constructor":{"prototype":{}}}}',
      400,
      'json_invalid',
    ],
    ['100 levels', `{"version":"1","answers":${'['.repeat(100)}${']'.repeat(100)}}`, 400, 'json_too_deep'],
    ['400,000 levels', `${'['.repeat(400_000)}${']'.repeat(400_000)}`, 400, 'json_too_deep'],
    ['60,000 values', `{"version":"1","answers":[${'0,'.repeat(60_000)}0]}`, 400, 'json_too_deep'],
    ['5 MB', `{"version":"1","answers":"${'x'.repeat(5_000_000)}"}`, 413, 'too_large'],
    ['no version', '{"answers":{}}', 400, 'request_invalid'],
    ['a version that is a number', '{"version":1,"answers":{}}', 400, 'request_invalid'],
    ['an unknown member', '{"version":"1","answers":{},"state":"documented"}', 400, 'request_invalid'],
    ['a list', '[]', 400, 'request_invalid'],
    ['a language that is none', '{"version":"1","answers":{},"language":"<b>"}', 400, 'request_invalid'],
    ['an unknown version', '{"version":"99","answers":{}}', 422, 'version_unknown'],
    ['a version that is none', '{"version":"1; drop","answers":{}}', 422, 'version_unknown'],
    ['a draft that is none', '{"version":"1","answers":{},"draft":"\\u0000"}', 404, 'draft_gone'],
  ])('%s', async (_what, raw, status, code) => {
    const answer = await post(raw);
    expect(answer.body).toMatchObject({ status, code });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(JSON.stringify(answer.body)).not.toMatch(/ at |node_modules/);
  });

  it('bytes that are not UTF-8', async () => {
    const broken = Buffer.concat([
      Buffer.from('{"version":"1","answers":{"name":"'),
      Buffer.of(0xff, 0xc0),
      Buffer.from('"}}'),
    ]);
    expect((await post(new Uint8Array(broken))).body).toMatchObject({ status: 400, code: 'json_invalid' });
  });

  it('another media type', async () => {
    expect((await post('<x/>', 'text/xml')).body).toMatchObject({ status: 415, code: 'media_type' });
  });

  it.each([
    '/%c0',
    '/api/%00/forms',
    '/api/espelkamp/forms/%00',
    '/api/espelkamp/forms/a%20b',
    "/api/espelkamp'--/forms",
    '/api/espelkamp/submissions/%00',
    `/api/espelkamp/forms/${'x'.repeat(500)}`,
  ])('an address that is none: %s', async (path) => {
    const { status } = await server.call('GET', path, { token: 'x' });
    expect([400, 404]).toContain(status);
  });
});

describe('hostile strings', () => {
  const load = (name: string): string[] => {
    const path = here(`../../../../shared/data/hostile/${name}`);
    if (!existsSync(path)) return [];
    return texts(JSON.parse(readFileSync(path, 'utf8')));
  };
  const texts = (json: unknown): string[] =>
    typeof json === 'string'
      ? [json]
      : typeof json === 'object' && json !== null
        ? Object.values(json).flatMap(texts)
        : [];
  const strings = ['blns.json', 'strings.json'].flatMap(load);

  it.skipIf(strings.length === 0)(
    `are stored as they are or refused at the field (${strings.length} of ../shared/data/hostile)`,
    { timeout: 180_000 },
    async () => {
      const token = await server.login('espelkamp', 'ordnung');
      const outcomes = new Set<number>();
      const send = async (text: string) => {
        const answers = { ...rightAnswers(), bemerkung: text };
        const { status, body } = await submit(server.call, submission({ answers }));
        outcomes.add(status);
        if (status === 422) {
          expect(body.problems.map((one: { path: string }) => one.path)).toEqual(['bemerkung']);
          return;
        }
        expect(status, JSON.stringify(text)).toBe(201);
        const read = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token });
        const kept = read.body.answers.bemerkung as string | undefined;
        if (kept !== undefined) expect(kept).toBe(text.normalize('NFC').replace(/\r\n?/g, '\n').trim());
      };
      for (let at = 0; at < strings.length; at += 10) await Promise.all(strings.slice(at, at + 10).map(send));
      expect([...outcomes].sort()).toEqual([201, 422]);
    },
  );

  it.skipIf(strings.length === 0)(
    'survive as typed in a draft, and are no name of a user',
    { timeout: 180_000 },
    async () => {
      const created = await server.call('POST', '/api/espelkamp/forms/flaeche/drafts');
      const { id, draftToken: token } = created.body;
      let revision = '1';
      for (const [index, text] of strings.filter((one) => one.length < 2000).entries()) {
        const filing = { entries: { bemerkung: text }, saved: [], place: { kind: 'review' } };
        const saved = await server.call('PUT', `/api/espelkamp/drafts/${id}`, {
          token,
          body: filing,
          headers: { 'if-match': `"${revision}"` },
        });
        expect(saved.status).toBe(200);
        revision = saved.body.revision;
        if (index % 15 > 0) continue;
        const login = await server.call('POST', '/api/espelkamp/sessions', {
          body: { name: text.slice(0, 200), password: 'x' },
        });
        expect([400, 401, 429]).toContain(login.status);
      }
      const last = strings.filter((one) => one.length < 2000).at(-1);
      expect(
        (await server.call('GET', `/api/espelkamp/drafts/${id}`, { token })).body.filing.entries.bemerkung,
      ).toBe(last);
    },
  );
});
