import { afterAll, beforeAll, expect, it } from 'vitest';
import { rightAnswers, submission, submit, until } from './answers.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.end());

const CANARY = 'Kanarienvogel';

it('logs each request by its route, and nothing that somebody entered, uploaded or holds as a key', async () => {
  const { call } = server;
  const secrets: string[] = [CANARY];
  const draft = (await call('POST', '/api/espelkamp/forms/flaeche/drafts')).body;
  const token = draft.draftToken as string;
  const path = `/api/espelkamp/drafts/${draft.id}`;
  await call('PUT', path, {
    token,
    body: { entries: { name: CANARY }, saved: [], place: { kind: 'review' } },
    headers: { 'if-match': '"1"' },
  });
  const raw = new FormData();
  raw.set('file', new File([`%PDF-${CANARY}`], `${CANARY}.exe`));
  await call('POST', `${path}/uploads?path=lageplan`, { token, raw });
  await call('POST', `${path}/uploads?path=${CANARY}`, { token, raw: new FormData() });
  const answers = { ...rightAnswers(), name: CANARY };
  await submit(call, submission({ answers: { ...answers, verein: CANARY, [CANARY]: CANARY } }));
  await submit(call, submission({ answers, reviewed: { gebuehr: CANARY } }));
  const { body } = await submit(call, submission({ answers }));
  await call('POST', '/api/espelkamp/sessions', { body: { name: CANARY, password: CANARY } });
  await call('POST', '/api/espelkamp/sessions', { body: { name: CANARY, [CANARY]: CANARY } });
  const session = await server.login('espelkamp', 'ordnung');
  await call('GET', `/api/espelkamp/submissions/${body.id}?name=${CANARY}`, { token: session });
  await call('GET', `/${CANARY}/${CANARY}`);
  await call('GET', `/api/${CANARY}`);
  await until(
    async () =>
      (await call('GET', `/api/espelkamp/submissions/${body.id}`, { token: session })).body.state ===
      'documented',
  );
  secrets.push(token, body.accessToken, session, body.reference, 'formularwerk-demo');

  // A document that cannot be built tells why, but not about whom.
  await server.database.sql(`update submission set answers = '\\x00' where id = $1`, [body.id]);
  await call('GET', `/api/espelkamp/submissions/${body.id}`, { token: session });

  const logs = server.logs();
  for (const secret of secrets) expect(logs.includes(secret), secret).toBe(false);
  const lines = logs
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter(({ msg }) => msg === 'request').length).toBeGreaterThan(10);
  expect(lines.some(({ route }) => route === '/api/:kommune/forms/:form/submissions')).toBe(true);
  expect(lines.some(({ msg, err }) => msg === 'failed' && JSON.stringify(err).includes('keyring.ts'))).toBe(
    true,
  );
});
