import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '../src/database/tenant.ts';
import { submission, submit, until } from './answers.ts';
import { signInAuthor, smallForm } from './authoring.ts';
import { samplePdf } from './files/samplePdf.ts';
import { startTestServer, type TestServer } from './testServer.ts';

interface Case {
  readonly kommune: string;
  readonly office: string;
  readonly form: string;
  readonly submission: string;
  readonly accessToken: string;
  readonly draft: string;
  readonly draftToken: string;
  readonly file: string;
  /** A file that is on its way to the draft. */
  readonly transfer: string;
  readonly session: string;
  /** Session of who writes the forms of the municipality. */
  readonly author: string;
}

const KOMMUNEN = ['espelkamp', 'hille'] as const;
const OFFICES = [
  { office: 'ordnungsamt', form: 'flaeche', user: 'ordnung', body: submission() },
  {
    office: 'steueramt',
    form: 'hund',
    user: 'steuern',
    body: { version: '1', answers: { rufname: 'Bello' } },
  },
] as const;

let server: TestServer;
const cases: Case[] = [];
beforeAll(async () => {
  server = await startTestServer();
  for (const kommune of KOMMUNEN)
    for (const { office, form, user, body } of OFFICES) {
      const { received, file } = await submitWithFile(kommune, form, body);
      const draft = await server.call('POST', `/api/${kommune}/forms/${form}/drafts`);
      const { id, accessToken } = received.body;
      const transfer = randomUUID();
      await server.services.parts.begin(
        { kommune, draft: draft.body.id, id: transfer },
        { path: 'lageplan', name: 'a.pdf', declared: '', size: 5 },
      );
      const session = await server.login(kommune, user);
      const author = await server.login(kommune, 'redaktion');
      cases.push({
        kommune,
        office,
        form,
        submission: id,
        accessToken,
        draft: draft.body.id,
        draftToken: draft.body.draftToken,
        file,
        transfer,
        session,
        author,
      });
    }
  await until(
    async () =>
      (await server.database.sql("select 1 from document where kind = $1 and recipient = ''", ['pdf']))
        .length === 4,
  );
});
afterAll(() => server?.end());

/** Submits a draft to which a file was uploaded. */
async function submitWithFile(kommune: string, form: string, body: { answers: object }) {
  const draft = await server.call('POST', `/api/${kommune}/forms/${form}/drafts`);
  const { id, draftToken: token } = draft.body;
  const raw = new FormData();
  raw.set('file', new File([samplePdf()], 'plan.pdf'));
  const upload = await server.call('POST', `/api/${kommune}/drafts/${id}/uploads?path=lageplan`, {
    token,
    raw,
  });
  const answers = { ...body.answers, lageplan: upload.body };
  const received = await submit(server.call, { ...body, answers, draft: id }, { kommune, form, token });
  return { received, file: String(upload.body.id) };
}

const TUS = { 'tus-resumable': '1.0.0' };
const ANNOUNCED = { ...TUS, 'upload-length': '5', 'upload-metadata': `path ${btoa('lageplan')}` };
const PIECE = { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };

const DESIGNER = '/api/{kommune}/designer';

/** Every route that belongs to somebody, with the keys that open it. */
const PRIVATE: readonly {
  readonly method: string;
  readonly template: string;
  readonly opens: (one: Case) => readonly string[];
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}[] = [
  { method: 'GET', template: '/api/{kommune}/drafts/{id}', opens: (one) => [one.draftToken] },
  {
    method: 'PUT',
    template: '/api/{kommune}/drafts/{id}',
    opens: (one) => [one.draftToken],
    body: { entries: {}, saved: [], place: { kind: 'review' } },
  },
  { method: 'POST', template: '/api/{kommune}/drafts/{id}/uploads', opens: (one) => [one.draftToken] },
  {
    method: 'POST',
    template: '/api/{kommune}/drafts/{id}/transfers',
    opens: (one) => [one.draftToken],
    headers: ANNOUNCED,
  },
  ...['HEAD', 'PATCH', 'DELETE'].map((method) => ({
    method,
    template: '/api/{kommune}/drafts/{id}/transfers/{transfer}',
    opens: (one: Case) => [one.draftToken],
    headers: method === 'PATCH' ? PIECE : TUS,
  })),
  {
    method: 'POST',
    template: '/api/{kommune}/drafts/{id}/joined-uploads',
    opens: (one) => [one.draftToken],
    body: { path: 'lageplan', files: ['a', 'b'] },
  },
  {
    method: 'POST',
    template: '/api/{kommune}/drafts/{id}/uploads/{transfer}',
    opens: (one) => [one.draftToken],
  },
  { method: 'DELETE', template: '/api/{kommune}/drafts/{id}', opens: (one) => [one.draftToken] },
  {
    method: 'GET',
    template: '/api/{kommune}/submissions/{id}',
    opens: (one) => [one.accessToken, one.session],
  },
  {
    method: 'GET',
    template: '/api/{kommune}/submissions/{id}/documents/{kind}',
    opens: (one) => [one.accessToken, one.session],
  },
  {
    method: 'GET',
    template: '/api/{kommune}/submissions/{id}/attachments/{file}',
    opens: (one) => [one.accessToken, one.session],
  },
  { method: 'GET', template: '/api/{kommune}/submissions', opens: (one) => [one.session] },
  { method: 'GET', template: '/api/{kommune}/sessions', opens: (one) => [one.session] },
  ...[
    { method: 'GET', template: `${DESIGNER}/context` },
    { method: 'GET', template: `${DESIGNER}/forms` },
    { method: 'POST', template: `${DESIGNER}/forms`, body: { definition: smallForm('neu') } },
    { method: 'GET', template: `${DESIGNER}/forms/{form}` },
    { method: 'PUT', template: `${DESIGNER}/forms/{form}`, body: { definition: smallForm('flaeche') } },
    { method: 'POST', template: `${DESIGNER}/forms/{form}/check`, body: { definition: {} } },
    { method: 'POST', template: `${DESIGNER}/forms/{form}/publish`, body: {} },
    { method: 'GET', template: `${DESIGNER}/forms/{form}/versions` },
    { method: 'GET', template: `${DESIGNER}/forms/{form}/versions/{version}` },
    { method: 'POST', template: `${DESIGNER}/forms/{form}/versions/{version}/restore` },
    { method: 'POST', template: `${DESIGNER}/forms/{form}/withdraw` },
    { method: 'DELETE', template: `${DESIGNER}/forms/{form}`, body: {} },
  ].map((route) => ({ ...route, opens: (one: Case) => [one.author] })),
  { method: 'DELETE', template: '/api/{kommune}/sessions', opens: (one) => [one.session] },
];

const PUBLIC = [
  'GET /healthz',
  'GET /readyz',
  'GET /api/kommunen',
  'GET /api/{kommune}/forms',
  'GET /api/{kommune}/forms/{form}',
  'GET /api/{kommune}/forms/{form}/schema',
  'GET /api/{kommune}/forms/{form}/xsd',
  'POST /api/{kommune}/forms/{form}/drafts',
  'POST /api/{kommune}/forms/{form}/submissions',
  'POST /api/{kommune}/sessions',
];

const pathOf = (template: string, one: Case): string =>
  template
    .replace('{kommune}', one.kommune)
    .replace('{id}', template.includes('drafts') ? one.draft : one.submission)
    .replace('{kind}', 'pdf')
    .replace('{form}', one.form)
    .replace('{version}', '1')
    .replace('{file}', one.file)
    .replace('{transfer}', one.transfer);

const call = (
  method: string,
  template: string,
  target: Case,
  token: string | undefined,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => {
  const query = template.endsWith('/uploads') ? '?path=lageplan' : '';
  const raw = template.endsWith('/uploads') ? new FormData() : undefined;
  return server.call(method, pathOf(template, target) + query, {
    token,
    ...(body && { body, headers: { 'if-match': '"1"' } }),
    ...(raw && { raw }),
    ...(headers && { headers }),
  });
};

describe('every route × municipality × office', () => {
  it('is either public or in the table below', () => {
    const { paths } = server.app.swagger() as { paths: Record<string, Record<string, unknown>> };
    const all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(all.sort()).toEqual(
      [...PUBLIC, ...PRIVATE.map(({ method, template }) => `${method} ${template}`)].sort(),
    );
  });

  // DELETE comes last: what is entitled to it really ends the draft or the session.
  const order = [...PRIVATE].sort(
    (one, other) => Number(one.method === 'DELETE') - Number(other.method === 'DELETE'),
  );
  for (const { method, template, opens, body, headers } of order)
    it(`${method} ${template} opens with its own keys only`, async () => {
      const everyKey = cases.flatMap((one) => [one.draftToken, one.accessToken, one.session, one.author]);
      for (const target of cases) {
        const own = new Set(opens(target));
        const isDesigner = template.startsWith(DESIGNER);
        const isMine = isDesigner || template.endsWith('/submissions') || template.endsWith('/sessions');
        const ofKommune = new Set(
          cases
            .filter(({ kommune }) => kommune === target.kommune)
            .flatMap(({ session, author }) => (isDesigner ? [author] : [session, author])),
        );
        const clerks = cases
          .filter(({ kommune }) => kommune === target.kommune)
          .map(({ session }) => session);
        for (const key of [undefined, 'x', ...everyKey]) {
          // A list or a session is that of who asks: another office's key opens another office's list.
          if (key !== undefined && (own.has(key) || (isMine && ofKommune.has(key)))) continue;
          if (method === 'DELETE' && template.endsWith('/sessions') && key !== undefined) continue;
          const { status } = await call(method, template, target, key, body, headers);
          const refused = !isDesigner ? [401, 404] : key && clerks.includes(key) ? [403] : [401];
          expect(refused, `${pathOf(template, target)} with ${key}`).toContain(status);
        }
      }
      for (const target of cases)
        for (const key of opens(target)) {
          const { status } = await call(method, template, target, key, body, headers);
          // Who is let in may still be told that this revision or name is taken.
          const letIn = template.startsWith(DESIGNER) ? [200, 201, 204, 409, 412, 422] : [200, 204];
          const isFile = /(uploads|transfers$)/.test(template);
          expect(isFile ? [201, 400, 409, 422] : letIn).toContain(status);
        }
    });

  it('names nothing of another office or municipality in an inbox', async () => {
    for (const { kommune, user, form } of KOMMUNEN.flatMap((at) =>
      OFFICES.map((office) => ({ kommune: at, ...office })),
    )) {
      const token = await server.login(kommune, user);
      const { body } = await server.call('GET', `/api/${kommune}/submissions`, { token });
      const mine = cases.filter((one) => one.kommune === kommune && one.form === form);
      expect(body.map(({ id }: { id: string }) => id)).toEqual(mine.map((one) => one.submission));
    }
  });

  it('shows authors nothing of another municipality, and no application', async () => {
    const [here, there] = await Promise.all(KOMMUNEN.map((kommune) => signInAuthor(server, kommune)));
    await here?.create(smallForm('nur-hier', { title: 'Nur hier' }));
    expect((await here?.read('nur-hier'))?.status).toBe(200);
    for (const answer of [
      await there?.read('nur-hier'),
      await there?.versions('nur-hier'),
      await there?.withdraw('nur-hier'),
      await there?.save('nur-hier', smallForm('nur-hier'), '0'),
    ])
      expect(answer?.status).toBe(404);
    expect(JSON.stringify((await there?.list())?.body)).not.toContain('nur-hier');
    expect((await there?.create(smallForm('nur-hier')))?.status).toBe(201);
    expect((await here?.read('nur-hier'))?.body.definition.title).toBe('Nur hier');
    for (const one of cases) {
      const { status } = await call('GET', '/api/{kommune}/submissions/{id}', one, here?.token);
      expect(status).toBe(404);
    }
  });

  it('shows an administrator without an office no submission', async () => {
    const token = await server.login('espelkamp', 'admin');
    expect((await server.call('GET', '/api/espelkamp/submissions', { token })).body).toEqual([]);
    for (const one of cases)
      expect((await call('GET', '/api/{kommune}/submissions/{id}', one, token)).status).toBe(404);
  });
});

describe('row-level security', () => {
  const TABLES = [
    'office',
    'staff_user',
    'staff_office',
    'session',
    'form_version',
    'parameter_set',
    'draft',
    'submission',
    'event',
    'document',
    'view_log',
    'login_tries',
    'upload',
    'mail',
    'working_form',
    'withdrawn_form',
    'withdrawn_version',
    'page_report',
  ];

  it('stands behind every table that is led by a municipality', async () => {
    const rows = await server.database.sql<{ relname: string }>(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows.map(({ relname }) => relname).filter((name) => !name.startsWith('kysely_'))).toEqual([]);
  });

  it('makes a query without a municipality an error', async () => {
    const client = new pg.Client({ connectionString: server.database.url });
    await client.connect();
    try {
      await client.query(`insert into login_tries select 'espelkamp', '\\x00', 1`).catch(() => undefined);
      for (const table of TABLES.filter((name) => !['login_tries', 'upload', 'mail'].includes(name)))
        await expect(client.query(`select * from ${table}`), table).rejects.toThrow(
          /app\.kommune is not set/,
        );
    } finally {
      await client.end();
    }
  });

  it('hides the rows of another municipality from a query that forgot to name it', async () => {
    for (const kommune of KOMMUNEN)
      await inTenant(server.services.db, kommune, async ({ tx }) => {
        for (const table of TABLES) {
          const { rows } = await sql<{
            kommune_id: string;
          }>`select distinct kommune_id from ${sql.table(table)}`.execute(tx);
          expect(
            rows.every((row) => row.kommune_id === kommune),
            table,
          ).toBe(true);
        }
      });
  });

  it('lets nobody write into another municipality', async () => {
    await expect(
      inTenant(server.services.db, 'hille', ({ tx }) =>
        tx.insertInto('office').values({ kommune_id: 'espelkamp', id: 'fremd', name: 'Fremd' }).execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('hides what another office received, with its events and documents', async () => {
    await inTenant(
      server.services.db,
      'espelkamp',
      async ({ tx }) => {
        const offices = await tx.selectFrom('submission').select('office_id').distinct().execute();
        expect(offices).toEqual([{ office_id: 'steueramt' }]);
        const foreign =
          cases.find((one) => one.kommune === 'espelkamp' && one.office === 'ordnungsamt')?.submission ?? '';
        for (const table of ['event', 'document'] as const)
          expect(
            await tx.selectFrom(table).select('kommune_id').where('submission_id', '=', foreign).execute(),
          ).toEqual([]);
      },
      ['steueramt'],
    );
  });
});
