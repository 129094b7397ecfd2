import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, createPool } from '../src/database/connect.ts';
import { inTenant } from '../src/database/tenant.ts';
import { seed } from '../src/seed.ts';
import { publishForm } from '../src/usecases/publishForm.ts';
import { readForm } from '../src/usecases/readForms.ts';
import { rightAnswers, submit } from './answers.ts';
import { here, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
// biome-ignore lint/suspicious/noExplicitAny: a definition that the tests change
let definition: any;
beforeAll(async () => {
  server = await startTestServer();
  definition = JSON.parse(await readFile(here('forms/flaeche/form.json'), 'utf8'));
});
afterAll(() => server?.end());

const read = (query = '') => server.call('GET', `/api/espelkamp/forms/flaeche${query}`);

describe('a published version', () => {
  it.each(['form_version', 'parameter_set'])('can be neither changed nor deleted (%s)', async (table) => {
    await expect(server.database.sql(`update ${table} set hash = 'x'`)).rejects.toThrow(/never changes/);
    await expect(server.database.sql(`delete from ${table}`)).rejects.toThrow(/never changes/);
    await expect(server.database.sql(`truncate ${table} cascade`)).rejects.toThrow(/never changes/);
  });

  it('stays as it is for the draft that was begun with it, when the next one is there', async () => {
    const before = (await read()).body;
    const draft = (await server.call('POST', '/api/espelkamp/forms/flaeche/drafts')).body;
    const next = { ...definition, title: { de: 'Fläche nutzen, neu' } };
    expect(await publishForm(server.services, 'espelkamp', { definition: next })).toMatchObject({
      outcome: 'published',
      version: '2',
    });
    expect((await read()).body).toMatchObject({
      version: '2',
      definition: { title: { de: 'Fläche nutzen, neu' } },
    });
    const { parameters: _, ...fixed } = before;
    const old = await read('?version=1');
    expect(old.body).toEqual(fixed);
    expect(old.headers.get('cache-control')).toContain('immutable');
    const kept = await server.call('GET', `/api/espelkamp/drafts/${draft.id}`, { token: draft.draftToken });
    expect(kept.body.version).toBe('1');
    const wrong = { version: '2', answers: rightAnswers(), draft: draft.id };
    expect((await submit(server.call, wrong, { token: draft.draftToken })).body.code).toBe('version_unknown');
    expect((await submit(server.call, { ...wrong, version: '1' }, { token: draft.draftToken })).status).toBe(
      201,
    );
  });

  it('is made once, however often and by however many it is published', async () => {
    const next = { ...definition, title: { de: 'Fläche nutzen, dritte' } };
    const results = await Promise.all(
      Array.from({ length: 8 }, () => publishForm(server.services, 'espelkamp', { definition: next })),
    );
    expect(new Set(results.map((result) => 'version' in result && result.version)).size).toBe(1);
    expect(results.filter(({ outcome }) => outcome === 'published')).toHaveLength(1);
  });

  it('comes packed, and only to whom means this very one', async () => {
    const { hash } = (await server.call('GET', '/api/espelkamp/forms/flaeche?version=1')).body;
    const address = `/api/espelkamp/forms/flaeche?version=1&hash=${hash}`;
    for (const packing of ['br', 'gzip', 'identity']) {
      const answer = await server.call('GET', address, { headers: { 'accept-encoding': packing } });
      expect(answer.headers.get('content-encoding') ?? 'identity').toBe(packing);
      expect(answer.headers.get('vary')).toContain('accept-encoding');
      expect(answer.body.definition.id).toBe('flaeche');
    }
    expect((await server.call('GET', address.replace(hash, 'anderer'))).status).toBe(404);
  });

  it('has a JSON Schema and an XSD', async () => {
    expect((await server.call('GET', '/api/espelkamp/forms/flaeche/schema?version=1')).body).toMatchObject({
      type: 'object',
    });
    const { body, headers } = await server.call('GET', '/api/espelkamp/forms/flaeche/xsd?version=1');
    expect(headers.get('content-type')).toMatch(/xml/);
    expect(body.toString()).toContain('xs:schema');
  });

  it('is refused with every problem when the definition is wrong', async () => {
    const result = await publishForm(server.services, 'espelkamp', {
      definition: { ...definition, id: '1x', sections: [] },
    });
    expect(result).toMatchObject({ outcome: 'refused' });
    const foreign = await publishForm(server.services, 'espelkamp', {
      definition: { ...definition, delivery: { office: 'mondamt' } },
    });
    expect(foreign).toMatchObject({ outcome: 'refused', problems: [{ path: 'delivery.office' }] });
  });
});

describe('parameters', () => {
  it('change without a new version; what was submitted names those it was made with', async () => {
    const before = (
      await submit(server.call, { version: '1', answers: rightAnswers(), reviewed: { gebuehr: '137.50' } })
    ).body;
    const current = (await read()).body;
    await publishForm(server.services, 'espelkamp', {
      definition: current.definition,
      parameters: { satz: '3.00' },
    });
    expect((await read()).body).toMatchObject({ version: current.version, parameters: { satz: '3.00' } });
    expect(
      (await submit(server.call, { version: '1', answers: rightAnswers(), reviewed: { gebuehr: '137.50' } }))
        .status,
    ).toBe(409);
    const after = (
      await submit(server.call, { version: '1', answers: rightAnswers(), reviewed: { gebuehr: '165.00' } })
    ).body;
    const rows = await server.database.sql(
      'select distinct parameters_hash from submission where id = any($1)',
      [[before.id, after.id]],
    );
    expect(rows).toHaveLength(2);
  });

  it('that change do not keep a repetition from getting its receipt', async () => {
    const key = randomUUID();
    const body = { version: '1', answers: rightAnswers(), reviewed: { gebuehr: '165.00' } };
    const first = await submit(server.call, body, { key });
    expect(first.status).toBe(201);
    const { definition: current } = (await read()).body;
    await publishForm(server.services, 'espelkamp', { definition: current, parameters: { satz: '4.00' } });
    expect(await submit(server.call, body, { key })).toMatchObject({ status: 200, body: first.body });
    const other = await submit(server.call, { ...body, answers: {} }, { key });
    expect(other.body.code).toBe('idempotency_key_reused');
    await publishForm(server.services, 'espelkamp', { definition: current, parameters: { satz: '3.00' } });
  });

  it('hold from their day on', async () => {
    await inTenant(server.services.db, 'espelkamp', ({ tx }) =>
      tx
        .insertInto('parameter_set')
        .values({
          kommune_id: 'espelkamp',
          form_id: 'flaeche',
          valid_from: '2999-01-01',
          hash: 'x',
          parameters: '{"satz":"9.00"}',
        })
        .execute(),
    );
    expect((await read()).body.parameters.satz).toBe('3.00');
    const db = createDatabase(createPool(server.database.url, { max: 1, day: '2999-01-01' }));
    const pretended = await readForm({ ...server.services, db }, 'espelkamp', 'flaeche');
    await db.destroy();
    expect(pretended?.parameters.satz).toBe('9.00');
  });

  it('are those of the day that the form names: in the form, in the fee, in what was submitted', async () => {
    const dated = [
      { validFrom: '1970-01-01', values: { satz: '1.00' } },
      { validFrom: '2027-06-01', values: { satz: '2.00' } },
      { validFrom: '2027-06-01', values: { satz: '4.00' } },
    ];
    const form = 'flaeche-plus';
    const published = await publishForm(server.services, 'espelkamp', {
      definition: { ...definition, id: form, validAt: 'von' },
      dated,
    });
    expect(published).toMatchObject({ outcome: 'published' });
    const { body } = await server.call('GET', `/api/espelkamp/forms/${form}`);
    expect(body.parameterSets).toMatchObject([dated[0], dated[2]]);
    const file = async (von: string, gebuehr: string) => {
      const answers = { ...rightAnswers(), von };
      return submit(server.call, { version: '1', answers, reviewed: { gebuehr } }, { form });
    };
    expect((await file('2027-05-31', '55.00')).status).toBe(201);
    expect((await file('2027-06-01', '220.00')).status).toBe(201);
    expect((await file('2027-06-01', '55.00')).body).toMatchObject({ code: 'changed' });
    const used = await server.database.sql(
      `select parameters::json->>'satz' as satz from submission join parameter_set on parameter_set.id = parameter_set_id
        where submission.form_id = $1 order by received_at`,
      [form],
    );
    expect(used.map((row) => row.satz)).toEqual(['1.00', '4.00']);
  });

  it('come from files with days in their names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'forms-'));
    const at = (file: string, json: unknown) => writeFile(join(folder, 'steuer', file), JSON.stringify(json));
    await mkdir(join(folder, 'steuer'));
    await at('form.json', { ...definition, id: 'steuer', validAt: 'von' });
    await at('parameters.json', { satz: '1.00' });
    await at('parameters.2027-01-01.json', { satz: '2.00' });
    await at('parameters.espelkamp.2028-01-01.json', { satz: '3.00' });
    await at('parameters.hille.2028-01-01.json', { satz: '9.00' });
    for (const _ of ['first start', 'next start'])
      expect(await seed(server.services, folder, server.url)).toHaveLength(1);
    const { body } = await server.call('GET', '/api/espelkamp/forms/steuer');
    expect(body.parameterSets).toMatchObject([
      { validFrom: '1970-01-01', values: { satz: '1.00' } },
      { validFrom: '2027-01-01', values: { satz: '2.00' } },
      { validFrom: '2028-01-01', values: { satz: '3.00' } },
    ]);
    await rm(folder, { recursive: true });
  });
});
