import { expect, test } from 'vitest';
import { answering } from '../../test/answering.ts';
import { createCall } from './call.ts';

test('sends JSON with the revision that is changed', async () => {
  const { send, asked } = answering(200, { revision: 'r2' });
  const answer = await createCall('/api/x', send)('PUT', '/forms/f', { body: { a: 1 }, revision: 'r1' });
  expect(answer).toEqual({ ok: true, body: { revision: 'r2' } });
  const [request] = asked;
  expect(request?.url).toBe('https://stadt.example/api/x/forms/f');
  expect(request?.headers.get('if-match')).toBe('"r1"');
  expect(request?.headers.get('content-type')).toBe('application/json');
  expect(await request?.json()).toEqual({ a: 1 });
});

test('a call without a body says nothing of its type', async () => {
  const { send, asked } = answering(204);
  expect(await createCall('', send)('DELETE', '/x')).toEqual({ ok: true, body: undefined });
  expect(asked[0]?.headers.has('content-type')).toBe(false);
});

test('a problem document is a refusal with its code', async () => {
  const { send } = answering(409, { code: 'form_exists', title: 'Das gibt es schon.' });
  expect(await createCall('', send)('POST', '/x')).toEqual({
    ok: false,
    code: 'form_exists',
    body: { code: 'form_exists', title: 'Das gibt es schon.' },
  });
});

test.each([500, 502, 503])('%i is a failure of the world', async (status) => {
  const { send } = answering(status, { code: 'busy' });
  await expect(createCall('', send)('GET', '/x')).rejects.toThrow(String(status));
});

test.each([200, 403, 404])('a page of a proxy (%i) is a failure of the world', async (status) => {
  const send = async () =>
    new Response('<p>Anmeldung am WLAN', { status, headers: { 'content-type': 'text/html' } });
  await expect(createCall('', send)('GET', '/x')).rejects.toThrow(String(status));
});

test('no answer in time is a failure of the world', async () => {
  const send: typeof fetch = (_input, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
  await expect(createCall('', send)('GET', '/x', { timeout: 10 })).rejects.toThrow(/time/i);
});

test.each([
  [10, true],
  [60_000, false],
])('a body of %i letters outlives its page: %o', async (length, expected) => {
  let keepalive: boolean | undefined;
  const send: typeof fetch = async (_input, init) => {
    keepalive = init?.keepalive;
    return Response.json({});
  };
  await createCall('', send)('PUT', '/x', { body: 'x'.repeat(length), outlivesPage: true });
  expect(keepalive).toBe(expected);
});
