import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../src/demonstration.ts';
import { freePort } from '../src/freePort.ts';
import { largeForm, signInAuthor, smallForm } from './authoring.ts';
import { ended, forkServer } from './process.ts';
import { createTestDatabase } from './testDatabase.ts';
import { createCall, environment, here, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let author: Awaited<ReturnType<typeof signInAuthor>>;
beforeAll(async () => {
  server = await startTestServer();
  author = await signInAuthor(server);
});
afterAll(() => server?.end());

let count = 0;
/** A new form, and its revision. */
async function begin(more: object = {}): Promise<{ id: string; revision: string }> {
  count += 1;
  const id = `neu-${count}`;
  const { status, body } = await author.create(smallForm(id, more));
  expect(status).toBe(201);
  return { id, revision: body.revision };
}

describe('a new form', () => {
  it('is there for authors only, until it is published', async () => {
    const created = await author.create(smallForm('nur-fuer-uns'));
    expect(created).toMatchObject({
      status: 201,
      body: { form: 'nur-fuer-uns', state: 'draft', savedBy: 'Rita Redaktion', parameters: {} },
    });
    expect(created.headers.get('location')).toBe('/api/espelkamp/designer/forms/nur-fuer-uns');
    expect(created.headers.get('etag')).toBe(`"${created.body.revision}"`);
    expect((await server.call('GET', '/api/espelkamp/forms/nur-fuer-uns')).status).toBe(404);
    expect((await server.call('POST', '/api/espelkamp/forms/nur-fuer-uns/drafts')).status).toBe(404);
    const { body: offered } = await server.call('GET', '/api/espelkamp/forms');
    expect(offered.map(({ form }: { form: string }) => form)).toEqual(['flaeche', 'hund']);
  });

  it('needs a name that is free: among drafts, published forms and pages of the portal', async () => {
    const { id } = await begin();
    for (const taken of [id, 'flaeche'])
      expect(await author.create(smallForm(taken))).toMatchObject({
        status: 409,
        body: { code: 'form_exists' },
      });
    for (const id of ['impressum', 'datenschutz', 'barrierefreiheit', 'fortsetzen', 'Groß', '../x', ''])
      expect(await author.create(smallForm(id))).toMatchObject({
        status: 422,
        body: { code: 'definition_invalid', problems: [{ path: 'id' }] },
      });
  });

  it('is begun once when many begin it at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => author.create(smallForm('zugleich'))));
    expect(all.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
  });

  it('can be deleted by who has seen its last change; what was published can not', async () => {
    const { id, revision } = await begin();
    const saved = await author.save(id, smallForm(id, { title: 'Anders' }), revision);
    expect(await author.remove(id, undefined)).toMatchObject({ status: 428 });
    expect(await author.remove(id, revision)).toMatchObject({
      status: 412,
      body: { code: 'edit_conflict', current: { revision: saved.body.revision } },
    });
    expect((await author.remove(id, saved.body.revision)).status).toBe(204);
    expect((await author.read(id)).status).toBe(404);
    expect((await author.remove(id, saved.body.revision)).status).toBe(404);
    expect(await author.remove('flaeche', '0')).toMatchObject({
      status: 409,
      body: { code: 'form_published' },
    });
  });

  it('that was deleted and made anew takes no save that was meant for the old one', async () => {
    const { id, revision } = await begin();
    await author.remove(id, revision);
    await author.create(smallForm(id, { title: 'Die neue' }));
    expect((await author.save(id, smallForm(id), revision)).status).toBe(412);
  });
});

describe('a save', () => {
  it('is read as it was saved, to the byte', async () => {
    const { id, revision } = await begin();
    const definition = smallForm(id, {
      title: { en: 'Später 😀 „ß“', de: ' Zwei  Leerzeichen \u0065\u0301' },
    });
    const saved = await author.save(id, definition, revision);
    expect(saved.status).toBe(200);
    expect(saved.headers.get('etag')).toBe(`"${saved.body.revision}"`);
    const read = await author.read(id);
    expect(JSON.stringify(read.body.definition)).toBe(JSON.stringify(definition));
    expect(read.body).toMatchObject({ revision: saved.body.revision, savedAt: saved.body.savedAt });
  });

  it('begins the working copy of a published form, which stays as it is', async () => {
    const before = (await author.read('hund')).body;
    expect(before).toMatchObject({ revision: '0', state: 'published', published: { version: '1' } });
    expect(before.savedAt).toBeUndefined();
    expect(before.definition).toEqual(before.published.definition);
    const definition = { ...before.definition, title: 'Hund, neu' };
    expect((await author.save('hund', definition, '0')).status).toBe(200);
    expect((await author.read('hund')).body).toMatchObject({
      definition: { title: 'Hund, neu' },
      published: before.published,
    });
    expect((await server.call('GET', '/api/espelkamp/forms/hund')).body.definition).toEqual(
      before.definition,
    );
    expect(await author.save('hund', definition, '0')).toMatchObject({ status: 412 });
  });

  it('over a stale revision is told, with the form as it is now', async () => {
    const { id, revision } = await begin();
    await author.save(id, smallForm(id, { title: 'Eins' }), revision);
    expect(await author.save(id, smallForm(id, { title: 'Zwei' }), revision)).toMatchObject({
      status: 412,
      body: {
        code: 'edit_conflict',
        current: { form: id, state: 'draft', savedBy: 'Rita Redaktion', definition: { title: 'Eins' } },
      },
    });
  });

  it('is done by exactly one of many who save at once, also the first one of a published form', async () => {
    const { id, revision } = await begin();
    const flaeche = (await author.read('flaeche')).body;
    for (const [form, base, at] of [
      [id, smallForm(id), revision],
      ['flaeche', flaeche.definition, '0'],
    ] as const) {
      const all = await Promise.all(
        Array.from({ length: 10 }, (_, index) => author.save(form, { ...base, title: `Titel ${index}` }, at)),
      );
      expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
      const winner = all.findIndex(({ status }) => status === 200);
      expect((await author.read(form)).body).toMatchObject({
        revision: all[winner]?.body.revision,
        definition: { title: `Titel ${winner}` },
      });
    }
  });

  it.each(['1', '0', 'x', '*', "'; drop table working_form"])('knows no revision %s', async (revision) => {
    const { id } = await begin();
    expect((await author.save(id, smallForm(id), revision)).status).toBe(412);
  });

  it('wants to know which revision was changed, and keeps the id', async () => {
    const { id, revision } = await begin();
    expect(await author.save(id, smallForm(id), undefined)).toMatchObject({
      status: 428,
      body: { code: 'revision_missing' },
    });
    expect(await author.save(id, smallForm('anders'), revision)).toMatchObject({
      status: 422,
      body: { problems: [{ path: 'id', code: 'form.otherId' }] },
    });
    expect((await author.save('gibt-es-nicht', smallForm('gibt-es-nicht'), '0')).status).toBe(404);
    expect((await author.save('%00', smallForm('x'), '0')).status).toBe(404);
  });
});

describe('a definition that cannot be kept is refused with a sentence', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const titled = (title: string) => JSON.stringify(smallForm('schlecht', { title }));

  it.each<[string, string, number, string]>([
    ['U+0000', titled('a\u0000b'), 422, 'title'],
    ['a lone surrogate', titled('a\ud800b'), 422, 'title'],
    ['a text of 60,000 characters', titled('x'.repeat(60_000)), 422, 'title'],
    ['nearly 4 MB', titled('x'.repeat(4_000_000)), 422, 'title'],
    ['more than 4 MB', titled('x'.repeat(4_300_000)), 413, ''],
    ['60 levels', deep(60), 422, ''],
    ['1,000 levels', deep(1000), 400, ''],
    ['100,000 levels', deep(100_000), 400, ''],
    ['105,000 values', `[${'0,'.repeat(105_000)}0]`, 422, ''],
    ['a million values', `[${'0,'.repeat(1_000_000)}0]`, 400, ''],
    ['no object', '"text"', 422, ''],
    ['null', 'null', 422, ''],
    ['a number that is none', '1e999', 422, ''],
    ['an expression that is none', titled('').replace('"required":true', '"showIf":"ware >"'), 422, ''],
    ['a foreign key', '{"__proto__":{"x":1}}', 400, ''],
  ])('%s', async (_what, definition, status, path) => {
    const { id, revision } = await begin();
    const raw = `{"definition":${definition}}`;
    const sent = { token: author.token, raw };
    const headers = { 'content-type': 'application/json', 'if-match': `"${revision}"` };
    for (const [method, to] of [
      ['PUT', `/${id}`],
      ['POST', ''],
      ['POST', `/${id}/check`],
    ] as const) {
      const answer = await server.call(method, `/api/espelkamp/designer/forms${to}`, { ...sent, headers });
      const isChecked = to.endsWith('/check') && status === 422;
      expect(answer.status, `${method} ${to}`).toBe(isChecked ? 200 : status);
      const problems = answer.body.problems ?? [];
      if (status === 422) expect(problems[0].path.startsWith(path)).toBe(true);
      for (const { message } of problems.slice(0, 20)) expect(message).toMatch(/^[A-ZÄÖÜ„].*[.?“]$/);
      if (!isChecked) expect(answer.body.title).toMatch(/^[A-ZÄÖÜ].*\.$/);
    }
    expect((await author.read(id)).body.revision).toBe(revision);
  });
});

describe('the list', () => {
  it('says of each form what became of it', async () => {
    const { id } = await begin({ title: 'Ärger melden', delivery: { office: 'steueramt' } });
    const forms = (await author.list()).body as { form: string; title: string }[];
    expect(forms.find(({ form }) => form === id)).toEqual({
      form: id,
      title: 'Ärger melden',
      office: 'steueramt',
      state: 'draft',
      changed: true,
      savedAt: expect.any(String),
      savedBy: 'Rita Redaktion',
    });
    const titles = forms.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, 'de')));
    const hille = await signInAuthor(server, 'hille');
    expect((await hille.list()).body).toEqual(
      ['flaeche', 'hund'].map((form) =>
        expect.objectContaining({ form, state: 'published', version: '1', changed: false }),
      ),
    );
  });
});

describe('a check', () => {
  it('tells what blocks publishing and what could be better, in German, and stores nothing', async () => {
    const { id, revision } = await begin();
    const definition = smallForm(id, { languages: ['de', 'en'], delivery: { office: 'mondamt' } });
    const { status, body } = await author.check(id, definition);
    expect(status).toBe(200);
    expect(body.problems).toContainEqual(
      expect.objectContaining({ path: 'title', code: 'form.missingLanguage' }),
    );
    expect(body.problems.at(-1)).toMatchObject({
      path: 'delivery.office',
      message: 'Dieses Amt gibt es in der Kommune nicht.',
    });
    expect(body.hints).toContainEqual(
      expect.objectContaining({ path: 'start', code: 'form.missingStartSlot' }),
    );
    for (const { message } of [...body.problems, ...body.hints])
      expect(message).toMatch(/^[A-ZÄÖÜ„].*[.?“]$/);
    expect((await author.read(id)).body.revision).toBe(revision);
  });
});

describe('an author', () => {
  it('finds offices, blocks and templates', async () => {
    const full = await startTestServer({ FORMS_DIR: here('../../../forms') });
    try {
      const { body } = await (await signInAuthor(full)).context();
      expect(body.user).toMatchObject({ name: 'Rita Redaktion', roles: ['redaktion'], offices: [] });
      expect(body.offices).toEqual([
        { id: 'ordnungsamt', name: 'Ordnungsamt' },
        { id: 'steueramt', name: 'Steueramt' },
      ]);
      expect(body.blocks.map(({ id }: { id: string }) => id)).toContain('address');
      expect(body.templates.map(({ id }: { id: string }) => id)).toEqual([
        'anzeigeMitNachweis',
        'einfacherAntrag',
        'leeresFormular',
      ]);
      const author = await signInAuthor(full);
      for (const { definition } of body.templates) {
        const created = await author.create(definition);
        expect(created.status).toBe(201);
        expect((await author.publish(definition.id, created.body.revision)).status).toBe(201);
      }
    } finally {
      await full.end();
    }
  });

  it('finds neither where there are none', async () => {
    expect((await author.context()).body).toMatchObject({ blocks: [], templates: [] });
  });

  it.each(['ordnung', 'steuern'])('is not who lacks the role (%s), and is told so', async (name) => {
    const token = await server.login('espelkamp', name);
    const { status, body } = await server.call('GET', '/api/espelkamp/designer/forms', { token });
    expect([status, body.code]).toEqual([403, 'role_missing']);
    expect(body.title).toContain('„Redaktion“');
  });

  it('can be an administrator, or be signed in by cookie', async () => {
    const token = await server.login('espelkamp', 'admin');
    expect((await server.call('GET', '/api/espelkamp/designer/forms', { token })).status).toBe(200);
    const session = await server.call('POST', '/api/espelkamp/sessions', {
      body: { name: 'redaktion@espelkamp.example', password: DEMO_PASSWORD },
    });
    const [cookie = ''] = session.headers.getSetCookie();
    expect(cookie).toBe(
      `__Host-sitzung-espelkamp=${session.body.token}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const get = () => server.call('GET', '/api/espelkamp/designer/forms', { headers });
    expect((await get()).status).toBe(200);
    const foreign = { ...headers, 'sec-fetch-site': 'cross-site' };
    const withdraw = '/api/espelkamp/designer/forms/flaeche/withdraw';
    expect((await server.call('POST', withdraw, { headers: foreign })).status).toBe(403);
    expect(
      (await server.call('GET', '/api/hille/designer/forms', { headers })).status,
      'the cookie of another municipality',
    ).toBe(401);
    const ended = await server.call('DELETE', '/api/espelkamp/sessions', { headers });
    expect(ended.headers.getSetCookie()[0]).toMatch(/^__Host-sitzung-espelkamp=; .*Path=\/.*Secure/);
    expect((await get()).status).toBe(401);
  });
});

it('a form of 1,000 questions is saved, checked and published in a bearable time', async () => {
  const definition = largeForm('sehr-lang');
  const timed = async <T extends { readonly status: number }>(work: Promise<T>): Promise<[T, number]> => {
    const begun = performance.now();
    const answer = await work;
    return [answer, performance.now() - begun];
  };
  const [created, create] = await timed(author.create(definition));
  expect(created.status).toBe(201);
  const [saved, save] = await timed(author.save('sehr-lang', definition, created.body.revision));
  expect(saved.status).toBe(200);
  const [checked, check] = await timed(author.check('sehr-lang', definition));
  expect(checked.body.problems).toEqual([]);
  const [published, publish] = await timed(author.publish('sehr-lang', saved.body.revision));
  expect(published.status).toBe(201);
  // Measured on two cores: 258 kB, 16,432 values; 250 ms to save, 420 ms to check, 370 ms to publish.
  for (const time of [create, save, check, publish]) expect(time).toBeLessThan(5000);
});

it('what was acknowledged is there after the server was killed', async () => {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'formularwerk-designer-'));
  const env = { ...environment(database.url, dataDir), PORT: String(await freePort('127.0.0.1')) };
  let process = await forkServer(env);
  try {
    const call = createCall(process.url);
    const login = async (kommune: string, name: string) => {
      const body = { name: `${name}@${kommune}.example`, password: DEMO_PASSWORD };
      return (await call('POST', `/api/${kommune}/sessions`, { body })).body.token as string;
    };
    const one = await signInAuthor({ call, login });
    let { revision } = (await one.create(smallForm('fest'))).body;
    for (let save = 1; save <= 2; save += 1) {
      revision = (await one.save('fest', smallForm('fest', { title: `Stand ${save}` }), revision)).body
        .revision;
      process.child.kill('SIGKILL');
      await ended(process.child);
      process = await forkServer(env);
      expect((await one.read('fest')).body).toMatchObject({
        revision,
        definition: { title: `Stand ${save}` },
      });
    }
  } finally {
    process.child.kill('SIGKILL');
    await ended(process.child);
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
