import type { Field, FormDefinition } from '@formularwerk/form';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { submit } from './answers.ts';
import { signInAuthor, smallForm } from './authoring.ts';
import { samplePdf } from './files/samplePdf.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let author: Awaited<ReturnType<typeof signInAuthor>>;
beforeAll(async () => {
  server = await startTestServer();
  author = await signInAuthor(server);
});
afterAll(() => server?.end());

const sections = (...fields: Field[]): Pick<FormDefinition, 'sections'> => ({
  sections: [{ id: 'stand', title: 'Stand', pages: [{ id: 'stand', title: 'Ihr Stand', fields }] }],
});
const ware: Field = { id: 'ware', type: 'text', label: 'Ware', required: true };
const plz: Field = { id: 'plz', type: 'text', label: 'Postleitzahl' };
const plan: Field = { id: 'plan', type: 'file', label: 'Plan' };
const lage = (...fields: Field[]): Field => ({ id: 'lage', type: 'group', label: 'Lage', fields });

interface Begun {
  readonly id: string;
  readonly draftToken: string;
}

let forms = 0;
/** A form that is published with some questions, and a draft on it with something typed. */
async function begin(fields: readonly Field[], entries: Readonly<Record<string, string>>) {
  const form = `umzug-${++forms}`;
  await author.create(smallForm(form, sections(...fields)));
  const { revision } = (await author.read(form)).body;
  expect((await author.publish(form, revision)).status).toBe(201);
  const begun = await server.call('POST', `/api/espelkamp/forms/${form}/drafts`);
  const draft = begun.body as Begun;
  const saved = await server.call('PUT', `/api/espelkamp/drafts/${draft.id}`, {
    token: draft.draftToken,
    headers: { 'if-match': begun.headers.get('etag') ?? '' },
    body: { entries, saved: ['stand'], place: { kind: 'page', page: 'stand' } },
  });
  expect(saved.status).toBe(200);
  return { form, draft };
}

const publishNext = async (form: string, ...fields: Field[]): Promise<void> => {
  expect((await author.publishNext(form, sections(...fields))).status).toBe(201);
};
const read = async ({ id, draftToken }: Begun) =>
  (await server.call('GET', `/api/espelkamp/drafts/${id}`, { token: draftToken })).body;
const backend = () => createPortalBackend(server.services, server.url);
const moveOf = ({ draftToken }: Begun) => backend().draftMove('espelkamp', draftToken, 'de');
const send = (form: string, draft: Begun, version: string, answers: object) =>
  submit(server.call, { version, answers, draft: draft.id }, { form, token: draft.draftToken });

describe('a draft', () => {
  it('stays on its version when another one is published', async () => {
    const { form, draft } = await begin([ware, plz], { ware: 'Waffeln', plz: '32339' });
    await publishNext(form, ware);
    expect(await read(draft)).not.toHaveProperty('replacedBy');
    expect(await moveOf(draft)).toBeUndefined();
    expect((await send(form, draft, '1', { ware: 'Waffeln', plz: '32339' })).status).toBe(201);
  });

  it('may be finished while its version is withdrawn and nothing stands for it', async () => {
    const { form, draft } = await begin([ware], { ware: 'Waffeln' });
    await author.withdraw(form);
    expect(await read(draft)).not.toHaveProperty('replacedBy');
    expect((await send(form, draft, '1', { ware: 'Waffeln' })).status).toBe(201);
  });

  it('stays when the very version is offered again', async () => {
    const { form, draft } = await begin([ware], { ware: 'Waffeln' });
    await author.withdraw(form);
    await author.publish(form, (await author.read(form)).body.revision);
    await publishNext(form, ware, plz);
    expect(await moveOf(draft)).toBeUndefined();
    expect((await send(form, draft, '1', { ware: 'Waffeln' })).status).toBe(201);
  });

  it('moves once its version was withdrawn and a newer one is offered, with all that this changes confirmed', async () => {
    const { form, draft } = await begin([ware, plz], { ware: 'Waffeln', plz: '32339' });
    await author.withdraw(form);
    await publishNext(form, ware, { ...plz, id: 'ort', label: 'Ort' });

    expect(await read(draft)).toMatchObject({ version: '1', replacedBy: '2' });
    for (const version of ['1', '2'])
      expect((await send(form, draft, version, { ware: 'Waffeln' })).status, version).not.toBe(201);
    expect((await send(form, draft, '1', { ware: 'Waffeln' })).body).toMatchObject({
      status: 409,
      code: 'version_withdrawn',
    });
    const move = await moveOf(draft);
    expect(move).toMatchObject({
      version: '2',
      changes: [{ kind: 'gone', path: 'plz', label: 'Postleitzahl', words: '32339' }],
    });
    if (!move) throw new Error('There is a move.');

    const go = (confirmed: readonly string[], more = {}) =>
      backend().moveDraft('espelkamp', draft.draftToken, { ...move, confirmed, ...more });
    expect(await go([])).toEqual({ outcome: 'unconfirmed' });
    expect(await go(['plz'], { version: '1' })).toEqual({ outcome: 'outdated' });
    expect(await go(['plz'], { revision: '1' })).toEqual({ outcome: 'outdated' });
    expect((await read(draft)).filing.entries).toEqual({ ware: 'Waffeln', plz: '32339' });

    expect(await go(['plz'])).toMatchObject({ outcome: 'moved', draft: { version: '2' } });
    const moved = await read(draft);
    expect(moved).toMatchObject({ version: '2', filing: { entries: { ware: 'Waffeln' }, saved: ['stand'] } });
    expect(moved).not.toHaveProperty('replacedBy');
    expect(await go(['plz'])).toEqual({ outcome: 'outdated' });
    expect((await send(form, draft, '2', { ware: 'Waffeln', ort: 'Hille' })).status).toBe(201);
    expect(await go(['plz'])).toEqual({ outcome: 'gone' });
  });

  it('of an older version moves, too, and goes to the newest', async () => {
    const { form, draft } = await begin([ware], { ware: 'Waffeln' });
    await publishNext(form, ware, plz);
    await author.withdraw(form);
    await publishNext(form, ware, { ...plz, label: 'PLZ' });
    await publishNext(form, ware);
    expect(await moveOf(draft)).toMatchObject({ version: '4', changes: [] });
  });

  it('waits while the form is withdrawn once more', async () => {
    const { form, draft } = await begin([ware], { ware: 'Waffeln' });
    await author.withdraw(form);
    await publishNext(form, ware, plz);
    await author.withdraw(form);
    expect(await moveOf(draft)).toBeUndefined();
    expect((await send(form, draft, '1', { ware: 'Waffeln' })).status).toBe(201);
  });

  it('takes its files along to where their question stands now', async () => {
    const { form, draft } = await begin([ware, plan], { ware: 'Waffeln' });
    const raw = new FormData();
    raw.set('file', new File([samplePdf()], 'plan.pdf'));
    const path = `/api/espelkamp/drafts/${draft.id}`;
    const token = draft.draftToken;
    const upload = await server.call('POST', `${path}/uploads?path=plan`, { token, raw });
    const { filing, revision } = await read(draft);
    await server.call('PUT', path, {
      token,
      headers: { 'if-match': `"${revision}"` },
      body: { ...filing, entries: { ...filing.entries, plan: JSON.stringify(upload.body) } },
    });
    await author.withdraw(form);
    await publishNext(form, ware, lage(plan));
    const move = await moveOf(draft);
    expect(move?.changes).toMatchObject([{ kind: 'moved', path: 'plan', to: 'lage.plan' }]);
    if (!move) throw new Error('There is a move.');
    await backend().moveDraft('espelkamp', token, { ...move, confirmed: ['plan'] });
    const answers = { ware: 'Waffeln', lage: { plan: upload.body } };
    expect((await send(form, draft, '2', answers)).status).toBe(201);
  });
});

it('nobody begins anew with a version that was withdrawn, not even without a draft', async () => {
  const { form } = await begin([ware], { ware: 'Waffeln' });
  await author.withdraw(form);
  await publishNext(form, ware, plz);
  const sent = (version: string) => submit(server.call, { version, answers: { ware: 'Waffeln' } }, { form });
  expect((await sent('1')).body.code).toBe('version_withdrawn');
  expect((await sent('2')).status).toBe(201);
});
