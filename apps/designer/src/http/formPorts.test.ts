import type { WorkingForm } from '@formularwerk/designer';
import type { FormDefinition } from '@formularwerk/form';
import { expect, test } from 'vitest';
import { answering } from '../../test/answering.ts';
import { createDesignerApi } from './designerApi.ts';
import { formPorts } from './formPorts.ts';

const definition = { id: 'stand' } as FormDefinition;
const current = { form: 'stand', revision: 'r2' } as WorkingForm;
const finding = { path: 'title', code: 'required', message: 'Der Titel fehlt.' };

const portsOver = (status: number, body?: unknown, signsIn = false) => {
  const { send, asked } = answering(status, body);
  const told: string[] = [];
  const signInAgain = async () => {
    told.push('signInAgain');
    return signsIn;
  };
  const api = createDesignerApi('espelkamp', { signInAgain, send });
  const ports = formPorts({
    api,
    form: 'stand',
    keep: async () => undefined,
  });
  return { ports, asked, told };
};

test('saves over the revision it knows', async () => {
  const { ports, asked } = portsOver(200, { revision: 'r2', savedAt: 's' });
  expect(await ports.save(definition, 'r1')).toEqual({ outcome: 'saved', revision: 'r2', savedAt: 's' });
  expect(asked[0]?.method).toBe('PUT');
  expect(asked[0]?.url).toBe('https://stadt.example/api/espelkamp/designer/forms/stand');
  expect(asked[0]?.headers.get('if-match')).toBe('"r1"');
  expect(await asked[0]?.json()).toEqual({ definition });
});

test.each([
  [412, { code: 'edit_conflict', current }, { outcome: 'conflict', current }],
  [422, { code: 'definition_invalid', problems: [finding] }, { outcome: 'refused', problems: [finding] }],
  [404, { code: 'not_found' }, { outcome: 'gone' }],
])('a save that is answered with %i %o', async (status, body, expected) => {
  expect(await portsOver(status, body).ports.save(definition, 'r1')).toEqual(expected);
});

test('a save of somebody who is signed out says so at once and interrupts nobody', async () => {
  const { ports, asked, told } = portsOver(401, { code: 'unauthorized' });
  expect(await ports.save(definition, 'r1')).toEqual({ outcome: 'signedOut' });
  expect(told).toEqual([]);
  expect(asked).toHaveLength(1);
});

test.each([
  [412, { code: 'edit_conflict', current }, { outcome: 'conflict' }],
  [422, { code: 'not_publishable', problems: [finding] }, { outcome: 'refused', problems: [finding] }],
  [401, { code: 'unauthorized' }, { outcome: 'signedOut' }],
  [
    201,
    { version: '2', hash: 'h', publishedAt: 'p' },
    { outcome: 'published', version: { version: '2', hash: 'h', publishedAt: 'p' } },
  ],
  [
    200,
    { version: '1', hash: 'h', publishedAt: 'p' },
    { outcome: 'published', version: { version: '1', hash: 'h', publishedAt: 'p' } },
  ],
])('publishing that is answered with %i %o', async (status, body, expected) => {
  const { ports, asked } = portsOver(status, body);
  expect(await ports.publish('r1', 'Neue Frage')).toEqual(expected);
  expect(asked[0]?.headers.get('if-match')).toBe('"r1"');
  expect(await asked[0]?.json()).toEqual({ note: 'Neue Frage' });
});

test('what needs a session is repeated when somebody has signed in again', async () => {
  const answers = [
    Response.json({ code: 'unauthorized' }, { status: 401 }),
    Response.json([{ version: '1' }]),
  ];
  const send = async () => answers.shift() ?? Response.error();
  const api = createDesignerApi('espelkamp', { signInAgain: async () => true, send });
  const ports = formPorts({ api, form: 'stand', keep: async () => undefined });
  expect(await ports.versions()).toEqual([{ version: '1' }]);
});

test.each(['check', 'versions', 'readVersion', 'restore', 'withdraw', 'reload', 'save', 'publish'] as const)(
  '%s rejects when the server is in trouble, so that it can be tried again',
  async (name) => {
    const { ports } = portsOver(503, { code: 'busy' });
    await expect(ports[name](definition as never, 'r1')).rejects.toThrow('503');
  },
);

test('earlier versions are read, restored and withdrawn at their addresses', async () => {
  const { ports, asked } = portsOver(200, { version: '1', definition });
  expect(await ports.readVersion('1')).toEqual(definition);
  await ports.restore('1');
  await ports.withdraw();
  await ports.check(definition);
  const base = 'https://stadt.example/api/espelkamp/designer/forms/stand';
  expect(asked.map(({ method, url }) => `${method} ${url.replace(base, '')}`)).toEqual([
    'GET /versions/1',
    'POST /versions/1/restore',
    'POST /withdraw',
    'POST /check',
  ]);
});

test('days and ids have the shape that walks ask for', () => {
  const { ports } = portsOver(200, {});
  expect(ports.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(ports.createItemId()).toMatch(/^[a-z][a-z0-9]{0,31}$/);
});
