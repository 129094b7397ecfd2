import type { FormDefinition } from '@formularwerk/form';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishForm } from '../src/usecases/publishForm.ts';
import { submit } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

/** A pre-check that ends the way for who has nothing to apply for, in spite of which one may go on or not. */
const precheck = (id: string, mayGoOn: boolean): FormDefinition => ({
  format: 1,
  id,
  title: 'Vorprüfung',
  status: 'muster',
  languages: ['de'],
  sections: [
    {
      id: 'vorab',
      title: 'Vorab',
      pages: [
        {
          id: 'frage',
          title: 'Was haben Sie vor?',
          fields: [{ id: 'wozu', type: 'text', label: 'Was haben Sie vor?', required: true }],
        },
        {
          id: 'nichtNoetig',
          title: 'Sie brauchen nichts',
          showIf: 'wozu = "nichts"',
          fields: [],
          outcome: { kind: 'notNeeded', ...(mayGoOn && { continue: true }) },
        },
        {
          id: 'name',
          title: 'Wer sind Sie?',
          fields: [{ id: 'name', type: 'text', label: 'Name', required: true }],
        },
      ],
    },
  ],
  delivery: { office: 'ordnungsamt' },
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  for (const definition of [precheck('ende', false), precheck('trotzdem', true)])
    expect(await publishForm(server.services, 'espelkamp', { definition })).toMatchObject({
      outcome: 'published',
    });
});
afterAll(() => server?.end());

const count = async (): Promise<number> =>
  (await server.database.sql<{ n: number }>('select count(*)::int as n from submission'))[0]?.n ?? -1;

const passed = { _continue: { nichtNoetig: true } };
const atOutcome = { wozu: 'nichts', name: 'Ada' };

describe('an application that stands at an outcome', () => {
  it.each([
    ['where nobody may go on', 'ende', atOutcome, 'outcome.reached'],
    [
      'where nobody may go on, though it says that somebody did',
      'ende',
      { ...atOutcome, ...passed },
      'outcome.reached',
    ],
    ['where nobody went on', 'trotzdem', atOutcome, 'outcome.reached'],
    [
      'where it says that somebody did not',
      'trotzdem',
      { ...atOutcome, _continue: { nichtNoetig: false } },
      'outcome.reached',
    ],
  ])('is refused %s', async (_where, form, answers, code) => {
    const { status, body } = await submit(server.call, { version: '1', answers }, { form });
    expect(status).toBe(422);
    expect(body.problems.map((problem: { code: string }) => problem.code)).toContain(code);
    expect(await count()).toBe(0);
  });

  it('is refused with its draft, which stays', async () => {
    const begun = await server.call('POST', '/api/espelkamp/forms/ende/drafts');
    const { id, draftToken: token } = begun.body;
    const filing = {
      entries: { wozu: 'nichts', '_continue.nichtNoetig': 'on', name: 'Ada' },
      saved: ['frage', 'nichtNoetig', 'name'],
      place: { kind: 'review' },
    };
    const path = `/api/espelkamp/drafts/${id}`;
    const headers = { 'if-match': begun.headers.get('etag') ?? '' };
    expect((await server.call('PUT', path, { token, headers, body: filing })).status).toBe(200);
    const sent = { version: '1', answers: atOutcome, draft: id };
    expect((await submit(server.call, sent, { form: 'ende', token })).status).toBe(422);
    expect((await server.call('GET', path, { token })).body.filing).toEqual(filing);
  });

  it('is received where somebody went on who may, and says so', async () => {
    const answers = { ...atOutcome, ...passed };
    const { status, body } = await submit(server.call, { version: '1', answers }, { form: 'trotzdem' });
    expect(status).toBe(201);
    const token = await server.login('espelkamp', 'ordnung');
    const read = await server.call('GET', `/api/espelkamp/submissions/${body.id}`, { token });
    expect(read.body.answers).toEqual(answers);
  });
});
