import type { AssistantStart } from '@formularwerk/assistant-react';
import { expect, test, vi } from 'vitest';
import { sampleForm } from '../../test/sampleForm.ts';
import { httpPorts } from './httpPorts.ts';

const filing = { entries: { name: 'Café' }, saved: [], place: { kind: 'review' } } as const;
const start: AssistantStart = {
  kommune: sampleForm.kommune,
  published: sampleForm,
  context: { today: '2027-03-01' },
  filing,
  place: filing.place,
  draft: { id: 'd1', revision: 'r1', expiresAt: '2027-04-01T00:00:00Z' },
  base: '/espelkamp/stand/antrag',
  showProblems: false,
  key: 'k1',
};

/** A server that gives one answer, and what it was asked. */
const answering = (
  status: number,
  body: unknown,
  sendFile: () => Promise<string> = () => Promise.resolve('/api/espelkamp/drafts/d1/transfers/t1'),
) => {
  const asked: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    asked.push(new Request(new URL(String(input), 'https://stadt.example'), init));
    return Response.json(body, { status });
  };
  return { ports: httpPorts(start, send, async () => ({ sendFile })), asked };
};

test('saves with the revision it knows', async () => {
  const { ports, asked } = answering(200, { revision: 'r2', savedAt: 's' });
  expect(await ports.save(filing, 'r1')).toEqual({ outcome: 'saved', revision: 'r2', savedAt: 's' });
  expect(asked[0]?.url).toBe('https://stadt.example/api/espelkamp/drafts/d1');
  expect(asked[0]?.headers.get('if-match')).toBe('"r1"');
  expect(await asked[0]?.json()).toEqual(filing);
});

test.each([
  [412, { code: 'edit_conflict', current: { id: 'd1' } }, { outcome: 'conflict', current: { id: 'd1' } }],
  [404, { code: 'draft_gone' }, { outcome: 'gone' }],
])('a save that is answered with %i %o', async (status, body, expected) => {
  expect(await answering(status, body).ports.save(filing, 'r1')).toEqual(expected);
});

const submit = { key: 'k1', version: '1', answers: {}, reviewed: {}, language: 'de' };

test('a submit from a frame says so, for the key to the receipt goes into its jar', async () => {
  const { ports, asked } = answering(201, { id: 's1' });
  await ports.submit(submit);
  vi.stubGlobal('window', { parent: {} });
  await ports.submit(submit);
  vi.unstubAllGlobals();
  expect(asked.map(({ headers }) => headers.get('x-embedded'))).toEqual([null, '1']);
});

test.each([
  [201, { id: 's1' }, { outcome: 'received', receipt: { id: 's1' } }],
  [200, { id: 's1' }, { outcome: 'received', receipt: { id: 's1' } }],
  [
    422,
    {
      code: 'answers_invalid',
      problems: [{ path: 'a[0].b', entry: 'a.i1.b', code: 'required', message: 'x' }],
    },
    { outcome: 'problems', problems: [{ path: 'a.i1.b', code: 'required' }] },
  ],
  [422, { code: 'idempotency_key_reused' }, { outcome: 'keyReused' }],
  [
    409,
    { code: 'changed', reviewed: { g: '1.00' }, computed: { g: '2.00' } },
    { outcome: 'changed', reviewed: { g: '1.00' }, computed: { g: '2.00' } },
  ],
  [409, { code: 'version_withdrawn' }, { outcome: 'withdrawn' }],
  [422, { code: 'version_unknown' }, { outcome: 'withdrawn' }],
  [404, { code: 'draft_gone' }, { outcome: 'gone' }],
])('a submit that is answered with %i %o', async (status, body, expected) => {
  const { ports, asked } = answering(status, body);
  expect(await ports.submit(submit)).toMatchObject(expected);
  expect(asked[0]?.headers.get('idempotency-key')).toBe('k1');
});

const file = new File(['x'], 'Plan.pdf');

test('a file that has come is taken by its transfer, and may wait for the scanner', async () => {
  const { ports, asked } = answering(201, { id: 't1', name: 'Plan.pdf', scan: 'waiting' });
  expect(await ports.upload('a.i1.plan', file)).toEqual({
    outcome: 'stored',
    file: { id: 't1', name: 'Plan.pdf' },
    scan: 'waiting',
  });
  expect(asked[0]?.url).toBe('https://stadt.example/api/espelkamp/drafts/d1/uploads/t1');
});

test('a file that is refused comes back with its problem, at the end and before its first byte', async () => {
  const body = { code: 'upload_refused', problems: [{ path: 'x', code: 'file.type' }] };
  const refused = { outcome: 'refused', problem: { path: 'a.i1.plan', code: 'file.type' } };
  expect(await answering(422, body).ports.upload('a.i1.plan', file)).toEqual(refused);
  const before = answering(500, {}, () =>
    Promise.reject(
      Object.assign(new Error('tus'), { originalResponse: { getBody: () => JSON.stringify(body) } }),
    ),
  );
  expect(await before.ports.upload('a.i1.plan', file)).toEqual(refused);
  const full = answering(422, { code: 'too_many_uploads' });
  expect(await full.ports.upload('a', file)).toMatchObject({ problem: { code: 'file.quota' } });
});

test('a line that is cut is a failure of the world: it can go on', async () => {
  for (const error of [
    new Error('cut'),
    Object.assign(new Error('proxy'), { originalResponse: { getBody: () => '<html>' } }),
  ])
    await expect(answering(200, {}, () => Promise.reject(error)).ports.upload('a', file)).rejects.toThrow(
      error.message,
    );
});

test('pictures are put together in their order', async () => {
  const { ports, asked } = answering(201, { id: 'j1', name: 'Fotos.pdf' });
  expect(await ports.joinFiles('fotos', ['b', 'a'])).toMatchObject({ outcome: 'stored', file: { id: 'j1' } });
  expect(await asked[0]?.json()).toEqual({ path: 'fotos', files: ['b', 'a'] });
});

test.each([500, 502, 503, 429])('%i is a failure of the world: the assistant tries again', async (status) => {
  const { ports } = answering(status, { code: 'busy' });
  await expect(ports.save(filing, 'r1')).rejects.toThrow(String(status));
  await expect(ports.submit(submit)).rejects.toThrow(String(status));
  await expect(ports.upload('a', new File([], 'x'))).rejects.toThrow(String(status));
});

test('ids and keys have the shape that paths and the server ask for', () => {
  const { ports } = answering(200, {});
  expect(ports.createItemId()).toMatch(/^[a-z][a-z0-9]{0,31}$/);
  expect(ports.createKey()).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  ['right', '2027-03-01T23:30:00+01:00'],
  ['a year ahead', '2028-02-28T23:30:00+01:00'],
  ['at its beginning, in 1970', '1970-01-01T23:30:00+01:00'],
  ['in the night in which summer time begins', '2027-03-27T23:30:00+01:00'],
])(
  'the day is that of the server, and goes on at midnight, though the clock of the device is %s',
  (_how, now) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    const { ports } = answering(200, {});
    expect(ports.today()).toBe('2027-03-01');
    vi.setSystemTime(Date.now() + 60 * 60 * 1000);
    expect(ports.today()).toBe('2027-03-02');
    vi.useRealTimers();
  },
);
