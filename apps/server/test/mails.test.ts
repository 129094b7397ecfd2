import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../src/portal/portalBackend.ts';
import { sweep } from '../src/usecases/sweep.ts';
import { rightAnswers, submission, submit, until } from './answers.ts';
import { type MailServer, startMailServer } from './mailServer.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let mails: MailServer;
let server: TestServer;
beforeAll(async () => {
  mails = await startMailServer();
  server = await startTestServer({ SMTP_URL: mails.url, MAIL_FROM: 'noreply@stadt.example' });
});
afterAll(async () => {
  await server?.end();
  await mails?.close();
});

const backend = () => createPortalBackend(server.services, server.url);
const CANARY = 'Kanarienvogel';
const anyone = () => `anna-${randomUUID().slice(0, 8)}@beispiel.de`;

async function begin(form = 'flaeche', kommune = 'espelkamp') {
  const created = await backend().createDraft(kommune, form);
  if (!created) throw new Error(`"${form}" is not offered.`);
  return created;
}
const send = (token: string, to: string, more: object = {}) =>
  backend().mailResume('espelkamp', token, { to, language: 'de', place: randomUUID(), ...more });
const answered = (to: string) => submission({ answers: { ...rightAnswers(), name: CANARY, email: to } });

describe('link and code of a draft', () => {
  it('arrive by mail, and open the draft', async () => {
    const { token, draft } = await begin();
    const to = anyone();
    expect(await send(token, `  ${to} `)).toBe('sending');
    const [mail] = await mails.to(to);
    expect(mail).toMatchObject({
      subject: 'Ihr Entwurf: Fläche nutzen',
      from: { name: 'Stadt Espelkamp', address: 'noreply@stadt.example' },
      to: [{ address: to }],
    });
    expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    const text = mail?.text ?? '';
    const link = /\S*\/fortsetzen\/\S+/.exec(text)?.[0];
    expect(link).toBe(`${server.url}/espelkamp/flaeche/fortsetzen/${token}`);
    const number = /Vorgangsnummer: (\S+)/.exec(text)?.[1] ?? '';
    const code = /Code: (\S+)/.exec(text)?.[1] ?? '';
    await until(async () => (await backend().resume('espelkamp', token))?.mail?.state === 'sent');
    expect(await backend().resume('espelkamp', token)).toEqual({ number, code, mail: { to, state: 'sent' } });
    expect(await backend().resumeByCode({ number, code, place: '::1' })).toEqual({
      outcome: 'opened',
      kommune: 'espelkamp',
      form: 'flaeche',
      token,
    });
    const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' });
    expect(text).toContain(`bis zum ${day.format(new Date(draft.expiresAt))}`);
  });

  it('come in the language of who asks, and in German where that is not spoken', async () => {
    const { token } = await begin();
    const [english, polish] = [anyone(), anyone()];
    await send(token, english, { language: 'en' });
    await send(token, polish, { language: 'pl' });
    expect((await mails.to(english))[0]).toMatchObject({
      subject: 'Your draft: Use space',
      text: expect.stringContaining('Draft number: ESP-'),
    });
    expect((await mails.to(polish))[0]?.subject).toBe('Ihr Entwurf: Fläche nutzen');
  });

  it.each([
    '',
    'anna',
    'a@b',
    'a@beispiel.de, b@beispiel.de',
    'a@beispiel.de\r\nBcc: b@beispiel.de',
    '"a b"@x.de',
  ])('go to no address like %j', async (to) => {
    const { token } = await begin();
    expect(await send(token, to)).toBe('wrongAddress');
    expect(await backend().resume('espelkamp', token)).not.toHaveProperty('mail');
  });

  it('are not sent to strangers without end, neither for one draft nor from one place', async () => {
    const { token } = await begin();
    const results = [];
    for (let i = 0; i < 6; i += 1) results.push(await send(token, anyone()));
    expect(results).toEqual([...Array(5).fill('sending'), 'tooMany']);
    const place = '2001:db8:1:2:3::1';
    for (let i = 0; i < 30; i += 5) {
      const { token: other } = await begin();
      for (let k = 0; k < 5; k += 1) expect(await send(other, anyone(), { place })).toBe('sending');
    }
    const { token: more } = await begin();
    expect(await send(more, anyone(), { place: '2001:db8:1:2:ffff::9' })).toBe('tooMany');
    expect(await send(more, anyone(), { place: '2001:db8:1:3::1' })).toBe('sending');
  });

  it('belong to the municipality', async () => {
    const { token } = await begin();
    expect(await backend().mailResume('hille', token, { to: anyone(), language: 'de', place: 'x' })).toBe(
      'gone',
    );
    expect(await backend().resume('hille', token)).toBeUndefined();
  });

  it('are told to be undeliverable where there is no such address', async () => {
    const { token } = await begin();
    await send(token, 'nobody@beispiel.de');
    await until(async () => (await backend().resume('espelkamp', token))?.mail?.state === 'failed');
  });

  it('do not go out any more when the draft was deleted meanwhile', async () => {
    await mails.close();
    const { token } = await begin();
    const to = anyone();
    await send(token, to);
    await backend().deleteDraft('espelkamp', token);
    await mails.listen();
    const other = await begin();
    const later = anyone();
    await send(other.token, later);
    await mails.to(later);
    expect(mails.arrived.filter(({ recipients }) => recipients.includes(to))).toEqual([]);
  });
});

describe('a receipt', () => {
  it('goes to the address in the answers, and names nothing but service, reference and day', async () => {
    const to = anyone();
    const { body } = await submit(server.call, answered(to));
    const [mail] = await mails.to(to);
    expect(mail?.subject).toBe(`Eingang Ihres Antrags Fläche nutzen - ${body.reference}`);
    const text = mail?.text ?? '';
    expect(text).toContain(`Aktenzeichen: ${body.reference}`);
    expect(mail?.source).not.toContain(CANARY);
    expect(text).not.toContain(body.accessToken);
    // What one finds behind the link is no more than that.
    const [, id = '', statusToken = ''] = /\/espelkamp\/flaeche\/stand\/([^/\s]+)\/(\S+)/.exec(text) ?? [];
    expect(id).toBe(body.id);
    expect(await backend().status('espelkamp', id, statusToken)).toEqual({
      reference: body.reference,
      form: 'flaeche',
      version: '1',
      receivedAt: body.receivedAt,
    });
    expect(await backend().status('hille', id, statusToken)).toBeUndefined();
    expect(await backend().status('espelkamp', id, body.accessToken)).toBeUndefined();
    expect(await backend().submission('espelkamp', id, statusToken)).toBeUndefined();
    expect(await backend().document('espelkamp', id, 'json', { accessToken: statusToken })).toBeUndefined();
    const sent = async () => await backend().receiptMail('espelkamp', id, body.accessToken);
    await until(async () => (await sent())?.state === 'sent');
    expect(await backend().receiptMail('espelkamp', id, statusToken)).toBeUndefined();
    expect(await backend().receiptMail('hille', id, body.accessToken)).toBeUndefined();
  });

  it('goes to the address that was given with the draft where the answers have none', async () => {
    const { token, draft } = await begin();
    const to = anyone();
    await send(token, to);
    await mails.to(to);
    await submit(server.call, submission({ draft: draft.id, language: 'en' }), { token });
    const [, receipt] = await mails.to(to, 2);
    expect(receipt?.subject).toContain('We have received your application Use space - ESP-');
  });

  it('is sent once, however often the same application comes', async () => {
    const to = anyone();
    const key = randomUUID();
    const both = await Promise.all([1, 2, 3].map(() => submit(server.call, answered(to), { key })));
    expect(new Set(both.map(({ body }) => body.reference)).size).toBe(1);
    await submit(server.call, answered(to), { key });
    await mails.to(to);
    const rows = await server.database.sql('select 1 from mail where submission_id = $1', [both[0]?.body.id]);
    expect(rows).toHaveLength(1);
  });

  it('comes when the mail server is back; until then nothing else waits for it', async () => {
    await mails.close();
    const to = anyone();
    const begun = Date.now();
    const { status, body } = await submit(server.call, answered(to));
    expect(status).toBe(201);
    expect(Date.now() - begun).toBeLessThan(2000);
    const mail = async () => await backend().receiptMail('espelkamp', body.id, body.accessToken);
    expect(await mail()).toEqual({ to, state: 'waiting' });
    await until(async () => server.logs().includes('ESOCKET'));
    await until(
      async () =>
        (await backend().submission('espelkamp', body.id, body.accessToken))?.state === 'documented',
    );
    expect(await mail()).toEqual({ to, state: 'waiting' });
    await mails.listen();
    await mails.to(to);
    await until(async () => (await mail())?.state === 'sent');
  });

  it('is told to have failed after the last try', async () => {
    const to = anyone();
    await mails.close();
    const { body } = await submit(server.call, answered(to));
    await server.database.sql(
      `update pgboss.job set retry_limit = 0 where name = 'mails' and state <> 'completed'`,
    );
    await until(
      async () => (await backend().receiptMail('espelkamp', body.id, body.accessToken))?.state === 'failed',
    );
    await mails.listen();
  });

  it('leaves no address behind after a week', async () => {
    const to = anyone();
    const { body } = await submit(server.call, answered(to));
    await until(
      async () => (await backend().receiptMail('espelkamp', body.id, body.accessToken))?.state === 'sent',
    );
    await sweep(server.services);
    expect(await backend().receiptMail('espelkamp', body.id, body.accessToken)).toBeDefined();
    await server.database.sql(
      `update mail set created_at = now() - interval '8 days' where submission_id = $1`,
      [body.id],
    );
    await sweep(server.services);
    expect(await backend().receiptMail('espelkamp', body.id, body.accessToken)).toBeUndefined();
  });
});

it('no address, number, code or key is in the log, in a job, or readable in the database', async () => {
  const { token } = await begin();
  const to = 'kanarienvogel@beispiel.de';
  await send(token, to);
  await mails.to(to);
  const { number = '', code = '' } = (await backend().resume('espelkamp', token)) ?? {};
  const { body } = await submit(server.call, answered(to));
  await mails.to(to, 2);
  await mails.close();
  const before = server.logs().length;
  await submit(server.call, answered(to));
  await until(async () => server.logs().slice(before).includes('ESOCKET'));
  await mails.listen();
  const jobs = JSON.stringify(await server.database.sql('select data, output from pgboss.job'));
  const rows = JSON.stringify(await server.database.sql('select * from mail'));
  for (const secret of [to, 'kanarienvogel', token, code, body.accessToken]) {
    expect(server.logs().includes(secret), `log: ${secret}`).toBe(false);
    expect(jobs.includes(secret), `job: ${secret}`).toBe(false);
    expect(rows.includes(secret), `row: ${secret}`).toBe(false);
  }
  expect(server.logs()).not.toContain(number);
});

it('without a mail server each mail becomes a file that one can read, and the start says so', async () => {
  const alone = await startTestServer();
  try {
    expect(alone.notes.join('\n')).toContain(join(alone.dataDir, 'mails'));
    const to = anyone();
    const { body } = await submit(alone.call, answered(to));
    const folder = join(alone.dataDir, 'mails');
    const [name = ''] = await until(async () => {
      const names = await readdir(folder).catch(() => []);
      return names.length > 0 && names;
    });
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-receipt-[0-9a-f]{8}\.eml$/);
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain(`To: ${to}\r\n`);
    expect(text).toContain('Content-Transfer-Encoding: 8bit\r\n');
    expect(text).toContain(`Wir prüfen Ihre Angaben`);
    expect(text).toMatch(new RegExp(`^${alone.url}/espelkamp/flaeche/stand/${body.id}/\\S{43}\\r$`, 'm'));
  } finally {
    await alone.end();
  }
});
