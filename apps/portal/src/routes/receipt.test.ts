import { describe, expect, test } from 'vitest';
import { memoryBackend } from '../../test/memoryBackend.ts';
import { sampleForm } from '../../test/sampleForm.ts';
import { visitor } from '../../test/visitor.ts';
import { receiptCookie, statusCookie } from '../http/cookies.ts';

/** Something was received. */
const received = async () => {
  const share = memoryBackend();
  const submit = { key: 'k', version: '1', answers: { name: 'Kanarienvogel' }, reviewed: {}, language: 'de' };
  const result = await share.backend.submit('espelkamp', sampleForm.definition.id, submit);
  if (result.outcome !== 'received') throw new Error(result.outcome);
  const { id, accessToken, reference } = result.receipt;
  return { share, id, accessToken, reference, status: `/espelkamp/stand/stand/${id}` };
};

describe('the receipt', () => {
  test.each([
    [undefined, 'Sie haben keine E-Mail-Adresse angegeben.'],
    ['waiting', 'Eine Bestätigung senden wir an anna@beispiel.de.'],
    ['sent', 'Eine Bestätigung haben wir an anna@beispiel.de gesendet.'],
    ['failed', 'Ihr Antrag ist trotzdem eingegangen.'],
  ] as const)('stands whatever became of its mail (%s)', async (state, words) => {
    const { share, id, accessToken, reference } = await received();
    const one = visitor(share);
    one.cookies.set(receiptCookie(id), accessToken);
    share.memory.receiptMail = state && { to: 'anna@beispiel.de', state };
    const { status, html } = await one.get(`/espelkamp/stand/eingang/${id}`);
    expect(status).toBe(200);
    expect(html).toContain(reference);
    expect(html).toContain(words);
  });
});

describe('the link in the mail', () => {
  test('leads to the state of the application, and its key stays in no address', async () => {
    const { share, id, reference, status } = await received();
    const one = visitor(share);
    const seen = await one.get(`${status}/stand-${id}`);
    expect(seen.path).toBe(status);
    expect(one.cookies.get(statusCookie(id))).toBe(`stand-${id}`);
    expect(seen.html).toContain('<title>Stand Ihres Antrags – Stand anmelden');
    for (const words of ['Eingegangen', reference, '1. März 2027']) expect(seen.html).toContain(words);
    expect((await one.get(`${status}?sprache=en`)).html).toContain('State of your application');
  });

  test('shows nothing of what was answered, and opens no document', async () => {
    const { share, id, status } = await received();
    const one = visitor(share);
    const { html } = await one.get(`${status}/stand-${id}`);
    expect(html).not.toContain('Kanarienvogel');
    expect(html).not.toContain('eingang/');
    expect((await one.get(`/espelkamp/stand/eingang/${id}`)).status).toBe(410);
    expect((await one.get(`/espelkamp/stand/eingang/${id}/pdf`)).status).toBe(410);
  });

  test('leads on to the documents in the browser that submitted', async () => {
    const { share, id, accessToken, status } = await received();
    const one = visitor(share);
    one.cookies.set(receiptCookie(id), accessToken);
    expect((await one.get(`${status}/stand-${id}`)).html).toContain(`href="/espelkamp/stand/eingang/${id}"`);
  });

  test.each([
    ['a wrong key', (id: string) => `/espelkamp/stand/stand/${id}/falsch`],
    ['no key', (id: string) => `/espelkamp/stand/stand/${id}`],
  ])('with %s says to open it again', async (_what, path) => {
    const { share, id } = await received();
    const seen = await visitor(share).get(path(id));
    expect(seen.status).toBe(410);
    expect(seen.html).toContain('Öffnen Sie den Link aus unserer E-Mail noch einmal.');
  });
});
