import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../src/seed.ts';
import { publishForm } from '../src/usecases/publishForm.ts';
import { rightAnswers, submit } from './answers.ts';
import { signInAuthor, smallForm } from './authoring.ts';
import { samplePdf } from './files/samplePdf.ts';
import { here, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let author: Awaited<ReturnType<typeof signInAuthor>>;
beforeAll(async () => {
  server = await startTestServer();
  author = await signInAuthor(server);
});
afterAll(() => server?.end());

const offered = (form: string, query = '') => server.call('GET', `/api/espelkamp/forms/${form}${query}`);
const beginDraft = async (form: string) =>
  (await server.call('POST', `/api/espelkamp/forms/${form}/drafts`)).body as {
    id: string;
    draftToken: string;
  };
const listed = async (form: string) =>
  (await author.list()).body.find((one: { form: string }) => one.form === form);

let count = 0;
/** A form with one published version. */
async function publishNew(more: object = {}): Promise<string> {
  count += 1;
  const id = `formular-${count}`;
  const { body } = await author.create(smallForm(id, more));
  expect((await author.publish(id, body.revision, 'Die erste')).status).toBe(201);
  return id;
}

/** Saves a page of a draft and submits it. */
async function finish(
  form: string,
  draft: { id: string; draftToken: string },
  answers: object,
  version = '1',
) {
  const token = draft.draftToken;
  const filing = { entries: {}, saved: [], place: { kind: 'review' } };
  const headers = { 'if-match': '"1"' };
  const path = `/api/espelkamp/drafts/${draft.id}`;
  expect((await server.call('PUT', path, { token, body: filing, headers })).status).toBe(200);
  return submit(server.call, { version, answers, draft: draft.id }, { form, token });
}

describe('publishing', () => {
  it('offers the working copy at once, with who did it and why', async () => {
    const id = await publishNew();
    expect((await offered(id)).body).toMatchObject({ version: '1', muster: true, definition: { id } });
    expect((await author.read(id)).body).toMatchObject({
      state: 'published',
      published: { version: '1', publishedBy: 'Rita Redaktion', note: 'Die erste' },
    });
    expect(await listed(id)).toMatchObject({ state: 'published', version: '1', changed: false });
  });

  it('takes exactly the revision that was asked for', async () => {
    const id = await publishNew();
    const { revision } = (await author.read(id)).body;
    const saved = await author.save(id, smallForm(id, { title: 'Neu' }), revision);
    expect(await author.publish(id, revision)).toMatchObject({
      status: 412,
      body: { code: 'edit_conflict', current: { revision: saved.body.revision } },
    });
    expect(await author.publish(id, undefined)).toMatchObject({ status: 428 });
    expect((await offered(id)).body.version).toBe('1');
    expect(await listed(id)).toMatchObject({ changed: true });
    expect((await author.publish(id, saved.body.revision)).body.version).toBe('2');
    expect(await listed(id)).toMatchObject({ title: 'Neu', changed: false });
  });

  it('the same again changes nothing, not even when many do it at once', async () => {
    const id = await publishNew();
    const first = (await author.versions(id)).body[0];
    const { revision } = (await author.read(id)).body;
    expect(await author.publish(id, revision, 'Noch einmal')).toMatchObject({
      status: 200,
      body: { version: '1', hash: first.hash, publishedAt: first.publishedAt },
    });
    const saved = await author.save(id, smallForm(id, { title: 'Neu' }), revision);
    const all = await Promise.all(Array.from({ length: 6 }, () => author.publish(id, saved.body.revision)));
    expect(all.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), 201]);
    expect((await author.versions(id)).body).toHaveLength(2);
  });

  it.each<[string, object, string]>([
    ['a language is missing', { languages: ['de', 'en'] }, 'form.missingLanguage'],
    ['its office does not exist', { delivery: { office: 'mondamt' } }, 'office.unknown'],
  ])('is refused while %s', async (_what, wrong, code) => {
    count += 1;
    const id = `formular-${count}`;
    const { body } = await author.create(smallForm(id, wrong));
    const refused = await author.publish(id, body.revision);
    expect(refused).toMatchObject({ status: 422, body: { code: 'not_publishable' } });
    expect(refused.body.problems.map((one: { code: string }) => one.code)).toContain(code);
    expect((await offered(id)).status).toBe(404);
    expect((await author.versions(id)).body).toEqual([]);
  });

  it('keeps any note that can be kept', async () => {
    const id = await publishNew();
    await author.publishNext(id, { title: 'Zwei' }, ' Gebühr\u0000 geändert 😀\ud800 ');
    await author.publishNext(id, { title: 'Drei' }, '  ');
    const [third, second] = (await author.versions(id)).body;
    expect(second.note).toBe('Gebühr geändert 😀\ufffd');
    expect(third).not.toHaveProperty('note');
    const { revision } = (await author.read(id)).body;
    expect((await author.publish(id, revision, 'x'.repeat(2001))).status).toBe(400);
  });
});

describe('a draft that was begun on version 1', () => {
  it('stays on it when version 2 is published, and is submitted with it', async () => {
    const draft = await beginDraft('flaeche');
    const published = await author.publishNext('flaeche', { title: { de: 'Fläche nutzen, neu' } });
    expect(published.body.version).toBe('2');
    expect((await offered('flaeche')).body.version).toBe('2');
    const kept = await server.call('GET', `/api/espelkamp/drafts/${draft.id}`, { token: draft.draftToken });
    expect(kept.body.version).toBe('1');
    expect((await finish('flaeche', draft, rightAnswers())).status).toBe(201);
    const newer = await beginDraft('flaeche');
    expect((await finish('flaeche', newer, rightAnswers())).body.code).toBe('version_unknown');
  });
});

describe('a form that was withdrawn', () => {
  it('is not offered to anybody, while running drafts read, save, upload and submit as before', async () => {
    const id = await publishNew({
      sections: [
        {
          id: 'stand',
          title: 'Ihr Stand',
          pages: [
            {
              id: 'stand',
              title: 'Ihr Plan',
              fields: [{ id: 'plan', type: 'file', label: 'Plan', required: true }],
            },
          ],
        },
      ],
    });
    const draft = await beginDraft(id);
    const { body: before } = await offered(id);
    expect((await author.withdraw(id)).status).toBe(204);
    expect((await author.withdraw(id)).status).toBe(204);
    for (const path of ['', '/schema', '/xsd'])
      expect((await offered(`${id}${path}`)).status, path).toBe(404);
    const { body: forms } = await server.call('GET', '/api/espelkamp/forms');
    expect(forms.map(({ form }: { form: string }) => form)).not.toContain(id);
    expect((await server.call('POST', `/api/espelkamp/forms/${id}/drafts`)).status).toBe(404);
    expect((await submit(server.call, { version: '1', answers: {} }, { form: id })).status).toBe(404);

    const { parameters: _, ...fixed } = before;
    expect((await offered(id, '?version=1')).body).toEqual(fixed);
    const raw = new FormData();
    raw.set('file', new File([samplePdf()], 'plan.pdf'));
    const upload = await server.call('POST', `/api/espelkamp/drafts/${draft.id}/uploads?path=plan`, {
      token: draft.draftToken,
      raw,
    });
    expect(upload.status).toBe(201);
    const receipt = await finish(id, draft, { plan: upload.body });
    expect(receipt.status).toBe(201);
    const state = await server.call('GET', `/api/espelkamp/submissions/${receipt.body.id}`, {
      token: receipt.body.accessToken,
    });
    expect(state.body).toMatchObject({ form: id, version: '1' });
    expect(await listed(id)).toMatchObject({ state: 'withdrawn', changed: false });
  });

  it('gives the receipt again to who repeats a submission that arrived before', async () => {
    const id = await publishNew();
    const key = crypto.randomUUID();
    const body = { version: '1', answers: { ware: 'Waffeln' } };
    const first = await submit(server.call, body, { form: id, key });
    await author.withdraw(id);
    expect(await submit(server.call, body, { form: id, key })).toMatchObject({
      status: 200,
      body: first.body,
    });
  });

  it('is offered again when it is published again, changed or not', async () => {
    const id = await publishNew();
    await author.withdraw(id);
    const { revision } = (await author.read(id)).body;
    expect(await author.publish(id, revision)).toMatchObject({ status: 201, body: { version: '1' } });
    expect((await offered(id)).status).toBe(200);
    await author.withdraw(id);
    expect((await author.publishNext(id, { title: 'Neu' })).body.version).toBe('2');
    expect((await offered(id)).body.version).toBe('2');
    await author.withdraw(id);
    expect(await author.restore(id, '1')).toMatchObject({ status: 201, body: { version: '3' } });
    expect((await offered(id)).body.version).toBe('3');
  });

  it('must have been published before', async () => {
    const { body } = await author.create(smallForm('nie'));
    expect(await author.withdraw('nie')).toMatchObject({
      status: 409,
      body: { code: 'form_not_published' },
    });
    expect((await author.withdraw('gibt-es-nicht')).status).toBe(404);
    expect((await author.read('nie')).body.revision).toBe(body.revision);
  });

  it('stays withdrawn when the demonstration is seeded again', async () => {
    await author.withdraw('hund');
    expect(await seed(server.services, here('forms'), server.url)).toHaveLength(1);
    expect((await offered('hund')).status).toBe(404);
    await author.publish('hund', (await author.read('hund')).body.revision);
    expect((await offered('hund')).body.version).toBe('1');
  });
});

describe('going back', () => {
  it('to version 1 makes version 3, with the same hash and the same definition', async () => {
    const id = await publishNew();
    await author.publishNext(id, { title: 'Zwei' });
    expect(await author.restore(id, '1')).toMatchObject({ status: 201, body: { version: '3' } });
    const versions = (await author.versions(id)).body;
    expect(versions).toMatchObject([
      { version: '3', current: true, note: 'Zurück zu Version 1', publishedBy: 'Rita Redaktion' },
      { version: '2', current: false },
      { version: '1', current: false, note: 'Die erste' },
    ]);
    expect(versions[0].hash).toBe(versions[2].hash);
    expect((await author.version(id, '3')).body.definition).toEqual(
      (await author.version(id, '1')).body.definition,
    );
    expect(await author.restore(id, '3')).toMatchObject({ status: 200, body: { version: '3' } });
    for (const unknown of ['4', '0', 'x', '%00']) {
      expect((await author.restore(id, unknown)).status).toBe(404);
      expect((await author.version(id, unknown)).status).toBe(404);
    }
  });

  it('takes along a working copy without changes of its own, and leaves one with changes alone', async () => {
    const id = await publishNew();
    await author.publishNext(id, { title: 'Zwei' });
    const stale = (await author.read(id)).body;
    await author.restore(id, '1');
    const followed = (await author.read(id)).body;
    expect(followed.definition.title).toBe('Stand anmelden');
    expect((await author.save(id, stale.definition, stale.revision)).status).toBe(412);

    const saved = await author.save(id, smallForm(id, { title: 'In Arbeit' }), followed.revision);
    await author.restore(id, '2');
    expect((await author.read(id)).body).toMatchObject({
      revision: saved.body.revision,
      definition: { title: 'In Arbeit' },
      published: { version: '4', definition: { title: 'Zwei' } },
    });
    expect(await listed(id)).toMatchObject({ changed: true, title: 'In Arbeit' });
  });
});

describe('what the municipality has set', () => {
  const parameter = (id: string, sample: string) => ({ id, type: 'money' as const, label: id, sample });

  it('stays when a version is published; a new parameter begins with its sample', async () => {
    const id = await publishNew({ parameters: [parameter('gebuehr', '10.00')] });
    const { definition } = (await author.read(id)).body;
    await publishForm(server.services, 'espelkamp', { definition, parameters: { gebuehr: '12.50' } });
    await author.publishNext(id, {
      parameters: [parameter('gebuehr', '11.00'), parameter('zuschlag', '3.00')],
    });
    expect((await author.read(id)).body.parameters).toEqual({ gebuehr: '12.50', zuschlag: '3.00' });
    expect((await offered(id)).body.parameters).toEqual({ gebuehr: '12.50', zuschlag: '3.00' });
  });

  it('survives a version without the parameter, for drafts before it and for who goes back', async () => {
    const id = await publishNew({ parameters: [parameter('gebuehr', '10.00')] });
    const { definition } = (await author.read(id)).body;
    await publishForm(server.services, 'espelkamp', { definition, parameters: { gebuehr: '12.50' } });
    await author.publishNext(id, { parameters: [] });
    await author.restore(id, '1');
    expect((await offered(id)).body.parameters).toEqual({ gebuehr: '12.50' });
  });

  it('gives way to the sample where it does not fit any more', async () => {
    const id = await publishNew({ parameters: [parameter('gebuehr', '10.00')] });
    await author.publishNext(id, {
      parameters: [{ id: 'gebuehr', type: 'boolean', label: 'Gebühr?', sample: true }],
    });
    expect((await offered(id)).body.parameters).toEqual({ gebuehr: true });
  });
});

describe('the demonstration', () => {
  let folder: string;
  let demo: TestServer;
  let rita: Awaited<ReturnType<typeof signInAuthor>>;
  const write = async (title: string) => {
    const definition = JSON.parse(await readFile(here('forms/hund/form.json'), 'utf8'));
    await writeFile(join(folder, 'hund', 'form.json'), JSON.stringify({ ...definition, title }));
    return seed(demo.services, folder, server.url);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'formularwerk-forms-'));
    await mkdir(join(folder, 'hund'));
    demo = await startTestServer({ FORMS_DIR: folder });
    rita = await signInAuthor(demo);
    await write('Eins');
  });
  afterAll(async () => {
    await demo?.end();
    await rm(folder, { recursive: true, force: true });
  });
  const titles = async () => {
    const { body } = await rita.read('hund');
    return [body.definition.title, body.published.definition.title];
  };

  it('takes an unedited form along when it seeds the next version, and refuses saves over the old one', async () => {
    const { revision, definition } = (await rita.read('hund')).body;
    expect(revision).toBe('0');
    await write('Zwei');
    expect(await titles()).toEqual(['Zwei', 'Zwei']);
    expect((await rita.save('hund', definition, revision)).status).toBe(412);
    await write('Drei');
    expect(await titles()).toEqual(['Drei', 'Drei']);
  });

  it('leaves an edited copy alone, and a form that somebody has published themselves', async () => {
    const { revision, definition } = (await rita.read('hund')).body;
    const saved = await rita.save('hund', { ...definition, title: 'Meiner' }, revision);
    await write('Vier');
    expect(await titles()).toEqual(['Meiner', 'Vier']);
    expect((await rita.publish('hund', saved.body.revision)).status).toBe(201);
    await write('Fünf');
    expect(await titles()).toEqual(['Meiner', 'Meiner']);
  });
});
