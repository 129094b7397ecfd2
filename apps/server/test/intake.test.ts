import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rightAnswers, submission, submit } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const count = async (): Promise<number> => {
  const [row] = await server.database.sql<{ n: number }>('select count(*)::int as n from submission');
  return row?.n ?? -1;
};

describe('the intake', () => {
  it('gives a receipt with a readable reference, and stores submission, event and job together', async () => {
    const { status, body } = await submit(server.call);
    expect(status).toBe(201);
    expect(body.reference).toMatch(/^ESP-\d{4}-[2-9A-HJ-NP-Z]{6}$/);
    expect(body.statusUrl).toBe(`${server.url}/api/espelkamp/submissions/${body.id}`);
    const jobs = await server.database.sql('select data from pgboss.job where data->>$1 = $2', [
      'submission',
      body.id,
    ]);
    expect(jobs).toHaveLength(1);
    const events = await server.database.sql('select type from event where submission_id = $1 order by id', [
      body.id,
    ]);
    expect(events[0]).toEqual({ type: 'submission.received' });
  });

  it('names the version, its hash and the hash of the parameters', async () => {
    const { body } = await submit(server.call);
    const [row] = await server.database.sql(
      `select s.version, s.form_hash = v.hash as same_form, s.parameters_hash = p.hash as same_parameters
       from submission s join form_version v on (v.kommune_id, v.form_id, v.version) = (s.kommune_id, s.form_id, s.version)
       join parameter_set p on p.id = s.parameter_set_id where s.id = $1`,
      [body.id],
    );
    expect(row).toEqual({ version: 1, same_form: true, same_parameters: true });
  });

  it('takes what was reviewed when it is what comes out', async () => {
    const reviewed = {
      gebuehr: '137.50',
      'elemente[0].flaecheM2': '55',
      'elemente.i1.flaecheM2': '55',
      gesamtM2: '55',
    };
    expect((await submit(server.call, submission({ reviewed }))).status).toBe(201);
  });

  it('submits nothing when a computed value differs from the reviewed one, and tells both', async () => {
    const before = await count();
    const key = randomUUID();
    const reviewed = { gebuehr: '99.99', 'elemente[0].flaecheM2': '55', weg: '1' };
    const refused = await submit(server.call, submission({ reviewed }), { key });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'changed',
      reviewed: { gebuehr: '99.99', weg: '1' },
      computed: { gebuehr: '137.50', weg: null },
    });
    expect(await count()).toBe(before);
    expect((await submit(server.call, submission(), { key })).status).toBe(201);
  });

  it('drops what is hidden', async () => {
    const { body } = await submit(
      server.call,
      submission({ answers: { ...rightAnswers(), register: 'VR 1' } }),
    );
    const token = await server.login('espelkamp', 'ordnung');
    const read = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token });
    expect(read.body.answers).not.toHaveProperty('register');
    expect(read.body.answers.elemente[0]).toEqual({ art: 'AG1', laengeM: '4.4', breiteM: '12.5' });
  });
});

describe('an idempotency key', () => {
  it('gives the same answer again for the same body, whatever the order of its members', async () => {
    const key = randomUUID();
    const first = await submit(server.call, submission(), { key });
    const shuffled = Object.fromEntries(Object.entries(rightAnswers()).reverse());
    const again = await submit(server.call, { answers: shuffled, version: '1' }, { key: key.toUpperCase() });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
  });

  it('is refused with another body, and the first stays', async () => {
    const key = randomUUID();
    const first = await submit(server.call, submission(), { key });
    const other = await submit(server.call, submission({ answers: { ...rightAnswers(), name: 'Jemand' } }), {
      key,
    });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect((await submit(server.call, submission(), { key })).body).toEqual(first.body);
  });

  it('is not consumed by wrong answers', async () => {
    const key = randomUUID();
    expect((await submit(server.call, submission({ answers: {} }), { key })).status).toBe(422);
    expect((await submit(server.call, submission(), { key })).status).toBe(201);
  });

  it.each([undefined, '', 'abc', '12345'])('that is missing or none (%s) is explained', async (key) => {
    const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
    const answer = await server.call('POST', '/api/espelkamp/forms/flaeche/submissions', {
      body: submission(),
      headers,
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'key_missing' } });
  });

  it('counts within a municipality and a form', async () => {
    const key = randomUUID();
    const answers = await Promise.all([
      submit(server.call, submission(), { key }),
      submit(server.call, submission(), { key, kommune: 'hille' }),
      submit(server.call, { version: '1', answers: { rufname: 'Bello' } }, { key, form: 'hund' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('makes one submission of many at once: 200 POSTs over 20 keys', async () => {
    const before = await count();
    const keys = Array.from({ length: 20 }, () => randomUUID());
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const key = keys[index % 20] ?? '';
        return { key, ...(await submit(server.call, submission(), { key })) };
      }),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(180);
    const references = Map.groupBy(answers, ({ key }) => key);
    for (const same of references.values())
      expect(new Set(same.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(20);
    expect(await count()).toBe(before + 20);
  });
});
